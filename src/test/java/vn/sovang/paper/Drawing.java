package vn.sovang.paper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.paper.layout.Element;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;

/// Pages as a test reads them: `text @x,y` from the top left corner of the text area, y at the baseline.
public final class Drawing {
    public static final double LEFT = Style.MARGIN_LEFT * Style.PT_PER_MM;
    public static final double TOP = Style.MARGIN_TOP * Style.PT_PER_MM;
    public static final double WIDTH = (Style.PAGE_SHORT - Style.MARGIN_LEFT - Style.MARGIN_RIGHT) * Style.PT_PER_MM;
    public static final double HEIGHT = (Style.PAGE_LONG - Style.MARGIN_TOP - Style.MARGIN_BOTTOM) * Style.PT_PER_MM;

    private Drawing() {}

    public static List<Page> pages(Block... blocks) throws PaperException {
        return new Layout(new FixedMetrics())
                .lay(new Document("thử", List.of(new Section(false, false, false, List.of(blocks)))));
    }

    /// Texts of all pages with their places.
    public static List<List<String>> places(Block... blocks) throws PaperException {
        return pages(blocks).stream()
                .map(page -> texts(page).stream()
                        .map(text -> String.format(
                                Locale.ROOT, "%s @%.1f,%.1f", text.text(), text.x() - LEFT, text.baseline() - TOP))
                        .toList())
                .toList();
    }

    /// Texts of all pages.
    public static List<List<String>> words(Block... blocks) throws PaperException {
        return pages(blocks).stream()
                .map(page -> texts(page).stream().map(Placed.Text::text).toList())
                .toList();
    }

    public static List<Placed.Text> texts(Page page) {
        return page.items().stream()
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .toList();
    }

    public static List<Placed.Line> lines(Page page) {
        return page.items().stream()
                .filter(Placed.Line.class::isInstance)
                .map(Placed.Line.class::cast)
                .toList();
    }

    public static double width(Placed.Text text) {
        long blanks = text.text().chars().filter(c -> c == ' ' || c == '\u00A0').count();
        return text.text().codePointCount(0, text.text().length()) * text.size() / 2 + blanks * text.stretch();
    }

    /// Text of each element in the order of the structure, which painters build as they meet the elements; a blank
    /// between lines. Texts of figures are left out.
    public static List<String> elements(List<Page> pages) {
        Map<Element, StringBuilder> texts = new IdentityHashMap<>();
        Map<Element, List<Element>> children = new IdentityHashMap<>();
        List<Element> top = new ArrayList<>();
        for (Page page : pages) {
            for (Placed item : page.items()) {
                if (item instanceof Placed.Empty empty) {
                    meet(empty.element(), texts, children, top);
                } else if (item instanceof Placed.Text text
                        && text.element() != null
                        && text.element().kind() != Element.Kind.FIGURE) {
                    meet(text.element(), texts, children, top)
                            .append(text.text())
                            .append(' ');
                }
            }
        }
        List<String> ordered = new ArrayList<>();
        top.forEach(element -> collect(element, texts, children, ordered));
        return ordered;
    }

    private static StringBuilder meet(
            Element element,
            Map<Element, StringBuilder> texts,
            Map<Element, List<Element>> children,
            List<Element> top) {
        StringBuilder known = texts.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        if (parent == null) {
            top.add(element);
        } else {
            meet(parent, texts, children, top);
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(element);
        }
        StringBuilder text = new StringBuilder();
        texts.put(element, text);
        return text;
    }

    private static void collect(
            Element element,
            Map<Element, StringBuilder> texts,
            Map<Element, List<Element>> children,
            List<String> ordered) {
        String text =
                texts.getOrDefault(element, new StringBuilder()).toString().strip();
        if (!text.isEmpty()) {
            ordered.add(text);
        }
        children.getOrDefault(element, List.of()).forEach(child -> collect(child, texts, children, ordered));
    }

    public static Paragraph paragraph(String text, double size, ParagraphStyle style) {
        return Paragraph.of(text, FontFace.REGULAR, size, style);
    }

    public static Paragraph plain(String text) {
        return paragraph(text, 10, ParagraphStyle.PLAIN);
    }

    /// A paragraph of so many lines, named `name1`, `name2`, ...
    public static Paragraph lines(String name, int count, ParagraphStyle style) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(i == 1 ? "" : "\n").append(name).append(i);
        }
        return paragraph(text.toString(), 10, style);
    }

    /// Fills a page but for so many lines of 10 pt.
    public static Block allBut(int lines) {
        return new Columns(
                List.of(new Columns.Column(1, List.of(plain("đầy"), new Space(HEIGHT - 10 - 10 * lines - 1)))));
    }
}
