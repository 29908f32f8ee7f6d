package vn.sovang.exchange;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListReadingJson;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.picture.KeptText;

/// What is understood of made-up lists as offices write them, of the same lists spoilt, and of lists drawn by lot, word
/// for word against what was kept: each cell, repair, finding, question and line left out. What is kept says how it is
/// read, not that it could not be read better.
class KeptReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

    private static final List<String> LISTS =
            List.of("nominations-groups", "nominations-plain", "people", "units", "history", "initiatives");

    private static final int DRAWN = 5;
    private static final Pattern EMPTY = Pattern.compile("(?<=[\\[ ])\\w+=(null|\\[]|0|false|)(, |(?=]))");
    private static final Pattern NUMBER = Pattern.compile("(number|first|last|otherRow)=\\d+");

    @TempDir
    private Path folder;

    private final ListReader reader = new ListReader(new CityAwards(), TODAY);

    @Test
    void writtenListsAreUnderstoodAsTheyWere() throws Exception {
        StringBuilder now = new StringBuilder();
        for (String name : LISTS) {
            told(now, name, ListReadingJson.write(reader.read(file(name), kind(name))));
        }
        KeptText.check(KeptReadingTest.class, "written-lists.txt", now);
    }

    @Test
    void drawnListsAreUnderstoodAsTheyWere() throws Exception {
        StringBuilder now = new StringBuilder();
        for (ListKind kind : ListKind.values()) {
            ListFile drawn = RegistryListPropertyTest.file(kind, new Random(1));
            told(now, kind.name(), String.join("\n", understood(kind, drawn)));
        }
        KeptText.check(KeptReadingTest.class, "drawn-lists.txt", now);
    }

    @Test
    void spoiltListsAreUnderstoodAsTheyWere() throws Exception {
        StringBuilder now = new StringBuilder();
        for (String name : LISTS) {
            ListFile whole = TableFiles.open(file(name));
            List<String> read = understood(kind(name), whole);
            for (int seed = 1; seed <= DRAWN; seed++) {
                List<String> spoilt = understood(kind(name), SpoiltLists.spoilt(whole, new Random(seed)));
                // Only what is read otherwise: the rest is kept above. A row is the same wherever it stands.
                spoilt.removeIf(
                        line -> read.stream().anyMatch(other -> bare(other).equals(bare(line))));
                told(now, name + " " + seed, String.join("\n", spoilt));
            }
        }
        KeptText.check(KeptReadingTest.class, "spoilt-lists.txt", now);
    }

    private static ListKind kind(String name) {
        return ListKind.valueOf(name.replaceFirst("-.*", "").toUpperCase(Locale.ROOT));
    }

    /// Cells merged over rows, a header that comes again and another on the next sheet, a hidden sheet, totals of each.
    @Test
    void sheetsAndMergedCellsAreUnderstoodAsTheyWere() throws Exception {
        Path file = folder.resolve("hai-trang.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet first = sheet(
                    workbook,
                    "Danh sách",
                    "STT;Họ và tên;Năm sinh;Giới tính;Chức vụ;Đơn vị;Hình thức khen;Năm;Số quyết định;Thành tích",
                    "1;Lý Thị Thử;1980;Nữ;Giáo viên;Trường Tiểu học Mẫu;Giấy khen;2021;12/QĐ-UBND;Dạy giỏi",
                    "2;Lý Văn Giả;1981;Nam;Giáo viên;;;;;",
                    "3;;;;Kế toán;;;;;",
                    "STT;Họ và tên;Năm sinh;Giới tính;Chức vụ;Đơn vị;Hình thức khen;Năm;Số quyết định;Thành tích",
                    "4;Ma Văn Ví Dụ;1975;Nam;Y sĩ;Trạm Y tế Mẫu;Bằng khen tỉnh;2020;;Trực đêm",
                    "Cộng: 04 người");
            for (int column : new int[] {5, 6, 7, 8}) {
                first.addMergedRegion(new CellRangeAddress(1, 3, column, column));
            }
            first.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            sheet(
                    workbook,
                    "Bổ sung",
                    "Tập thể;Hình thức khen;Thành tích;Đơn vị",
                    "Trường Mầm non Mẫu;Giấy khen;Nuôi dạy tốt;Phường Mẫu",
                    "Trạm Thú y Mẫu;GK;;Phường Mẫu",
                    "Cộng: 03 tập thể");
            sheet(workbook, "Ẩn", "STT;Họ và tên;Hình thức khen", "1;Người Ở Trang Ẩn;Giấy khen");
            workbook.setSheetHidden(2, true);
            workbook.write(out);
        }
        StringBuilder now = new StringBuilder();
        told(now, "nominations", ListReadingJson.write(reader.read(file, ListKind.NOMINATIONS)));
        for (ListKind kind : List.of(ListKind.PEOPLE, ListKind.HISTORY)) {
            told(now, kind.name(), ListReadingJson.write(reader.read(file, kind)));
        }
        // POI writes the time into the file, so its digest is another each time.
        KeptText.check(KeptReadingTest.class, "sheets.txt", now.toString().replaceAll("[0-9a-f]{64}", "(băm của tệp)"));
    }

    private static Sheet sheet(Workbook workbook, String name, String... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (String cells : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : cells.split(";", -1)) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
            }
        }
        return sheet;
    }

    private List<String> understood(ListKind kind, ListFile file) {
        List<String> lines;
        try {
            ListReading read = reader.read(file, kind);
            lines = lines(read.rows(), read.skipped(), read.findings());
        } catch (Refusal refusal) {
            lines = List.of(refusal.getMessage());
        }
        return new ArrayList<>(lines);
    }

    private static List<String> lines(List<?>... parts) {
        return Stream.of(parts)
                .flatMap(List::stream)
                .map(part -> EMPTY.matcher(part.toString()).replaceAll(""))
                .toList();
    }

    private static String bare(String line) {
        return NUMBER.matcher(line).replaceAll("");
    }

    private static void told(StringBuilder now, String name, String read) {
        now.append("== ").append(name).append('\n').append(read).append('\n');
    }

    private Path file(String name) throws Exception {
        Path file = folder.resolve(name + ".csv");
        try (InputStream in = KeptReadingTest.class.getResourceAsStream(name + ".csv")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }
}
