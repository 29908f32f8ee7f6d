package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.sheet.FileKind;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.table.SkipReason;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;

/// Whatever a file holds, in whatever order, it is read with every row accounted for, or refused with a sentence;
/// nothing of it is a bug of ours. All people are made up.
class AnyListFileTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private static final ListReader READER = new ListReader(new CityAwards(), TODAY);
    private static final List<String> TITLES = List.of(
            "STT",
            "TT (1)",
            "Họ và tên",
            "Họ và tên (2&3)",
            "Năm sinh",
            "Nam",
            "Nữ",
            "Chức vụ",
            "Đơn vị",
            "Mã hộ",
            "Hình thức khen",
            "Tên sáng kiến",
            "Tác giả",
            "Tên đơn vị",
            "Số quyết định",
            "Ghi chú",
            "Quan hệ");
    private static final List<String> WORDS = List.of(
            "",
            "",
            "x",
            "nt",
            "-",
            "1980",
            "14/3/1979",
            "Lê Thị Mẫu",
            "VÀNG A THỬ",
            "Trường THCS Mẫu",
            "Giáo viên",
            "Hộ ông Lý Văn Thử",
            "LĐTT",
            "Giấy khen",
            "Cấp tỉnh",
            "Tổng cộng",
            "II",
            "I. TẬP THỂ",
            "NGƯỜI LẬP BIỂU",
            "Danh sách này gồm 02 người",
            "12/QĐ-UBND",
            "014180000101",
            "Bản A",
            "Làm ruộng",
            "#N/A",
            "a\nb");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aListFileIsReadOrRefused(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            ListFile file = file(random);
            for (ListKind kind : ListKind.values()) {
                try {
                    assertThat(accounted(file, kind)).as("%s %s", kind, file).isTrue();
                } catch (Refusal refusal) {
                    assertThat(refusal.sentence()).isNotBlank();
                } catch (RuntimeException bug) {
                    throw new AssertionError("%s of %s".formatted(kind, file), bug);
                }
            }
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    /// A survey's list: titles that nobody knows over two rows, and the numbers of its columns.
    @Test
    void titlesThatNobodyKnowsAreNoPersonWhenTheirColumnsAreNumbered() throws Refusal {
        ListFile file = file(List.of(
                row(1, "TT hộ", "TT", "Chủ hộ và thành viên (2&3)", "Sinh vào lúc (4)", "Số giấy tờ (6)"),
                row(2, "", "", "Tên đầy đủ", "Tây lịch", ""),
                row(3, "1", "2", "3", "4", "5"),
                row(4, "1", "1", "LÊ THỊ MẪU", "3/5/1980", "014180000101"),
                row(5, "", "2", "VÀNG A THỬ", "6/7/1990", "014090000102"),
                row(6, "2", "3", "HÀ THỊ GIẢ", "9/7/1988", "014188000103"),
                row(7, "", "4", "LÒ VĂN MẪU", "1/9/1979", "014079000104")));

        ListReading reading = READER.read(file, ListKind.PEOPLE);

        assertThat(reading.rows())
                .extracting(row -> row.entry().name())
                .containsExactly("Lê Thị Mẫu", "Vàng A Thử", "Hà Thị Giả", "Lò Văn Mẫu");
        assertThat(reading.skipped())
                .extracting(SkippedRows::reason)
                .containsExactly(SkipReason.HEADER, SkipReason.HEADER, SkipReason.COLUMN_NUMBERS);
    }

    private static boolean accounted(ListFile file, ListKind kind) throws Refusal {
        ListReading reading = READER.read(file, kind);
        return reading.rows().size() + skipped(reading.skipped()) == reading.lastRow();
    }

    private static int skipped(List<SkippedRows> skipped) {
        return skipped.stream().mapToInt(SkippedRows::count).sum();
    }

    private static ListFile file(Random random) {
        int width = 1 + random.nextInt(9);
        int number = 0;
        List<SheetRow> rows = new ArrayList<>();
        for (int r = random.nextInt(9); r >= 0; r--) {
            number += 1 + (random.nextInt(6) == 0 ? 2 : 0);
            int look = random.nextInt(8);
            List<SheetCell> cells = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                cells.add(cell(look, c, random));
            }
            rows.add(new SheetRow(number, cells, random.nextInt(9) == 0));
        }
        return file(rows);
    }

    private static SheetCell cell(int look, int column, Random random) {
        return switch (look) {
            case 0 -> SheetCell.text(TITLES.get(random.nextInt(TITLES.size())));
            case 1 -> SheetCell.text(Integer.toString(column + 1));
            case 2 -> SheetCell.text("(" + (column + 1) + ")");
            case 3 -> column == 0 ? SheetCell.text(WORDS.get(random.nextInt(WORDS.size()))) : SheetCell.NOTHING;
            case 4 -> column == 0 ? SheetCell.number(BigDecimal.valueOf(random.nextInt(9))) : word(random);
            default -> word(random);
        };
    }

    private static SheetCell word(Random random) {
        return random.nextInt(6) == 0
                ? SheetCell.number(BigDecimal.valueOf(random.nextLong(2_000_000_000_000L), random.nextInt(4)))
                : SheetCell.text(WORDS.get(random.nextInt(WORDS.size())));
    }

    private static SheetRow row(int number, String... cells) {
        return new SheetRow(
                number, java.util.stream.Stream.of(cells).map(SheetCell::text).toList(), false);
    }

    private static ListFile file(List<SheetRow> rows) {
        return new ListFile(
                "ngẫu nhiên", "0", FileKind.XLSX, List.of(new SheetTable("DS", rows, false, false)), List.of());
    }
}
