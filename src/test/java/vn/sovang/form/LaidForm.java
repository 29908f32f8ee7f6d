package vn.sovang.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Element;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;
import vn.sovang.paper.pdf.Fonts;

/// A form on its pages, with the questions a reviewer with a ruler asks. Lengths in mm, sizes in pt.
record LaidForm(String name, Document document, List<Page> pages) {
    static final double MM = 72 / 25.4;
    private static final Fonts FONTS = Fonts.load();
    private static final Layout LAYOUT = new Layout(FONTS);

    static LaidForm of(String name) throws PaperException {
        Document document = AllForms.document(name);
        return new LaidForm(name, document, LAYOUT.lay(document));
    }

    Page first() {
        return pages.getFirst();
    }

    static List<Placed.Text> texts(Page page) {
        return page.items().stream()
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .toList();
    }

    static List<Placed.Line> lines(Page page) {
        return page.items().stream()
                .filter(Placed.Line.class::isInstance)
                .map(Placed.Line.class::cast)
                .toList();
    }

    Stream<Placed.Text> texts() {
        return pages.stream().flatMap(page -> texts(page).stream());
    }

    static Optional<Placed.Text> find(Page page, Predicate<String> says) {
        return texts(page).stream().filter(text -> says.test(text.text())).findFirst();
    }

    static Placed.Text get(Page page, String text) {
        return find(page, text::equals).orElseThrow(() -> new NoSuchElementException(text));
    }

    /// Width with its stretched blanks, pt.
    static double width(Placed.Text text) {
        double width = 0;
        for (int i = 0; i < text.text().length(); i++) {
            char letter = text.text().charAt(i);
            boolean blank = letter == ' ' || letter == '\u00A0';
            width += FONTS.advance(text.face(), letter) * text.size() + (blank ? text.stretch() : 0);
        }
        return width;
    }

    static double left(Placed.Text text) {
        return text.x() / MM;
    }

    static double right(Placed.Text text) {
        return (text.x() + width(text)) / MM;
    }

    static double middle(Placed.Text text) {
        return (left(text) + right(text)) / 2;
    }

    static double length(Placed.Line line) {
        return (line.x2() - line.x1()) / MM;
    }

    /// The horizontal line nearest below a text and under it.
    static Placed.Line ruleBelow(Page page, Placed.Text text) {
        double middle = text.x() + width(text) / 2;
        return lines(page).stream()
                .filter(line -> line.y1() == line.y2() && line.y1() > text.baseline())
                .filter(line -> line.x1() < middle && middle < line.x2())
                .min(java.util.Comparator.comparingDouble(Placed.Line::y1))
                .orElseThrow(() -> new NoSuchElementException("line below " + text.text()));
    }

    static boolean isNumberOf(Page page, Placed.Text text) {
        return page.numberShown() && text.element() == null && text.text().equals(Integer.toString(page.number()));
    }

    static boolean inTable(Placed.Text text) {
        for (Element at = text.element(); at != null; at = at.parent()) {
            if (at.kind() == Element.Kind.CELL || at.kind() == Element.Kind.HEADER_CELL) {
                return true;
            }
        }
        return false;
    }

    /// The lines of each paragraph outside tables, on all pages.
    List<List<Placed.Text>> paragraphs() {
        Map<Element, List<Placed.Text>> paragraphs = new IdentityHashMap<>();
        List<List<Placed.Text>> order = new ArrayList<>();
        texts().filter(text -> !inTable(text)).forEach(text -> {
            Element element = text.element();
            if (element != null) {
                paragraphs
                        .computeIfAbsent(element, key -> {
                            List<Placed.Text> lines = new ArrayList<>();
                            order.add(lines);
                            return lines;
                        })
                        .add(text);
            }
        });
        return order;
    }

    /// The page with this text.
    Page pageOf(Predicate<String> says) {
        return pages.stream()
                .filter(page -> find(page, says).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static String letters(Placed.Text text) {
        return text.face() + " " + text.size();
    }

    static boolean isBold(Placed.Text text) {
        return text.face() == FontFace.BOLD;
    }
}
