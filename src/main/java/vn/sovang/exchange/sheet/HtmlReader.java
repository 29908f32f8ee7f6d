package vn.sovang.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// Reads the tables of a web page: what offices' systems export under the name of a workbook, and what Excel and Word
/// put on the clipboard. Forgiving as browsers are: tags may be left open, in any case and order.
final class HtmlReader {
    private static final Set<String> WITHOUT_TEXT = Set.of("script", "style", "title", "xml", "head");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "center", "ul", "ol");
    private static final Pattern CLASS_WITH_FONT =
            Pattern.compile("\\.([\\w-]{1,40})\\s*\\{([^{}]{0,4000})\\}", Pattern.CASE_INSENSITIVE);
    private static final Pattern FONT =
            Pattern.compile("font-family\\s*:\\s*[\"']?([^;\"',}]{1,80})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z:-]{1,40})\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)");

    private final String html;
    private final FlowTables flow;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> fontOfClass = new HashMap<>();
    private @Nullable String font;

    private HtmlReader(String html, ReadLimits limits) {
        this.html = html;
        this.flow = new FlowTables(limits);
    }

    static List<SheetTable> read(String html, ReadLimits limits) throws Refusal {
        HtmlReader reader = new HtmlReader(html, limits);
        reader.walk();
        reader.endParagraph();
        return reader.flow.tables();
    }

    private void walk() throws Refusal {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            appendText(at, tag < 0 ? html.length() : tag);
            if (tag < 0) {
                return;
            }
            if (html.startsWith("<!--", tag)) {
                int end = html.indexOf("-->", tag + 4);
                at = end < 0 ? html.length() : end + 3;
                continue;
            }
            int end = endOfTag(tag);
            at = take(html.substring(tag + 1, Math.max(tag + 1, end)), end + 1);
        }
    }

    /// A `>` within quotes is no end; of a tag that never ends, the next `<` is.
    private int endOfTag(int from) {
        char quote = 0;
        int limit = Math.min(html.length(), from + 10_000);
        for (int i = from + 1; i < limit; i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        int next = html.indexOf('>', from);
        return next < 0 ? html.length() : next;
    }

    /// Takes a tag and answers where to go on.
    private int take(String tag, int after) throws Refusal {
        String name = name(tag);
        if (WITHOUT_TEXT.contains(name) && !tag.endsWith("/")) {
            return skip(name, after);
        }
        switch (name) {
            case "table" -> {
                endParagraph();
                flow.beginTable();
            }
            case "/table" -> {
                endParagraph();
                flow.endTable();
            }
            case "tr", "/tr", "td", "th", "/td", "/th" -> takeOfTable(name, tag);
            case "br" -> text.append('\n');
            case "font" -> {
                String named = CellFont.named(attributes(tag).get("face"));
                font = named == null ? font : named;
            }
            case "span" -> {
                String named = fontOf(attributes(tag));
                font = named == null ? font : named;
            }
            default -> {
                if (BLOCKS.contains(name) || (name.startsWith("/") && BLOCKS.contains(name.substring(1)))) {
                    endParagraph();
                }
            }
        }
        return after;
    }

    private void takeOfTable(String name, String tag) throws Refusal {
        endParagraph();
        OpenTable table = flow.current();
        if (table == null) {
            return;
        }
        switch (name) {
            case "tr" -> {
                table.beginRow();
                if (attributes(tag).getOrDefault("style", "").replace(" ", "").contains("display:none")) {
                    table.hideRow();
                }
            }
            case "/tr" -> table.endRow();
            case "td", "th" -> {
                Map<String, String> attributes = attributes(tag);
                table.beginCell();
                table.spanColumns(number(attributes.get("colspan")));
                table.spanRows(number(attributes.get("rowspan")));
                font = fontOf(attributes);
            }
            default -> table.endCell();
        }
    }

    private @Nullable String fontOf(Map<String, String> attributes) {
        Matcher own = FONT.matcher(attributes.getOrDefault("style", ""));
        if (own.find()) {
            return CellFont.named(own.group(1));
        }
        return fontOfClass.get(attributes.getOrDefault("class", ""));
    }

    /// The end of an element whose content is no text of the page; its style classes are kept for their fonts.
    private int skip(String name, int from) {
        int end = indexOfEnd(name, from);
        String content = html.substring(Math.min(from, html.length()), end);
        // The head holds the style.
        if (name.equals("style") || name.equals("head")) {
            Matcher classes = CLASS_WITH_FONT.matcher(content);
            while (classes.find() && fontOfClass.size() < 5_000) {
                Matcher family = FONT.matcher(classes.group(2));
                String named = family.find() ? CellFont.named(family.group(1)) : null;
                if (named != null) {
                    fontOfClass.put(classes.group(1), named);
                }
            }
        }
        return end;
    }

    private int indexOfEnd(String name, int from) {
        for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i + 2, name, 0, name.length())) {
                return i;
            }
        }
        return html.length();
    }

    /// Blanks and line breaks of the source are one blank; `<br>` makes lines.
    private void appendText(int from, int to) {
        if (from >= to) {
            return;
        }
        String plain = HtmlEntities.decode(html.substring(from, to));
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void endParagraph() throws Refusal {
        flow.paragraph(text.toString(), font);
        text.setLength(0);
    }

    private static int number(@Nullable String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    }

    private static String name(String tag) {
        int end = tag.startsWith("/") ? 1 : 0;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            String value = matcher.group(2);
            boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
            attributes.putIfAbsent(
                    matcher.group(1).toLowerCase(Locale.ROOT), quoted ? value.substring(1, value.length() - 1) : value);
        }
        return attributes;
    }
}
