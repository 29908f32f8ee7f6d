package vn.sovang.paper;

import java.util.List;

/// An office's choice of letter size and line spacing for running text, within Decree 30/2020 (Phụ lục I, Phần I, Mục
/// V).
/// Forms are written for 14 pt and single lines; this changes a finished document and nothing of its words.
///
/// @param bodySize pt of what forms set in 14 pt: 13 to 14
/// @param lineSpacing of running text, multiple of the single line: 1 to 1.5
public record Typography(double bodySize, double lineSpacing) {
    /// What forms are written for.
    public static final Typography STANDARD = new Typography(Style.BODY, 1);

    /// @throws IllegalArgumentException when a value is outside the decree's range
    public Typography {
        if (!isAllowed(bodySize, lineSpacing)) {
            throw new IllegalArgumentException("body size: " + bodySize + " pt, line spacing: " + lineSpacing);
        }
    }

    /// Whether the decree allows these values.
    public static boolean isAllowed(double bodySize, double lineSpacing) {
        return bodySize >= 13 && bodySize <= 14 && lineSpacing >= 1 && lineSpacing <= 1.5;
    }

    /// The document in these letters. Text of 14 pt takes the body size, wherever it stands, since title, body and
    /// signature go together in the decree's samples; other sizes stay. Paragraphs over the whole width that are
    /// justified
    /// or flush left take the spacing; centred titles, letterhead, tables, signatures and recipients stay single.
    public Document applied(Document document) {
        if (equals(STANDARD)) {
            return document;
        }
        return new Document(
                document.title(),
                document.sections().stream()
                        .map(section -> new Section(
                                section.landscape(), section.numbered(), section.framed(), applied(section.blocks())))
                        .toList());
    }

    private List<Block> applied(List<Block> blocks) {
        return blocks.stream().map(this::applied).toList();
    }

    private Block applied(Block block) {
        return switch (block) {
            case Paragraph paragraph -> spaced(sized(paragraph));
            case Table table ->
                new Table(table.weights(), sizedRows(table.header()), sizedRows(table.rows()), table.ruled());
            case Chart chart -> chart;
            case Columns columns -> columns(columns);
            case Rule rule -> new Rule(sized(rule.measure()), rule.share(), rule.before(), rule.after());
            case KeepTogether together -> new KeepTogether(applied(together.blocks()));
            case Space space -> space;
            case PageBreak pageBreak -> pageBreak;
        };
    }

    private Paragraph spaced(Paragraph paragraph) {
        ParagraphStyle style = paragraph.style();
        boolean running = (style.align() == Align.JUSTIFY || style.align() == Align.LEFT) && style.lineSpacing() == 1;
        return running ? new Paragraph(paragraph.runs(), style.lines(lineSpacing), paragraph.role()) : paragraph;
    }

    private Paragraph sized(Paragraph paragraph) {
        List<Run> runs = paragraph.runs().stream()
                .map(run -> run.size() == Style.BODY ? new Run(run.text(), run.face(), bodySize) : run)
                .toList();
        return new Paragraph(runs, paragraph.style(), paragraph.role());
    }

    private Columns columns(Columns columns) {
        return new Columns(columns.columns().stream()
                .map(column -> new Columns.Column(
                        column.weight(),
                        column.blocks().stream().map(this::sizedBlock).toList()))
                .toList());
    }

    private Block sizedBlock(Block block) {
        return block instanceof Paragraph paragraph ? sized(paragraph) : applied(block);
    }

    private List<Row> sizedRows(List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(row.cells().stream().map(this::sized).toList(), row.keepWithNext()))
                .toList();
    }

    private Cell sized(Cell cell) {
        return new Cell(
                cell.blocks().stream().map(this::sized).toList(), cell.columnSpan(), cell.rowSpan(), cell.middle());
    }
}
