package vn.sovang.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/// Writes the headers that carry page numbers. A section below a numbered one names a header of its own, since it would
/// else take over the one before it.
final class PageNumbers {
    private final XWPFDocument word;
    private @Nullable String numbered;
    private @Nullable String blank;
    private int count;

    PageNumbers(XWPFDocument word) {
        this.word = word;
    }

    void add(CTSectPr to, boolean shown) {
        if (!shown && count == 0) {
            return;
        }
        CTHdrFtrRef reference = to.addNewHeaderReference();
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(shown ? numbered() : blank());
    }

    private String numbered() {
        String id = numbered;
        if (id == null) {
            CTHdrFtr header = CTHdrFtr.Factory.newInstance();
            CTSimpleField field = paragraph(header).addNewFldSimple();
            field.setInstr(" PAGE ");
            field.addNewR().addNewT().setStringValue("2");
            id = add(header);
            numbered = id;
        }
        return id;
    }

    private String blank() {
        String id = blank;
        if (id == null) {
            CTHdrFtr header = CTHdrFtr.Factory.newInstance();
            paragraph(header);
            id = add(header);
            blank = id;
        }
        return id;
    }

    private static CTP paragraph(CTHdrFtr header) {
        CTP paragraph = header.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(NamedStyle.PAGE_NUMBER.id());
        return paragraph;
    }

    private String add(CTHdrFtr content) {
        count++;
        XWPFHeader header =
                (XWPFHeader) word.createRelationship(XWPFRelation.HEADER, XWPFFactory.getInstance(), count);
        header.setXWPFDocument(word);
        header.setHeaderFooter(content);
        return word.getRelationId(header);
    }
}
