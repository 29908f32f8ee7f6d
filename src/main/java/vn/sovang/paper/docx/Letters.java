package vn.sovang.paper.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Run;

/// Writes letters, their face and size.
final class Letters {
    private static final char FIRM_HYPHEN = '\u2011';

    private Letters() {}

    /// Writes what letters have otherwise than the style they stand in.
    static void difference(CTRPr to, FontFace face, double size, FontFace baseFace, double baseSize) {
        if (isBold(face) != isBold(baseFace)) {
            to.addNewB().setVal(isBold(face));
        }
        if (isItalic(face) != isItalic(baseFace)) {
            to.addNewI().setVal(isItalic(face));
        }
        if (size != baseSize) {
            to.addNewSz().setVal(Twips.halfPoints(size));
        }
    }

    /// The paragraph's own mark: it makes the last line as high as its size asks for.
    static void mark(CTParaRPr to, FontFace face, double size, NamedStyle style) {
        if (isBold(face) != isBold(style.face())) {
            to.addNewB().setVal(isBold(face));
        }
        if (isItalic(face) != isItalic(style.face())) {
            to.addNewI().setVal(isItalic(face));
        }
        to.addNewSz().setVal(Twips.halfPoints(size));
    }

    static boolean differ(FontFace face, double size, NamedStyle style) {
        return face != style.face() || size != style.size();
    }

    /// @param run its line feeds become line breaks, U+2011 Word's own firm hyphen
    static void write(CTR to, Run run, NamedStyle style) {
        if (differ(run.face(), run.size(), style)) {
            difference(to.addNewRPr(), run.face(), run.size(), style.face(), style.size());
        }
        String text = run.text().replace('\t', ' ');
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c != '\n' && c != FIRM_HYPHEN) {
                continue;
            }
            if (i > start) {
                CTText letters = to.addNewT();
                letters.setStringValue(text.substring(start, i));
                letters.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
            }
            if (i < text.length() && c == '\n') {
                to.addNewBr();
            } else if (c == FIRM_HYPHEN) {
                to.addNewNoBreakHyphen();
            }
            start = i + 1;
        }
    }

    private static boolean isBold(FontFace face) {
        return face == FontFace.BOLD || face == FontFace.BOLD_ITALIC;
    }

    private static boolean isItalic(FontFace face) {
        return face == FontFace.ITALIC || face == FontFace.BOLD_ITALIC;
    }
}
