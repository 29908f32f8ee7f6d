package vn.sovang.paper;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.sovang.seed.Generator;

/// Documents of up to some sixty pages with everything the layout knows, and much that no form would ask for.
public final class RandomDocuments {
    private static final List<String> WORDS = List.of(
            ("a bệ cho được nghiêm ủy ban nhân dân thành phố tỉnh thi đua khen thưởng phòng chống dịch trường học thôn"
                            + " bản Nguyễn Văn A. ông bà ngày 06 tháng 12 năm 2021 khoản 2 Điều 73 số 91/2017/NĐ-CP - ( ./. % 100"
                            + " COVID-19 12 người cá nhân 1.490.000 đồng")
                    .split(" "));

    private RandomDocuments() {}

    public static Generator<Document> documents() {
        Generator<Section> section = random -> new Section(
                random.nextBoolean(),
                random.nextInt(3) > 0,
                random.nextInt(5) == 0,
                blocks().evenList(0, 60).next(random));
        return section.evenList(1, 3).map(list -> new Document("Danh sách thử", list));
    }

    private static Generator<Block> blocks() {
        return Generator.<Block>often(12, paragraphs(150))
                .or(3, RandomDocuments::table)
                .or(2, columns())
                .or(1, charts())
                .or(3, keptTogether())
                .or(1, paragraphs(40).map(paragraph -> new Rule(paragraph, 0.5, 2, 3)))
                .or(1, Generator.between(0.0, 900.0).map(Space::new))
                .or(1, Generator.just(new PageBreak()));
    }

    private static Generator<Block> keptTogether() {
        return Generator.<Block>often(6, paragraphs(60))
                .or(1, RandomDocuments::table)
                .or(2, columns())
                .or(1, charts())
                .or(1, paragraphs(20).map(paragraph -> new KeepTogether(List.of(paragraph, new Space(9)))))
                .or(1, Generator.just(new PageBreak()))
                .evenList(0, 8)
                .map(KeepTogether::new);
    }

    /// Charts of every kind, with labels of up to thirty words and numbers of up to thirteen figures.
    static Generator<Chart> charts() {
        return RandomDocuments::chart;
    }

    private static Chart chart(Random random) {
        Generator<String> labels = Generator.of(WORDS).evenList(1, 30).map(words -> String.join(" ", words));
        Generator<Long> numbers = Generator.often(3, Generator.between(0L, 9L))
                .or(3, Generator.between(0L, 5000L))
                .or(1, Generator.between(0L, 9_999_999_999_999L));
        int series = Generator.between(1, Chart.MOST_SERIES).next(random);
        Generator<Chart.Entry> entries = one -> new Chart.Entry(
                labels.next(one), numbers.evenList(series, series).next(one));
        return new Chart(
                Generator.of(Chart.Kind.class).next(random),
                labels.next(random),
                Generator.of("", "Đơn vị tính: đồng").next(random),
                labels.evenList(series, series).next(random),
                entries.list(1, Math.min(Chart.MOST_ENTRIES, Chart.MOST_NUMBERS / series))
                        .filter(Chart::isWorthDrawing)
                        .next(random));
    }

    private static Generator<Columns> columns() {
        return paragraphs(30)
                .evenList(1, 3)
                .map(list -> new Columns(list.stream()
                        .map(paragraph -> new Columns.Column(1, List.of(paragraph, new Space(5))))
                        .toList()));
    }

    /// Three columns under a header of none, one or two rows, the latter with cells over columns and rows; among the
    /// rows such as head a group over all columns.
    private static Table table(Random random) {
        Generator<Row> rows = Generator.<Row>often(6, cells(14).evenList(3, 3).map(texts -> row(texts, false)))
                .or(1, cells(4).map(group -> new Row(List.of(new Cell(List.of(group), 3, 1, false)), true)))
                .or(1, cells(14).evenList(3, 3).map(texts -> row(texts, true)))
                .or(1, RandomDocuments::tallRow);
        return new Table(
                List.of(Generator.between(1.0, 5.0).next(random), 3.0, 2.0),
                header(random),
                rows.list(0, 25).next(random),
                random.nextBoolean());
    }

    private static List<Row> header(Random random) {
        List<Paragraph> texts = heads().evenList(4, 4).next(random);
        return switch (random.nextInt(3)) {
            case 0 -> List.of();
            case 1 -> List.of(row(texts.subList(0, 3), false));
            default ->
                List.of(
                        Row.of(List.of(Cell.spanning(texts.get(0), 1, 2), Cell.spanning(texts.get(1), 2, 1))),
                        row(texts.subList(2, 4), false));
        };
    }

    /// Much text in one cell, often taller than half a page, sometimes than a page.
    private static Row tallRow(Random random) {
        return Row.of(List.of(
                Cell.of(cells(6).next(random)),
                new Cell(cells(60).evenList(0, 10).next(random), 1, 1, false),
                Cell.spanning(cells(6).next(random), 1, 1)));
    }

    private static Row row(List<Paragraph> texts, boolean keep) {
        return new Row(texts.stream().map(Cell::of).toList(), keep);
    }

    private static Generator<Paragraph> heads() {
        return Generator.of("STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Số phiếu", "Tỷ lệ", "")
                .map(text -> Paragraph.of(text, FontFace.BOLD, 13, ParagraphStyle.PLAIN.align(Align.CENTER)));
    }

    private static Generator<Paragraph> cells(int words) {
        Paragraph empty = new Paragraph(List.of(), ParagraphStyle.PLAIN, Role.BODY);
        return Generator.often(6, paragraphs(words)).or(1, Generator.just(empty));
    }

    private static Generator<Paragraph> paragraphs(int words) {
        Generator<Role> roles = Generator.often(9, Generator.just(Role.BODY)).or(1, Generator.just(Role.HEADING));
        return random -> new Paragraph(
                runs(
                        text(words, random),
                        Generator.between(11.0, 14.0).next(random),
                        Generator.between(1, 3).next(random)),
                style(random),
                roles.next(random));
    }

    private static String text(int words, Random random) {
        Generator<String> word = Generator.<String>often(24, Generator.of(WORDS))
                .or(1, Generator.between(1, 200).map(length -> "xxx/-x"
                        .repeat(40)
                        .substring(0, length)));
        List<String> all = word.list(1, words).next(random);
        String blank = Generator.of(" ", " ", " ", "  ", "\n").next(random);
        return String.join(blank, all.subList(0, blank.equals("\n") ? Math.min(6, all.size()) : all.size()));
    }

    private static ParagraphStyle style(Random random) {
        double space = Generator.between(0.0, 12.0).next(random);
        return new ParagraphStyle(
                Generator.of(Align.class).next(random),
                Generator.between(-5.0, 12.0).next(random),
                Generator.between(5.0, 10.0).next(random),
                space,
                space,
                Generator.between(1.0, 1.5).next(random),
                random.nextInt(3) == 0,
                random.nextBoolean(),
                false);
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
