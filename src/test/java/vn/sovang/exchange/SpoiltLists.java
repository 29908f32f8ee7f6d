package vn.sovang.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;

/// Lists as copying, merging and retyping spoil them.
public final class SpoiltLists {
    private static final List<String> BETWEEN = List.of(
            "I. TẬP THỂ",
            "II. CÁ NHÂN",
            "A. Khối trường học",
            "1. Phòng Nội vụ",
            "Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh:",
            "Quyết định số 12/QĐ-UBND ngày 05/01/2020",
            "Cộng: 02 tập thể, 01 cá nhân",
            "Tổng số 7",
            "Danh sách này gồm 02 tập thể, 03 hộ gia đình, 01 cá nhân./.",
            "Mẫu, ngày 12 tháng 9 năm 2021",
            "NGƯỜI LẬP",
            "(1)",
            "Ghi chú: danh sách giả định");

    private static final List<String> CELLS = List.of(
            "Trường Tiểu học Mẫu",
            "Nguyễn Vãn Mẫu",
            "Nguy\u0435n Văn A",
            "12/1980",
            "31/02/1980",
            "1/13/80",
            "34567",
            "x",
            "\"",
            "như trên",
            "Giấy khen; Bằng khen",
            "Bằng khen của Chủ tịch UBND tĩnh",
            "Giám đốc, Sở Nội vụ",
            "Phó Trưởng phòng\nPhòng Nội vụ",
            "UBND xã  Mẫu ",
            "Lªn");

    private SpoiltLists() {}

    /// The same list with five faults drawn by lot, now and then on two sheets.
    static ListFile spoilt(ListFile whole, Random random) {
        SheetTable first = whole.sheets().getFirst();
        List<List<String>> grid = new ArrayList<>();
        int width =
                first.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (SheetRow row : first.rows()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(row.cell(column).text());
            }
            grid.add(cells);
        }
        for (int i = 0; i < 5; i++) {
            spoil(grid, width, random);
        }
        SheetTable spoilt = table(first.name(), grid, false);
        List<SheetTable> sheets = new ArrayList<>(List.of(spoilt));
        if (random.nextInt(3) == 0) {
            sheets.add(table("Trang 2", grid.subList(grid.size() / 2, grid.size()), random.nextBoolean()));
        }
        return new ListFile(whole.name(), whole.sha256(), whole.kind(), sheets, List.of("Tệp thử."));
    }

    private static void spoil(List<List<String>> grid, int width, Random random) {
        int at = random.nextInt(grid.size());
        int column = random.nextInt(width);
        List<String> row = grid.get(at);
        switch (random.nextInt(10)) {
            case 0 -> {
                int other = random.nextInt(width);
                grid.forEach(cells -> Collections.swap(cells, column, other));
            }
            case 1 -> row.set(column, "");
            case 2 -> grid.add(at, new ArrayList<>(row));
            case 3 -> grid.add(at, new ArrayList<>(grid.get(Math.min(grid.size() - 1, 2))));
            case 4, 5 -> {
                List<String> between = new ArrayList<>(Collections.nCopies(width, ""));
                between.set(random.nextInt(3), BETWEEN.get(random.nextInt(BETWEEN.size())));
                grid.add(at, between);
            }
            case 6 -> row.replaceAll(cell -> cell.toUpperCase(Locale.ROOT));
            case 7 -> row.replaceAll(SpoiltLists::withoutMarks);
            case 8 -> {
                if (column > 0) {
                    row.set(column, row.get(column - 1) + "\n" + row.get(column));
                    row.set(column - 1, "");
                }
            }
            default -> row.set(column, CELLS.get(random.nextInt(CELLS.size())));
        }
    }

    /// As typed on a keyboard without Vietnamese.
    public static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    private static SheetTable table(String name, List<List<String>> grid, boolean hidden) {
        List<SheetRow> rows = new ArrayList<>();
        for (List<String> cells : grid) {
            rows.add(new SheetRow(
                    rows.size() + 1, cells.stream().map(SheetCell::text).toList(), false));
        }
        return new SheetTable(name, rows, hidden, false);
    }
}
