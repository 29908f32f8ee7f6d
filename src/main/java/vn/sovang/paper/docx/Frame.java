package vn.sovang.paper.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageBorderOffset;

/// Writes the frame of a cover as page borders: a thick line, inside it a thin one.
final class Frame {
    /// Gap between lines of 1.5 pt and 0.75 pt, eighths of a point.
    private static final int GAP = 20;

    /// Both lines and the gap, pt.
    private static final double BORDER = 4.75;

    private Frame() {}

    /// @param inset between frame and text, pt
    static void write(CTPageBorders to, double inset) {
        to.setOffsetFrom(STPageBorderOffset.TEXT);
        BigInteger space = BigInteger.valueOf(Math.round(inset - BORDER));
        line(to.addNewTop(), STBorder.THIN_THICK_LARGE_GAP, space);
        line(to.addNewLeft(), STBorder.THIN_THICK_LARGE_GAP, space);
        line(to.addNewBottom(), STBorder.THICK_THIN_LARGE_GAP, space);
        line(to.addNewRight(), STBorder.THICK_THIN_LARGE_GAP, space);
    }

    private static void line(CTBorder to, STBorder.Enum kind, BigInteger space) {
        to.setVal(kind);
        to.setSz(BigInteger.valueOf(GAP));
        to.setSpace(space);
        to.setColor("auto");
    }
}
