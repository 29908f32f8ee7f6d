package vn.sovang.paper.docx;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Style;

/// Writes the named styles and the letters of the whole document.
final class StyleSheet {
    private static final String FONT = "Times New Roman";
    private static final String LANGUAGE = "vi-VN";
    private static final String NORMAL = "Normal";
    private static final int SINGLE = 240;
    /// Word counts borders in eighths of a point.
    private static final int BORDER_PER_PT = 8;

    private StyleSheet() {}

    /// The part of a file that holds the styles.
    static byte[] part() {
        StylesDocument document = StylesDocument.Factory.newInstance();
        CTStyles styles = document.addNewStyles();
        addDefaults(styles.addNewDocDefaults());
        CTStyle normal = style(styles, NORMAL, NORMAL);
        normal.setDefault(true);
        for (NamedStyle one : NamedStyle.values()) {
            add(styles, one);
        }
        StringBuilder xml = new StringBuilder(new String(Part.of(document), StandardCharsets.UTF_8));
        int end = xml.lastIndexOf("</w:styles>");
        for (NamedTable one : NamedTable.values()) {
            String style = one.xml();
            xml.insert(end, style);
            end += style.length();
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Line spacing as Word counts it: 240 is single.
    static BigInteger lineSpacing(double multiple) {
        return BigInteger.valueOf(Math.round(SINGLE * multiple));
    }

    /// A thin line, as our rules and tables have.
    static void thin(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(Math.round(Style.LINE * BORDER_PER_PT)));
        border.setSpace(BigInteger.ZERO);
        border.setColor("auto");
    }

    private static void addDefaults(CTDocDefaults defaults) {
        CTRPr letters = defaults.addNewRPrDefault().addNewRPr();
        CTFonts fonts = letters.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        letters.addNewSz().setVal(Twips.halfPoints(Style.BODY));
        letters.addNewSzCs().setVal(Twips.halfPoints(Style.BODY));
        CTLanguage language = letters.addNewLang();
        language.setVal(LANGUAGE);
        language.setEastAsia(LANGUAGE);
        CTPPrGeneral paragraphs = defaults.addNewPPrDefault().addNewPPr();
        paragraphs.addNewWidowControl();
        CTSpacing spacing = paragraphs.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(lineSpacing(1));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private static CTStyle style(CTStyles styles, String id, String label) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(label);
        style.addNewQFormat();
        style.setCustomStyle(!id.equals(NORMAL));
        return style;
    }

    private static void add(CTStyles styles, NamedStyle one) {
        CTStyle style = style(styles, one.id(), one.label());
        style.addNewBasedOn().setVal(NORMAL);
        CTPPrGeneral paragraph = style.addNewPPr();
        Shape.difference(paragraph, one.shape(), ParagraphStyle.PLAIN);
        switch (one) {
            case RULE -> {
                thin(paragraph.addNewPBdr().addNewTop());
                Shape.exactLine(paragraph, 1);
            }
            case GAP -> Shape.exactLine(paragraph, 1);
            default -> {}
        }
        Integer level = one.outlineLevel();
        if (level != null) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        Letters.difference(style.addNewRPr(), one.face(), one.size(), FontFace.REGULAR, Style.BODY);
    }
}
