package vn.sovang.exchange.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// A text of a workbook, plain or in runs with fonts of their own.
///
/// @param font of the first run in a font of an older code, null where the cell's font counts
record XlsxText(String text, @Nullable String font) {
    private static final Pattern ESCAPED = Pattern.compile("_x(00[0-1][0-9A-Fa-f]|005[Ff])_");

    /// Reads the element the walk stands at (`si` or `is`) to its end. Readings of Japanese letters are no text.
    static XlsxText read(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String font = null;
        boolean inText = false;
        while (true) {
            int event = xml.next();
            if (Xml.isText(event)) {
                if (inText) {
                    xml.appendText(text);
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "t" -> inText = true;
                    case "rFont" -> font = font == null ? CellFont.named(xml.attribute("val")) : font;
                    case "rPh" -> xml.skip();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (xml.name().equals(element)) {
                    return new XlsxText(unescaped(text.toString()), font);
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within " + element);
            }
        }
    }

    /// Excel writes a character that XML cannot hold, such as a carriage return, as `_x000D_`.
    static String unescaped(String text) {
        if (!text.contains("_x00")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
