package vn.sovang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Nfc;

/// What can only be said of the list as a whole: duplicates, counts of its closing line, its numbering, its columns.
final class ListTotals {
    private static final int MOST_NAMED = 10;

    private ListTotals() {}

    /// Compares the rows with one another and with the closing line; repeatable.
    static ListReading complete(ListReading reading) {
        Map<Integer, List<Finding>> duplicates = Duplicates.find(reading.rows(), reading.distinct());
        List<ListedRow> rows = reading.rows().stream()
                .map(row -> row.withFindings(Finding.Origin.LIST, duplicates.getOrDefault(row.number(), List.of())))
                .toList();
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.removeIf(finding -> finding.origin() == Finding.Origin.LIST);
        List<SkippedRows> skipped = new ArrayList<>();
        for (SkippedRows skip : reading.skipped()) {
            skipped.add(skip.reason() == SkipReason.CLOSING ? compared(skip, reading, findings) : skip);
        }
        findings.addAll(numbering(rows));
        return new ListReading(
                reading.fileName(),
                reading.sha256(),
                reading.layout(),
                reading.lastRow(),
                rows,
                skipped,
                findings,
                reading.distinct());
    }

    /// What the clerk should know about the file itself.
    static List<Finding> ofFile(ListFile file, SheetTable table, ListLayout layout, List<Integer> hiddenRows) {
        List<Finding> out = new ArrayList<>();
        unusedColumns(layout, out);
        missingColumns(layout, out);
        if (!hiddenRows.isEmpty()) {
            String numbers =
                    hiddenRows.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            out.add(note("Có %d dòng bị ẩn trong tệp vẫn được đọc (dòng %s%s)."
                    .formatted(hiddenRows.size(), numbers, hiddenRows.size() > MOST_NAMED ? ", …" : "")));
        }
        for (SheetTable other : file.sheets()) {
            if (!other.name().equals(table.name())
                    && !other.rows().isEmpty()
                    && new HeaderFinder().find(other) != null) {
                out.add(note("Trang tính “" + other.name() + "” cũng có một bảng, chưa được đọc."));
            }
        }
        return out;
    }

    private static SkippedRows compared(SkippedRows closing, ListReading reading, List<Finding> findings) {
        ClosingLine line = ClosingLine.of(Nfc.line(closing.text()));
        if (line == null || !line.counts()) {
            return closing;
        }
        List<String> differences = line.differences(reading);
        if (differences.isEmpty()) {
            return closing.because("Dòng kết, số lượng khớp");
        }
        String words = SkippedRows.capital(String.join("; ", differences)) + ".";
        findings.add(Finding.inList(ListField.ROW, words + " Kiểm tra xem danh sách có thiếu hoặc thừa dòng không."));
        return closing.because(words);
    }

    /// A number that is missing or comes twice often means a lost row.
    private static List<Finding> numbering(List<ListedRow> rows) {
        List<String> jumps = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (ListedRow row : rows) {
            int sequence = row.values().sequence();
            String part = row.group() + (row.kind() == SubjectKind.PERSON);
            Integer before = last.get(part);
            if (sequence > 0) {
                if (before != null && sequence != before + 1 && sequence != 1) {
                    jumps.add("dòng %d ghi số %d sau số %d".formatted(row.number(), sequence, before));
                }
                last.put(part, sequence);
            }
        }
        if (jumps.isEmpty()) {
            return List.of();
        }
        String named = String.join("; ", jumps.subList(0, Math.min(MOST_NAMED, jumps.size())));
        String more = jumps.size() > MOST_NAMED ? "; và " + (jumps.size() - MOST_NAMED) + " chỗ nữa" : "";
        return List.of(Finding.inList(ListField.SEQUENCE, "Số thứ tự không liền nhau: " + named + more + "."));
    }

    private static void unusedColumns(ListLayout layout, List<Finding> out) {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < layout.titles().size(); i++) {
            String title = layout.titles().get(i);
            boolean used =
                    layout.columns().containsValue(i) && layout.columns().getOrDefault(ListColumn.ID_NUMBER, -1) != i;
            if (!title.isEmpty() && !used) {
                unused.add("“" + title + "”");
            }
        }
        if (!unused.isEmpty()) {
            out.add(note("Cột không nạp vào đợt xét: " + String.join(", ", unused) + "."));
        }
    }

    private static void missingColumns(ListLayout layout, List<Finding> out) {
        if (!layout.has(ListColumn.AWARD)) {
            out.add(note("Danh sách không có cột hình thức đề nghị; hình thức lấy theo dòng nhóm nếu có."));
        }
        boolean sex = layout.has(ListColumn.SEX) || layout.has(ListColumn.MALE) || layout.has(ListColumn.FEMALE);
        if (!sex) {
            out.add(note("Danh sách không có cột giới tính nên chưa biết nam hay nữ."));
        }
        if (!layout.has(ListColumn.BIRTH) && !layout.has(ListColumn.MALE) && !layout.has(ListColumn.FEMALE)) {
            out.add(note("Danh sách không có cột ngày sinh."));
        }
    }

    private static Finding note(String sentence) {
        return Finding.inCells(Severity.WARNING, ListField.ROW, sentence);
    }
}
