package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.Block;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Columns;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.LayoutException;
import vn.sovang.paper.PageBreak;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;
import vn.sovang.paper.Table;

/// Turns the blocks of one section into strips, top to bottom.
final class Flow {
    private static final int NAME_LENGTH = 60;

    private final LineSetter setter;
    private final String title;
    private final double pageHeight;

    /// @param title of the document, for failures
    /// @param pageHeight height between the margins, pt
    Flow(LineSetter setter, String title, double pageHeight) {
        this.setter = setter;
        this.title = title;
        this.pageHeight = pageHeight;
    }

    /// Strips of blocks that run over pages.
    List<Strip> over(List<Block> blocks, double width) throws PaperException {
        Stack stack = new Stack();
        for (Block block : blocks) {
            add(stack, block, width);
        }
        // What ends a paper, its "./." above all, never stands alone on a page.
        stack.holdLast();
        return stack.strips;
    }

    /// Strips of a cell, where every space stays.
    List<Strip> cell(List<Paragraph> paragraphs, double width, Element cell) throws PaperException {
        Stack stack = new Stack();
        for (Paragraph paragraph : paragraphs) {
            boolean alone = paragraphs.size() == 1 && paragraph.role() == Role.BODY;
            addParagraph(stack, paragraph, width, cell, alone);
        }
        stack.end();
        return stack.strips;
    }

    /// Strips of a column, where every space stays.
    private List<Strip> column(List<Block> blocks, double width) throws PaperException {
        Stack stack = new Stack();
        for (Block block : blocks) {
            add(stack, block, width);
        }
        stack.end();
        return stack.strips;
    }

    /// Whether a table's header leaves room for rows where it is repeated.
    boolean mayRepeat(Strip header) {
        return header.height() <= pageHeight / 2;
    }

    LayoutException doesNotFit(String block) {
        return new LayoutException(title, block);
    }

    /// Kind of a block and its first words, for a person.
    static String name(Block block) {
        return switch (block) {
            case Paragraph paragraph -> "paragraph " + excerpt(paragraph.text());
            case Table table -> "table " + excerpt(firstText(table));
            case Chart chart -> "chart " + excerpt(chart.title());
            case Columns columns -> "columns " + excerpt(firstText(columns));
            case Rule rule -> "rule below " + excerpt(rule.measure().text());
            case Space space -> "space";
            case KeepTogether together -> "blocks kept together";
            case PageBreak pageBreak -> "page break";
        };
    }

    private static String firstText(Table table) {
        List<Row> rows = table.header().isEmpty() ? table.rows() : table.header();
        StringBuilder text = new StringBuilder();
        rows.stream()
                .limit(1)
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .forEach(paragraph -> text.append(paragraph.text()).append(' '));
        return text.toString().strip();
    }

    private static String firstText(Columns columns) {
        StringBuilder text = new StringBuilder();
        for (Columns.Column column : columns.columns()) {
            for (Block block : column.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    text.append(paragraph.text()).append(' ');
                }
            }
        }
        return text.toString().strip();
    }

    private static String excerpt(String text) {
        return '"' + (text.length() > NAME_LENGTH ? text.substring(0, NAME_LENGTH) + "…" : text) + '"';
    }

    private void add(Stack stack, Block block, double width) throws PaperException {
        switch (block) {
            case Paragraph paragraph -> addParagraph(stack, paragraph, width, null, false);
            case Table table -> addTable(stack, table, width);
            case Chart chart -> addChart(stack, chart, width);
            case Columns columns -> addColumns(stack, columns, width);
            case Rule rule -> addRule(stack, rule, width);
            case Space space -> stack.space(space.height());
            case KeepTogether together -> addTogether(stack, together, width);
            case PageBreak pageBreak -> stack.pageBreak();
        }
    }

    /// @param alone whether it is all its parent holds, and needs no element of its own
    private void addParagraph(Stack stack, Paragraph paragraph, double width, @Nullable Element parent, boolean alone)
            throws PaperException {
        ParagraphStyle style = paragraph.style();
        Element element = alone && parent != null ? parent : Element.of(paragraph.role(), parent);
        List<LineSetter.Line> lines = setter.lines(paragraph, width, element);
        stack.space(style.before());
        for (int i = 0; i < lines.size(); i++) {
            LineSetter.Line line = lines.get(i);
            // At least two lines of a paragraph stand on either side of a page's end.
            boolean single = i == 1 || (i > 0 && i == lines.size() - 1);
            stack.add(Strip.of(line.height(), line.texts(), paragraph)
                    .before(single ? Strip.Break.LINES : Strip.Break.FREE));
        }
        stack.space(style.after());
        if (style.keepWithNext()) {
            stack.keepNext(Strip.Break.NEXT);
        }
    }

    private void addTable(Stack stack, Table table, double width) throws PaperException {
        new Grid(this, table, width, setter).strips().forEach(stack::add);
        if (!table.rows().isEmpty() && table.rows().getLast().keepWithNext()) {
            stack.keepNext(Strip.Break.NEXT);
        }
    }

    private void addChart(Stack stack, Chart chart, double width) throws PaperException {
        for (Paragraph line : chart.head()) {
            addParagraph(stack, line, width, null, false);
        }
        Figure figure = new ChartSetter(setter).figure(chart, width, pageHeight);
        stack.add(Strip.of(figure.height(), figure.items(), chart));
        stack.space(Chart.AFTER);
    }

    private void addRule(Stack stack, Rule rule, double width) throws PaperException {
        double length = setter.longestLine(rule.measure(), width) * rule.share();
        double left = (width - length) / 2;
        double y = Style.LINE / 2;
        stack.space(rule.before());
        stack.keepNext(Strip.Break.NEXT);
        stack.add(Strip.of(Style.LINE, List.of(new Placed.Line(left, y, left + length, y, Style.LINE)), rule));
        stack.space(rule.after());
    }

    private Strip columns(Columns columns, double width) throws PaperException {
        double total =
                columns.columns().stream().mapToDouble(Columns.Column::weight).sum();
        List<Placed> items = new ArrayList<>();
        double x = 0;
        double height = 0;
        for (Columns.Column column : columns.columns()) {
            double columnWidth = width * column.weight() / total;
            double y = 0;
            for (Strip strip : column(column.blocks(), columnWidth)) {
                y += strip.space();
                for (Placed item : strip.items()) {
                    items.add(item.moved(x, y));
                }
                y += strip.height();
            }
            x += columnWidth;
            height = Math.max(height, y);
        }
        return Strip.of(height, items, columns);
    }

    /// Columns hold signatures, and those never stand on a page without two lines of what is signed.
    private void addColumns(Stack stack, Columns columns, double width) throws PaperException {
        stack.holdLast();
        stack.keepNext(stack.strips.isEmpty() ? Strip.Break.FREE : Strip.Break.TOGETHER);
        stack.add(columns(columns, width));
    }

    private void addTogether(Stack stack, KeepTogether together, double width) throws PaperException {
        int first = stack.strips.size();
        for (Block block : together.blocks()) {
            add(stack, block, width);
        }
        List<Strip> added = stack.strips.subList(first, stack.strips.size());
        if (added.size() > 1 && Strip.height(added) - added.getFirst().space() <= pageHeight) {
            added.subList(1, added.size()).replaceAll(Strip::together);
        }
    }

    /// Strips under construction, with what is known about the next one.
    private static final class Stack {
        private final List<Strip> strips = new ArrayList<>();
        private double pendingSpace;
        private Strip.Break pending = Strip.Break.FREE;

        void space(double height) {
            pendingSpace += height;
        }

        void keepNext(Strip.Break value) {
            boolean page = pending == Strip.Break.PAGE || value == Strip.Break.PAGE;
            pending = page ? Strip.Break.PAGE : pending.orWorse(value);
        }

        /// Keeps the last strip on the page of the one before it.
        void holdLast() {
            if (strips.size() > 1) {
                strips.add(strips.removeLast().together());
            }
        }

        void pageBreak() {
            pending = Strip.Break.PAGE;
        }

        void add(Strip strip) {
            keepNext(strip.before());
            strips.add(strip.before(pending).below(strip.space() + pendingSpace));
            pendingSpace = 0;
            pending = Strip.Break.FREE;
        }

        /// Keeps the space below the last block.
        void end() {
            if (pendingSpace > 0) {
                strips.add(Strip.of(0, List.of(), new Space(pendingSpace))
                        .before(pending)
                        .below(pendingSpace));
                pendingSpace = 0;
            }
        }
    }
}
