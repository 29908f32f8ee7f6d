package vn.sovang.paper.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/// Where paragraphs and tables are written one below the other: the document's body or a cell.
interface Holder {
    /// A new paragraph at the end.
    CTP paragraph();

    /// A new table at the end.
    CTTbl table();

    static Holder of(CTBody body) {
        return new Holder() {
            @Override
            public CTP paragraph() {
                return body.addNewP();
            }

            @Override
            public CTTbl table() {
                return body.addNewTbl();
            }
        };
    }

    static Holder of(CTTc cell) {
        return new Holder() {
            @Override
            public CTP paragraph() {
                return cell.addNewP();
            }

            @Override
            public CTTbl table() {
                return cell.addNewTbl();
            }
        };
    }
}
