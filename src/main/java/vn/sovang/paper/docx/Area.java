package vn.sovang.paper.docx;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Columns;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.PageBreak;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.paper.layout.Figure;

/// Writes blocks one below the other. Empty height goes below the paragraph above it, where Word drops it at the end of
/// a page as our layout does; Word is also of two minds whether space below and space above add up.
final class Area {
    /// Word's lowest line, pt
    private static final double LEAST = 1;

    private final Sheet sheet;
    private final Holder holder;
    private final double width;
    private final boolean overPages;
    private StyleChoice.Place place;
    /// Empty height since the last block, pt.
    private double pending;

    private boolean breakPending;
    private boolean empty = true;
    /// The last block where it is a paragraph.
    private @Nullable Last last;
    /// The last block where it is columns.
    private @Nullable LastColumns lastColumns;

    private boolean lastKeepsNext;

    /// @param width pt
    /// @param overPages whether it runs over pages: space at the top of a page is dropped
    /// @param above empty height at its top, pt
    Area(Sheet sheet, Holder holder, double width, boolean overPages, double above, StyleChoice.Place place) {
        this.sheet = sheet;
        this.holder = holder;
        this.width = width;
        this.overPages = overPages;
        this.pending = above;
        this.place = place;
    }

    /// @param after space it has below, pt
    private record Last(CTPPr shape, double after) {}

    private record LastColumns(CTTbl table, List<Double> weights) {}

    void add(List<? extends Block> blocks, Keep keep) {
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i), keep, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
    }

    /// Ends a cell, which must end with a paragraph; its space below stays. An empty cell has a line to type on.
    void endCell(Keep keep) {
        if (last != null) {
            addBelow(last, takePending());
        } else if (empty && pending == 0) {
            NamedStyle style = StyleChoice.ofEmpty(place);
            begin(style, keep.next() ? style.shape().withNext() : style.shape(), keep);
        } else {
            addGap(takePending(), keep.next());
        }
    }

    /// Ends a section.
    ///
    /// @return the last paragraph, which carries the section's page settings
    CTPPr endSection() {
        pending = 0;
        breakPending = false;
        if (last == null) {
            addGap(LEAST, false);
        }
        return Objects.requireNonNull(last).shape();
    }

    private void add(Block block, Keep keep, @Nullable Block next) {
        switch (block) {
            case Paragraph paragraph -> addParagraph(paragraph, keep, next);
            case Table table -> {
                addTable(table, keep);
                place = place.belowText();
            }
            case Chart chart -> addChart(chart, keep);
            case Columns columns -> addColumns(columns, keep);
            case Rule rule -> addRule(rule, keep);
            case Space space -> pending += space.height();
            case KeepTogether together -> addTogether(together, keep);
            case PageBreak pageBreak -> breakPending = true;
        }
    }

    private void addTogether(KeepTogether together, Keep keep) {
        List<Block> blocks = together.blocks();
        int solid = blocks.size() - 1;
        while (solid > 0 && blocks.get(solid) instanceof Space) {
            solid--;
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            add(blocks.get(i), new Keep(i < solid || keep.next(), true), next);
        }
    }

    private void addParagraph(Paragraph paragraph, Keep keep, @Nullable Block next) {
        addParagraph(paragraph, StyleChoice.of(paragraph, place, next), keep, next);
    }

    private void addParagraph(Paragraph paragraph, NamedStyle style, Keep keep, @Nullable Block next) {
        ParagraphStyle shape = paragraph.style();
        if (shape.dotsToEnd() && shape.align() != Align.JUSTIFY) {
            shape = shape.align(Align.LEFT);
        }
        if (keep.next() || next instanceof Rule) {
            shape = shape.withNext();
        }
        CTP written = begin(style, shape, keep);
        ParagraphText.write(written, sheet.measures().held(paragraph, width), style);
        if (shape.dotsToEnd()) {
            ParagraphText.addDots(written, paragraph, style, width);
        }
        if (paragraph.role() == Role.TITLE) {
            place = place.belowTitle();
        }
        if (!paragraph.text().isBlank()) {
            place = place.belowText();
        }
    }

    /// Title and unit are text; the drawing is a picture of the one in the PDF.
    private void addChart(Chart chart, Keep keep) {
        for (Paragraph line : chart.head()) {
            boolean title = line.text().equals(chart.title());
            addParagraph(line, title ? NamedStyle.CHART_TITLE : NamedStyle.CHART_UNIT, keep, null);
        }
        ParagraphStyle shape = NamedStyle.CHART.shape();
        CTP written = begin(NamedStyle.CHART, keep.next() ? shape.withNext() : shape, keep);
        Figure figure = sheet.measures().figure(chart, width, sheet.textHeight());
        sheet.pictures().write(written.addNewR(), figure, chart.inWords());
        pending += Chart.AFTER;
    }

    private void addRule(Rule rule, Keep keep) {
        ParagraphStyle shape = ParagraphStyle.PLAIN.spacing(rule.before(), Math.max(0, rule.after() - LEAST));
        CTP written = begin(NamedStyle.RULE, keep.next() ? shape.withNext() : shape, keep);
        Shape.sides(written.getPPr(), (width - sheet.measures().length(rule, width)) / 2);
    }

    private void addTable(Table table, Keep keep) {
        sheet.tables().write(beginTable(), table, width, keep);
        lastKeepsNext =
                keep.next() || !table.rows().isEmpty() && table.rows().getLast().keepWithNext();
    }

    /// Columns right below others of the same widths are a row of the same table: two tables would need a paragraph
    /// between them.
    private void addColumns(Columns columns, Keep keep) {
        List<Double> weights =
                columns.columns().stream().map(Columns.Column::weight).toList();
        LastColumns before = lastColumns;
        double above = 0;
        CTTbl table;
        if (before != null && !breakPending && before.weights().equals(weights)) {
            table = before.table();
            above = takePending();
        } else {
            table = beginTable();
            sheet.sideBySide().begin(table, weights, width);
        }
        sheet.sideBySide().addRow(table, columns, width, keep, above, place.inColumns());
        lastColumns = new LastColumns(table, weights);
        lastKeepsNext = keep.next();
    }

    /// A new paragraph below what is there.
    private CTP begin(NamedStyle style, ParagraphStyle shape, Keep keep) {
        boolean top = overPages && empty || breakPending;
        double above = takePending() + shape.before();
        CTP paragraph = holder.paragraph();
        CTPPr written = paragraph.addNewPPr();
        written.addNewPStyle().setVal(style.id());
        Shape.difference(written, shape, style.shape());
        if (keep.whole()) {
            written.addNewKeepLines();
        }
        if (breakPending && !empty) {
            written.addNewPageBreakBefore();
        }
        if (!top && last != null) {
            addBelow(last, above);
        } else if (!top && above > 0) {
            Shape.before(written, above);
        }
        last = new Last(written, shape.after());
        lastColumns = null;
        lastKeepsNext = shape.keepWithNext();
        breakPending = false;
        empty = false;
        return paragraph;
    }

    /// A new table below what is there. Word joins two tables unless a paragraph stands between them.
    private CTTbl beginTable() {
        double above = takePending();
        if (breakPending && !empty) {
            addGap(LEAST, lastKeepsNext);
        } else if (last != null) {
            addBelow(last, above);
        } else if (!empty || !overPages && above > 0) {
            addGap(above, lastKeepsNext);
        }
        last = null;
        lastColumns = null;
        breakPending = false;
        empty = false;
        return holder.table();
    }

    private void addBelow(Last paragraph, double height) {
        if (height > 0) {
            double after = paragraph.after() + height;
            Shape.after(paragraph.shape(), after);
            last = new Last(paragraph.shape(), after);
        }
    }

    private void addGap(double height, boolean keepNext) {
        ParagraphStyle shape = keepNext ? ParagraphStyle.PLAIN.withNext() : ParagraphStyle.PLAIN;
        CTP gap = begin(NamedStyle.GAP, shape, Keep.FREE);
        if (height > LEAST) {
            Shape.exactLine(gap.getPPr(), height);
        }
    }

    private double takePending() {
        double height = pending;
        pending = 0;
        return height;
    }
}
