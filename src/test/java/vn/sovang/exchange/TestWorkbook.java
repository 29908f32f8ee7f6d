package vn.sovang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Builds workbooks for tests, cell by cell. All people in them are made up.
public final class TestWorkbook {
    /// The header most tests use.
    public static final Object[] HEADER = {
        "STT", "Họ và tên", "Giới tính", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Hình thức đề nghị", "Ghi chú"
    };

    private record SheetOf(String name, boolean hidden, List<@Nullable Object[]> rows, List<Integer> hiddenRows) {}

    private final List<SheetOf> sheets = new ArrayList<>();

    public TestWorkbook sheet(String name) {
        sheets.add(new SheetOf(name, false, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    public TestWorkbook hiddenSheet(String name) {
        sheets.add(new SheetOf(name, true, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    /// Adds a row; a null is an empty cell, no cells at all an empty row.
    public TestWorkbook row(@Nullable Object... cells) {
        sheets.getLast().rows().add(cells);
        return this;
    }

    public TestWorkbook hiddenRow(@Nullable Object... cells) {
        sheets.getLast().hiddenRows().add(sheets.getLast().rows().size());
        return row(cells);
    }

    public Path save(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "danh-sach-", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            for (SheetOf sheet : sheets) {
                Worksheet worksheet = workbook.newWorksheet(sheet.name());
                for (int r = 0; r < sheet.rows().size(); r++) {
                    for (int c = 0; c < sheet.rows().get(r).length; c++) {
                        put(worksheet, r, c, sheet.rows().get(r)[c]);
                    }
                }
                sheet.hiddenRows().forEach(worksheet::hideRow);
                if (sheet.hidden()) {
                    worksheet.setVisibilityState(VisibilityState.HIDDEN);
                }
                worksheet.finish();
            }
            workbook.finish();
        }
        return file;
    }

    private static void put(Worksheet worksheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Formula formula -> worksheet.formula(row, column, formula.text());
            case Number number -> worksheet.value(row, column, number);
            case LocalDate day -> {
                worksheet.value(row, column, day);
                worksheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> worksheet.value(row, column, value.toString());
        }
    }

    public record Formula(String text) {}
}
