package vn.sovang.paper.docx;

import java.math.BigInteger;
import vn.sovang.paper.Style;

/// Word's measures: twentieths of a point, and half points for letters.
final class Twips {
    private static final int PER_PT = 20;

    private Twips() {}

    static long ofPt(double pt) {
        return Math.round(pt * PER_PT);
    }

    static long ofMm(double mm) {
        return ofPt(mm * Style.PT_PER_MM);
    }

    static BigInteger pt(double pt) {
        return BigInteger.valueOf(ofPt(pt));
    }

    static BigInteger mm(double mm) {
        return BigInteger.valueOf(ofMm(mm));
    }

    static BigInteger halfPoints(double pt) {
        return BigInteger.valueOf(Math.round(pt * 2));
    }
}
