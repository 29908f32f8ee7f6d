package vn.sovang.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.sovang.paper.Section;
import vn.sovang.paper.Style;
import vn.sovang.paper.layout.Measures;

/// Writes the sections of a document with their page settings.
final class Sections {
    private final Measures measures;
    private final Pictures pictures;
    private boolean numbered;

    /// @param pictures takes those of the text
    Sections(Measures measures, Pictures pictures) {
        this.measures = measures;
        this.pictures = pictures;
    }

    /// The part of a file that holds the text.
    byte[] write(List<Section> sections) {
        DocumentDocument document = DocumentDocument.Factory.newInstance();
        CTBody body = document.addNewDocument().addNewBody();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Sheet sheet = new Sheet(measures, Measures.textHeight(section), pictures);
            double width = Measures.textWidth(section);
            Area area = new Area(sheet, Holder.of(body), width, true, 0, StyleChoice.Place.TOP);
            area.add(section.blocks(), Keep.FREE);
            CTPPr end = area.endSection();
            boolean last = i + 1 == sections.size();
            settings(last ? body.addNewSectPr() : end.addNewSectPr(), section);
        }
        return Part.of(document);
    }

    private void settings(CTSectPr to, Section section) {
        header(to, section.numbered());
        to.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = to.addNewPgSz();
        size.setW(Twips.mm(section.landscape() ? Style.PAGE_LONG : Style.PAGE_SHORT));
        size.setH(Twips.mm(section.landscape() ? Style.PAGE_SHORT : Style.PAGE_LONG));
        if (section.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        double inset = Measures.inset(section);
        CTPageMar margins = to.addNewPgMar();
        margins.setTop(margin(Style.MARGIN_TOP, inset));
        margins.setBottom(margin(Style.MARGIN_BOTTOM, inset));
        margins.setLeft(margin(Style.MARGIN_LEFT, inset));
        margins.setRight(margin(Style.MARGIN_RIGHT, inset));
        margins.setHeader(Twips.pt(measures.numberTop()));
        margins.setFooter(Twips.pt(measures.numberTop()));
        margins.setGutter(BigInteger.ZERO);
        if (section.framed()) {
            Frame.write(to.addNewPgBorders(), inset);
        }
        to.addNewPgNumType().setStart(BigInteger.ONE);
        if (section.numbered()) {
            to.addNewTitlePg();
        }
    }

    /// A section without a header would take over the one before it.
    private void header(CTSectPr to, boolean shown) {
        if (shown || numbered) {
            CTHdrFtrRef header = to.addNewHeaderReference();
            header.setType(STHdrFtr.DEFAULT);
            header.setId(shown ? Template.NUMBERED_HEADER : Template.EMPTY_HEADER);
        }
        numbered |= shown;
    }

    private static BigInteger margin(double mm, double inset) {
        return Twips.pt(mm * Style.PT_PER_MM + inset);
    }
}
