package vn.sovang.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.Refusal;

/// Bảng tính of plain tables, one a sheet: titles in bold, texts, numbers and days as Excel knows them.
public final class PlainWorkbook {
    private static final String FONT = "Times New Roman";
    private static final int FONT_SIZE = 12;
    private static final String DAY = "dd/mm/yyyy";

    private PlainWorkbook() {}

    /// A table.
    ///
    /// @param widths of the columns, in letters
    /// @param rows of cells: [String], [Number], [LocalDate] or null for nothing
    public record Sheet(String name, List<String> titles, List<Integer> widths, List<List<@Nullable Object>> rows) {
        public Sheet {
            titles = List.copyOf(titles);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /// Writes the workbook whole or not at all (`.xlsx`).
    ///
    /// @throws Refusal when the file cannot be written
    public static void write(Path file, List<Sheet> sheets) throws Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "SoVang", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
            for (Sheet sheet : sheets) {
                Worksheet made = workbook.newWorksheet(sheet.name());
                fill(made, sheet);
                made.finish();
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        AtomicFile.write(file, out.toByteArray(), TableFiles::openAsWritten);
    }

    private static void fill(Worksheet made, Sheet sheet) {
        for (int column = 0; column < sheet.titles().size(); column++) {
            made.value(0, column, sheet.titles().get(column));
            made.style(0, column).bold().wrapText(true).set();
            made.width(column, sheet.widths().get(column));
        }
        made.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<@Nullable Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(made, row + 1, column, cells.get(column));
            }
        }
    }

    private static void cell(Worksheet made, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                made.value(row, column, day);
                made.style(row, column).format(DAY).set();
            }
            case BigDecimal number -> made.value(row, column, number);
            case Number number -> {
                made.value(row, column, number);
                made.style(row, column).format("#,##0").set();
            }
            default -> made.value(row, column, value.toString());
        }
    }
}
