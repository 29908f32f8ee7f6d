package vn.sovang.paper.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageBorderOffset;

/// Writes the frame of a cover as page borders: a thick line, inside it a thin one.
final class Frame {
    /// Width of the whole border, eighths of a point
    private static final int THICKNESS = 24;

    private static final double BORDER = 4.5;

    private Frame() {}

    /// @param inset between frame and text, pt
    static void write(CTPageBorders to, double inset) {
        to.setOffsetFrom(STPageBorderOffset.TEXT);
        BigInteger space = BigInteger.valueOf(Math.round(inset - BORDER));
        line(to.addNewTop(), STBorder.THICK_THIN_MEDIUM_GAP, space);
        line(to.addNewLeft(), STBorder.THICK_THIN_MEDIUM_GAP, space);
        line(to.addNewBottom(), STBorder.THIN_THICK_MEDIUM_GAP, space);
        line(to.addNewRight(), STBorder.THIN_THICK_MEDIUM_GAP, space);
    }

    private static void line(CTBorder to, STBorder.Enum kind, BigInteger space) {
        to.setVal(kind);
        to.setSz(BigInteger.valueOf(THICKNESS));
        to.setSpace(space);
        to.setColor("auto");
    }
}
