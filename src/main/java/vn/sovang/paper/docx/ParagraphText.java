package vn.sovang.paper.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Run;
import vn.sovang.paper.Style;

/// Writes the text of one paragraph.
final class ParagraphText {
    private static final Run NOTHING = new Run("", FontFace.REGULAR, Style.BODY);

    private ParagraphText() {}

    static void write(CTP to, Paragraph paragraph, NamedStyle style) {
        Run end = end(paragraph);
        if (Letters.differ(end.face(), end.size(), style)) {
            Letters.mark(to.getPPr().addNewRPr(), end.face(), end.size(), style);
        }
        for (Run run : paragraph.runs()) {
            if (!run.text().isEmpty()) {
                Letters.write(to.addNewR(), run, style);
            }
        }
    }

    /// Dots from the end of the text to the right edge.
    static void addDots(CTP to, Paragraph paragraph, NamedStyle style, double width) {
        Shape.dotsUpTo(to.getPPr(), width);
        CTR dots = to.addNewR();
        Run end = end(paragraph);
        if (Letters.differ(end.face(), end.size(), style)) {
            Letters.difference(dots.addNewRPr(), end.face(), end.size(), style.face(), style.size());
        }
        dots.addNewTab();
    }

    private static Run end(Paragraph paragraph) {
        return paragraph.runs().isEmpty() ? NOTHING : paragraph.runs().getLast();
    }
}
