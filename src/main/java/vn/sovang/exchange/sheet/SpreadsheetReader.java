package vn.sovang.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// Opens an .xlsx within limits of size, rows, columns and cells; what it cannot read it refuses in words.
public final class SpreadsheetReader {
    /// Largest file, in bytes.
    static final long MOST_BYTES = 50L << 20;

    /// Most rows of one sheet that hold something.
    static final int MOST_ROWS = 100_000;

    /// Most columns.
    static final int MOST_COLUMNS = 256;

    /// Most cells of a file that hold something.
    static final int MOST_CELLS = 3_000_000;

    private SpreadsheetReader() {}

    /// Reads all sheets of the file.
    ///
    /// @throws Refusal when it is missing, too large, damaged, protected by a password or no .xlsx
    public static ListFile open(Path file) throws Refusal {
        String name = String.valueOf(file.getFileName());
        byte[] content = content(file, name);
        SpreadsheetGuard.check(file, content, name);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Sheet> sheets = workbook.getSheets()) {
            Limits limits = new Limits(name);
            List<SheetTable> tables = new ArrayList<>();
            for (Sheet sheet : sheets.toList()) {
                boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                tables.add(new SheetTable(sheet.getName(), rows(sheet, limits), hidden, workbook.isDate1904()));
            }
            return new ListFile(name, sha256(content), FileKind.XLSX, tables, List.of());
        } catch (IOException | RuntimeException e) {
            // The library answers damaged XML, numbers and addresses with unchecked exceptions of many kinds.
            throw SpreadsheetGuard.damaged(name, e);
        }
    }

    private static byte[] content(Path file, String name) throws Refusal {
        try {
            if (Files.isDirectory(file)) {
                throw new Refusal("“" + name + "” là một thư mục. Hãy chọn tệp danh sách .xlsx trong đó.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal(
                        "Tệp “" + name + "” lớn hơn 50 MB. Xóa hình ảnh, trang tính thừa trong tệp rồi nạp lại.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Refusal("Không thấy tệp “" + name + "”. Có thể tệp đã chuyển chỗ; hãy chọn lại.", e);
        } catch (IOException e) {
            throw new Refusal("Không mở được tệp “" + name + "”. Đóng tệp trong Excel nếu đang mở, rồi thử lại.", e);
        }
    }

    private static List<SheetRow> rows(Sheet sheet, Limits limits) throws IOException, Refusal {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                List<SheetCell> cells = cells(row);
                if (!cells.isEmpty()) {
                    limits.count(rows.size() + 1, cells.size());
                    rows.add(new SheetRow(row.getRowNum(), cells, row.isHidden()));
                }
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static List<SheetCell> cells(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            SheetCell cell = cell(row.getCell(i));
            cells.add(cell);
            if (!cell.isBlank()) {
                filled = i + 1;
            }
        }
        return List.copyOf(cells.subList(0, filled));
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.NOTHING;
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return SheetCell.number(number);
        }
        String raw = value instanceof String text ? text : cell.getRawValue();
        return raw == null ? SheetCell.NOTHING : SheetCell.text(raw);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Limits {
        private final String name;
        private long cells;

        Limits(String name) {
            this.name = name;
        }

        void count(int rows, int columns) throws Refusal {
            cells += columns;
            if (rows > MOST_ROWS || cells > MOST_CELLS) {
                throw new Refusal("Tệp “" + name + "” có hơn 100.000 dòng hoặc quá nhiều ô. Tách danh sách thành nhiều "
                        + "tệp nhỏ rồi nạp lần lượt.");
            }
            if (columns > MOST_COLUMNS) {
                throw new Refusal("Tệp “" + name + "” có dòng dài quá 256 cột. Xóa các cột thừa bên phải rồi nạp lại.");
            }
        }
    }
}
