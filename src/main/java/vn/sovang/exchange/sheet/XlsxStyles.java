package vn.sovang.exchange.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// The fonts of a workbook's cell styles, as far as they belong to a code older than Unicode.
final class XlsxStyles {
    private static final int MOST = 100_000;

    private final List<@Nullable String> fontOfStyle;

    private XlsxStyles(List<@Nullable String> fontOfStyle) {
        this.fontOfStyle = fontOfStyle;
    }

    static XlsxStyles none() {
        return new XlsxStyles(List.of());
    }

    static XlsxStyles read(InputStream in) throws XMLStreamException {
        Xml xml = Xml.of(in);
        List<@Nullable String> fonts = new ArrayList<>();
        List<@Nullable String> styles = new ArrayList<>();
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "fonts" -> readFonts(xml, fonts);
                case "cellXfs" -> readStyles(xml, fonts, styles);
                default -> {}
            }
        }
        return new XlsxStyles(styles);
    }

    /// The font of a style, null for one of Unicode.
    @Nullable
    String font(int style) {
        return style >= 0 && style < fontOfStyle.size() ? fontOfStyle.get(style) : null;
    }

    private static void readFonts(Xml xml, List<@Nullable String> fonts) throws XMLStreamException {
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT
                && !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("fonts"))) {
            if (event == XMLStreamConstants.START_ELEMENT && fonts.size() < MOST) {
                if (xml.name().equals("font")) {
                    fonts.add(null);
                } else if (xml.name().equals("name") && !fonts.isEmpty()) {
                    fonts.set(fonts.size() - 1, CellFont.named(xml.attribute("val")));
                }
            }
            event = xml.next();
        }
    }

    private static void readStyles(Xml xml, List<@Nullable String> fonts, List<@Nullable String> styles)
            throws XMLStreamException {
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT
                && !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs"))) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("xf") && styles.size() < MOST) {
                int font = xml.number("fontId", -1);
                styles.add(font >= 0 && font < fonts.size() ? fonts.get(font) : null);
            }
            event = xml.next();
        }
    }
}
