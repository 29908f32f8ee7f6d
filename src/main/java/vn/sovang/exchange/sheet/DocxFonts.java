package vn.sovang.exchange.sheet;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// The fonts that a Word document's styles give its text.
final class DocxFonts {
    private static final int MOST = 20_000;
    private static final int MOST_ANCESTORS = 20;

    private final Map<String, String> fontOf = new HashMap<>();
    private final Map<String, String> parentOf = new HashMap<>();
    private @Nullable String byDefault;
    private @Nullable String normalStyle;

    private DocxFonts() {}

    static DocxFonts none() {
        return new DocxFonts();
    }

    static DocxFonts read(InputStream in) throws XMLStreamException {
        DocxFonts fonts = new DocxFonts();
        Xml xml = Xml.of(in);
        String style = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return fonts;
            }
            if (event == XMLStreamConstants.START_ELEMENT && fonts.fontOf.size() < MOST) {
                switch (xml.name()) {
                    case "style" -> {
                        style = xml.attribute("styleId", "");
                        if (xml.is("default") && xml.attribute("type", "").equals("paragraph")) {
                            fonts.normalStyle = style;
                        }
                    }
                    case "basedOn" -> {
                        if (style != null) {
                            fonts.parentOf.put(style, xml.attribute("val", ""));
                        }
                    }
                    case "rFonts" -> fonts.put(style, of(xml));
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("style")) {
                style = null;
            }
        }
    }

    private void put(@Nullable String style, @Nullable String font) {
        if (font != null && style == null) {
            byDefault = font;
        } else if (font != null) {
            fontOf.put(style, font);
        }
    }

    /// The font an `rFonts` element names.
    static @Nullable String of(Xml xml) {
        String font = xml.attribute("ascii");
        return font == null ? xml.attribute("hAnsi") : font;
    }

    /// The font of text by its run's own, its run's style and its paragraph's style; kept only where it belongs to an
    /// older code.
    @Nullable
    String effective(@Nullable String own, @Nullable String runStyle, @Nullable String paragraphStyle) {
        String font = own != null ? own : ofStyle(runStyle);
        if (font == null) {
            font = ofStyle(paragraphStyle == null ? normalStyle : paragraphStyle);
        }
        return CellFont.named(font == null ? byDefault : font);
    }

    private @Nullable String ofStyle(@Nullable String style) {
        String each = style;
        for (int i = 0; each != null && i < MOST_ANCESTORS; i++) {
            String font = fontOf.get(each);
            if (font != null) {
                return font;
            }
            each = parentOf.get(each);
        }
        return null;
    }
}
