package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.sheet.FileKind;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

/// Whatever stands in the cells, each row is read or skipped with a reason, and reading it again by its texts changes
/// nothing.
class RegistryListPropertyTest {
    private static final List<String> WORDS = List.of(
            "",
            "",
            "-",
            "x",
            "Nam",
            "Nữ",
            "31/2/1980",
            "7/19/1998",
            "00000000",
            "99999999",
            "1.23E+11",
            "#N/A",
            "'07",
            "123.456.789.012",
            "Lê Thị Mẫu",
            "LÊ VĂN THỬ",
            "Bà Ma Thị Giả",
            "Trường THCS Mẫu",
            "Hộ gia đình ông Lê",
            "QĐ số 112/QĐ-UBND ngày 5/8/2019 của UBND",
            "Quyết định",
            "/QĐ",
            "GK",
            "BK tỉnh",
            "Khen thưởng cá nhân",
            "TAPTHE",
            "1660638976",
            "08",
            "H'Mông",
            "Tổng cộng",
            "I. TẬP THỂ",
            "II",
            "năm học 2019-2020",
            "Cấp tỉnh",
            "một hai ba",
            "(((",
            "\u00A0",
            "a\nb",
            "Danh sách này gồm 02 tập thể",
            "Chủ tịch",
            ":",
            "A: B",
            "STT",
            "0.5");

    private record Sent(ListKind kind, ListFile file) {}

    @Seeded(15)
    void everyRowIsAccountedFor(long seed) {
        Generator<Sent> lists = random -> {
            ListKind kind = Generator.of(ListKind.class).next(random);
            return new Sent(kind, file(kind, random));
        };
        Seeds.hold(seed, 10, lists, RegistryListPropertyTest::everyRowIsReadOrSkipped);
    }

    private static void everyRowIsReadOrSkipped(Sent sent) throws Exception {
        ListFile file = sent.file();
        ListReader reader = new ListReader(new CityAwards(), LocalDate.of(2021, 9, 30));
        ListReading reading = reader.read(file, sent.kind());

        assertThat(reading.rows().size() + skipped(reading.skipped())).isEqualTo(reading.lastRow());
        for (ListRow row : reading.rows()) {
            ListReading again = reader.mend(reading, row.number(), ListColumn.NOTE, row.text(ListColumn.NOTE));
            assertThat(again.row(row.number())).map(ListRow::entry).contains(row.entry());
            assertThat(again.row(row.number())).map(ListRow::texts).contains(row.texts());
        }
    }

    private static int skipped(List<SkippedRows> skipped) {
        return skipped.stream().mapToInt(SkippedRows::count).sum();
    }

    /// A list of a kind whose cells are drawn by lot.
    static ListFile file(ListKind kind, Random random) {
        List<ListColumn> columns = ListColumn.of(kind);
        List<SheetRow> rows = new ArrayList<>();
        rows.add(new SheetRow(
                1,
                columns.stream()
                        .map(column -> SheetCell.text(column.label(kind)))
                        .toList(),
                false));
        for (int r = 2; r < 12; r++) {
            List<SheetCell> cells = new ArrayList<>();
            boolean sparse = random.nextBoolean();
            for (int c = 0; c < columns.size(); c++) {
                boolean empty = sparse && random.nextInt(5) > 0;
                cells.add(empty ? SheetCell.NOTHING : cell(random));
            }
            rows.add(new SheetRow(r, cells, random.nextInt(9) == 0));
        }
        return new ListFile(
                "ngẫu nhiên", "0", FileKind.XLSX, List.of(new SheetTable("DS", rows, false, false)), List.of());
    }

    private static SheetCell cell(Random random) {
        return random.nextInt(6) == 0
                ? SheetCell.number(BigDecimal.valueOf(random.nextLong(2_000_000_000_000L), random.nextInt(4)))
                : SheetCell.text(WORDS.get(random.nextInt(WORDS.size())));
    }
}
