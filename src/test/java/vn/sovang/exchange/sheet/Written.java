package vn.sovang.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Writes a list in every kind of file, with the libraries the product does not read them by where there are such.
final class Written {
    private Written() {}

    static byte[] xlsx(List<List<String>> rows) throws IOException {
        return workbook(new XSSFWorkbook(), rows);
    }

    static byte[] xls(List<List<String>> rows) throws IOException {
        return workbook(new HSSFWorkbook(), rows);
    }

    static byte[] docx(List<List<String>> rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            table(document, rows);
            return bytes(document);
        }
    }

    static XWPFTable table(XWPFDocument document, List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElseThrow();
        XWPFTable table = document.createTable(rows.size(), width);
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                row.getCell(c).setText(rows.get(r).get(c));
            }
        }
        return table;
    }

    static String csv(List<List<String>> rows, String separator) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static Path file(Path folder, byte[] content) throws IOException {
        // The ending says nothing: the content does.
        return Files.write(Files.createTempFile(folder, "danh-sach-", ".dat"), content);
    }

    /// The texts of a table, row by row.
    static List<List<String>> texts(SheetTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    private static byte[] workbook(Workbook workbook, List<List<String>> rows) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("Danh sách");
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            return bytes(workbook);
        }
    }

    private static String quoted(String cell, String separator) {
        boolean plain = !cell.contains(separator) && !cell.contains("\"") && !cell.contains("\n");
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
