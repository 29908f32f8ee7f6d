package vn.sovang.paper;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/// Documents of up to some sixty pages with everything the layout knows, and much that no form would ask for.
final class RandomDocuments {
    private static final List<String> WORDS = List.of(
            ("a bệ cho được nghiêm ủy ban nhân dân thành phố tỉnh thi đua khen thưởng phòng chống dịch trường học thôn"
                            + " bản Nguyễn Văn A. ông bà ngày 06 tháng 12 năm 2021 khoản 2 Điều 73 số 91/2017/NĐ-CP - ( ./. % 100"
                            + " COVID-19 12 người cá nhân 1.490.000 đồng")
                    .split(" "));

    private RandomDocuments() {}

    static Arbitrary<Document> documents() {
        Arbitrary<Section> sections = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                        blocks().list().ofMaxSize(60).withSizeDistribution(RandomDistribution.uniform()))
                .as(Section::new);
        return sections.list().ofMinSize(1).ofMaxSize(3).map(list -> new Document("Danh sách thử", list));
    }

    private static Arbitrary<Block> blocks() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, paragraphs(150).map(paragraph -> (Block) paragraph)),
                Tuple.of(3, tables().map(table -> (Block) table)),
                Tuple.of(2, columns().map(columns -> (Block) columns)),
                Tuple.of(1, charts().map(chart -> (Block) chart)),
                Tuple.of(3, keptTogether()),
                Tuple.of(1, paragraphs(40).map(paragraph -> new Rule(paragraph, 0.5, 2, 3))),
                Tuple.of(1, Arbitraries.doubles().between(0, 900).map(Space::new)),
                Tuple.of(1, Arbitraries.just(new PageBreak())));
    }

    private static Arbitrary<Block> keptTogether() {
        Arbitrary<Block> inner = Arbitraries.frequencyOf(
                Tuple.of(6, paragraphs(60).map(paragraph -> (Block) paragraph)),
                Tuple.of(1, tables().map(table -> (Block) table)),
                Tuple.of(2, columns().map(columns -> (Block) columns)),
                Tuple.of(1, charts().map(chart -> (Block) chart)),
                Tuple.of(1, paragraphs(20).map(paragraph -> new KeepTogether(List.of(paragraph, new Space(9))))),
                Tuple.of(1, Arbitraries.just(new PageBreak())));
        return inner.list().ofMaxSize(8).map(KeepTogether::new);
    }

    /// Charts of every kind, with labels of up to thirty words and numbers of up to thirteen figures.
    static Arbitrary<Chart> charts() {
        Arbitrary<String> labels =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(30).map(words -> String.join(" ", words));
        Arbitrary<Long> numbers = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 9)),
                Tuple.of(3, Arbitraries.longs().between(0, 5000)),
                Tuple.of(1, Arbitraries.longs().between(0, 9_999_999_999_999L)));
        return Arbitraries.integers().between(1, Chart.MOST_SERIES).flatMap(series -> {
            Arbitrary<Chart.Entry> entries =
                    Combinators.combine(labels, numbers.list().ofSize(series)).as(Chart.Entry::new);
            return Combinators.combine(
                            Arbitraries.of(Chart.Kind.class),
                            labels,
                            Arbitraries.of("", "Đơn vị tính: đồng"),
                            labels.list().ofSize(series),
                            entries.list()
                                    .ofMinSize(1)
                                    .ofMaxSize(Math.min(Chart.MOST_ENTRIES, Chart.MOST_NUMBERS / series)))
                    .filter((kind, title, unit, names, list) -> Chart.isWorthDrawing(list))
                    .as(Chart::new);
        });
    }

    private static Arbitrary<Columns> columns() {
        return paragraphs(30)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> new Columns(list.stream()
                        .map(paragraph -> new Columns.Column(1, List.of(paragraph, new Space(5))))
                        .toList()));
    }

    /// Three columns under a header of none, one or two rows, the latter with cells over columns and rows; among the
    /// rows such as head a group over all columns.
    private static Arbitrary<Table> tables() {
        Arbitrary<Paragraph> text = cells(4);
        Arbitrary<List<Row>> headers = Combinators.combine(
                        Arbitraries.of(0, 1, 2), heads().list().ofSize(4))
                .as((kind, texts) -> switch (kind) {
                    case 0 -> List.<Row>of();
                    case 1 -> List.of(row(texts.subList(0, 3), false));
                    default ->
                        List.of(
                                Row.of(List.of(Cell.spanning(texts.get(0), 1, 2), Cell.spanning(texts.get(1), 2, 1))),
                                row(texts.subList(2, 4), false));
                });
        Arbitrary<Row> rows = Arbitraries.frequencyOf(
                Tuple.of(6, cells(14).list().ofSize(3).map(texts -> row(texts, false))),
                Tuple.of(1, text.map(group -> new Row(List.of(new Cell(List.of(group), 3, 1, false)), true))),
                Tuple.of(1, cells(14).list().ofSize(3).map(texts -> row(texts, true))),
                Tuple.of(1, tallRows()));
        return Combinators.combine(
                        Arbitraries.doubles().between(1, 5),
                        headers,
                        rows.list().ofMaxSize(25),
                        Arbitraries.of(true, false))
                .as((weight, header, body, ruled) -> new Table(List.of(weight, 3.0, 2.0), header, body, ruled));
    }

    /// Rows with much text in one cell, often taller than half a page, sometimes than a page.
    private static Arbitrary<Row> tallRows() {
        return Combinators.combine(cells(6), cells(60).list().ofMaxSize(10), cells(6))
                .as((left, many, right) ->
                        Row.of(List.of(Cell.of(left), new Cell(many, 1, 1, false), Cell.spanning(right, 1, 1))));
    }

    private static Row row(List<Paragraph> texts, boolean keep) {
        return new Row(texts.stream().map(Cell::of).toList(), keep);
    }

    private static Arbitrary<Paragraph> heads() {
        return Arbitraries.of("STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Số phiếu", "Tỷ lệ", "")
                .map(text -> Paragraph.of(text, FontFace.BOLD, 13, ParagraphStyle.PLAIN.align(Align.CENTER)));
    }

    private static Arbitrary<Paragraph> cells(int words) {
        Paragraph empty = new Paragraph(List.of(), ParagraphStyle.PLAIN, Role.BODY);
        return Arbitraries.frequencyOf(Tuple.of(6, paragraphs(words)), Tuple.of(1, Arbitraries.just(empty)));
    }

    private static Arbitrary<Paragraph> paragraphs(int words) {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                Tuple.of(24, Arbitraries.of(WORDS)),
                Tuple.of(1, Arbitraries.integers().between(1, 200).map(length -> "xxx/-x"
                        .repeat(40)
                        .substring(0, length))));
        Arbitrary<String> texts = Combinators.combine(
                        word.list().ofMinSize(1).ofMaxSize(words), Arbitraries.of(" ", " ", " ", "  ", "\n"))
                .as((list, blank) -> String.join(
                        blank, list.subList(0, blank.equals("\n") ? Math.min(6, list.size()) : list.size())));
        Arbitrary<ParagraphStyle> styles = Combinators.combine(
                        Arbitraries.of(Align.class),
                        Arbitraries.doubles().between(-5, 12),
                        Arbitraries.doubles().between(5, 10),
                        Arbitraries.doubles().between(0, 12),
                        Arbitraries.doubles().between(1, 1.5),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false))
                .as((align, first, left, space, lines, keep, balanced) ->
                        new ParagraphStyle(align, first, left, space, space, lines, keep, balanced, false));
        return Combinators.combine(
                        texts,
                        styles,
                        Arbitraries.doubles().between(11, 14),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.frequency(Tuple.of(9, Role.BODY), Tuple.of(1, Role.HEADING)))
                .as((text, style, size, parts, role) -> new Paragraph(runs(text, size, parts), style, role));
    }

    /// The text in so many faces, which may change inside a word.
    private static List<Run> runs(String text, double size, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(i -> new Run(
                        text.substring(text.length() * i / parts, text.length() * (i + 1) / parts),
                        FontFace.values()[i],
                        size))
                .toList();
    }
}
