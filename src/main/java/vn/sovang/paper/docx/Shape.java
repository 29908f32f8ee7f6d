package vn.sovang.paper.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import vn.sovang.paper.Align;
import vn.sovang.paper.ParagraphStyle;

/// Writes the shape of paragraphs.
final class Shape {
    private Shape() {}

    /// Writes what a shape has otherwise than the one it is based on. Space above is not written: see [Area].
    static void difference(CTPPrBase to, ParagraphStyle shape, ParagraphStyle base) {
        if (shape.keepWithNext() != base.keepWithNext()) {
            keepNext(to, shape.keepWithNext());
        }
        if (shape.after() != base.after()) {
            after(to, shape.after());
        }
        if (shape.lineSpacing() != base.lineSpacing()) {
            CTSpacing spacing = spacing(to);
            spacing.setLine(StyleSheet.lineSpacing(shape.lineSpacing()));
            spacing.setLineRule(STLineSpacingRule.AUTO);
        }
        if (shape.firstIndent() != base.firstIndent() || shape.leftIndent() != base.leftIndent()) {
            CTInd indent = to.addNewInd();
            indent.setLeft(Twips.mm(shape.leftIndent()));
            if (shape.firstIndent() < 0) {
                indent.setHanging(Twips.mm(-shape.firstIndent()));
            } else {
                indent.setFirstLine(Twips.mm(shape.firstIndent()));
            }
        }
        if (shape.align() != base.align()) {
            to.addNewJc().setVal(jc(shape.align()));
        }
    }

    static void keepNext(CTPPrBase to, boolean keep) {
        (to.isSetKeepNext() ? to.getKeepNext() : to.addNewKeepNext()).setVal(keep);
    }

    /// @param pt above the paragraph
    static void before(CTPPrBase to, double pt) {
        spacing(to).setBefore(Twips.pt(pt));
    }

    /// @param pt below the paragraph
    static void after(CTPPrBase to, double pt) {
        spacing(to).setAfter(Twips.pt(pt));
    }

    /// Lines of exactly this height, pt.
    static void exactLine(CTPPrBase to, double pt) {
        CTSpacing spacing = spacing(to);
        spacing.setLine(Twips.pt(pt));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    /// Margins on both sides, pt.
    static void sides(CTPPrBase to, double pt) {
        CTInd indent = to.addNewInd();
        indent.setLeft(Twips.pt(pt));
        indent.setRight(Twips.pt(pt));
    }

    /// A stop at which text ends, with dots up to it.
    static void dotsUpTo(CTPPrBase to, double pt) {
        CTTabStop stop = to.addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(Twips.pt(pt));
    }

    private static CTSpacing spacing(CTPPrBase to) {
        return to.isSetSpacing() ? to.getSpacing() : to.addNewSpacing();
    }

    private static STJc.Enum jc(Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case JUSTIFY -> STJc.BOTH;
        };
    }
}
