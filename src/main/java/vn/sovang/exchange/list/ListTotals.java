package vn.sovang.exchange.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.table.ClosingLine;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ColumnTitles;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.ReadSheet;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.exchange.table.SkipReason;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.Severity;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Nfc;

/// What can only be said of the list as a whole: duplicates, counts of its closing line, its numbering, its columns.
///
/// @param ofRows findings by row number
/// @param skipped the skipped rows, closing lines compared
/// @param ofList findings about the whole list
record ListTotals(Map<Integer, List<ListFinding>> ofRows, List<SkippedRows> skipped, List<ListFinding> ofList) {
    /// What is said of a list with a header and no rows.
    static final String EMPTY_FORM =
            "Tệp có tiêu đề cột nhưng chưa có dòng nào; đây là mẫu trống. Hãy điền danh sách rồi nạp lại.";

    private static final int MOST_NAMED = 10;

    /// Compares the rows with one another and with the closing line.
    ///
    /// @param distinct pairs of which the clerk said that they are two subjects
    static ListTotals of(
            List<ListedSubject> rows, List<SkippedRows> skipped, List<ReadSheet> sheets, Set<RowPair> distinct) {
        List<ListFinding> findings = new ArrayList<>();
        List<SkippedRows> compared = new ArrayList<>();
        for (SkippedRows skip : skipped) {
            // A closing line counts what stands above it on its own sheet.
            int sheet = ReadSheet.of(skip.first(), sheets).offset();
            List<ListedSubject> same = sheets.size() < 2
                    ? rows
                    : rows.stream()
                            .filter(row -> ReadSheet.of(row.number(), sheets).offset() == sheet)
                            .toList();
            compared.add(skip.reason() == SkipReason.CLOSING ? compared(skip, same, findings) : skip);
        }
        findings.addAll(numbering(rows, sheets));
        if (rows.isEmpty()) {
            findings.add(ListFinding.inList(ListField.ROW, EMPTY_FORM));
        }
        return new ListTotals(
                Duplicates.find(rows, distinct, number -> ReadSheet.place(number, sheets)), compared, findings);
    }

    /// What the clerk should know about the file itself.
    ///
    /// @param chosen columns the clerk chose
    static List<ListFinding> ofFile(
            ListKind kind,
            List<ListLayout> layouts,
            Collection<ColumnMapping> chosen,
            List<ReadSheet> sheets,
            List<SheetTable> unread,
            List<Integer> hiddenRows) {
        List<ListFinding> out = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (ListLayout layout : layouts) {
            if (!told.add(layout.key())) {
                continue;
            }
            boolean byClerk =
                    chosen.stream().anyMatch(mapping -> mapping.layoutKey().equals(layout.key()));
            unusedColumns(kind, layout, byClerk, out);
        }
        if (kind == ListKind.NOMINATIONS) {
            missingColumns(layouts, out);
        }
        if (!hiddenRows.isEmpty()) {
            String places = hiddenRows.stream()
                    .limit(MOST_NAMED)
                    .map(number -> ReadSheet.place(number, sheets))
                    .map(place -> sheets.size() < 2 ? place.replaceFirst("dòng ", "") : place)
                    .collect(Collectors.joining(", "));
            out.add(note("Có %d dòng bị ẩn trong tệp vẫn được đọc (%s%s%s)."
                    .formatted(
                            hiddenRows.size(),
                            sheets.size() < 2 ? "dòng " : "",
                            places,
                            hiddenRows.size() > MOST_NAMED ? ", …" : "")));
        }
        for (SheetTable other : unread) {
            String hidden = other.hidden() ? "Trang tính ẩn “" : "Trang tính “";
            out.add(note(hidden + other.name() + "” cũng có một bảng, chưa được đọc."));
        }
        if (sheets.size() > 1) {
            out.add(note("Đã đọc " + sheets.size() + " bảng: "
                    + sheets.stream().map(sheet -> "“" + sheet.name() + "”").collect(Collectors.joining(", ")) + "."));
        }
        return out;
    }

    private static SkippedRows compared(SkippedRows closing, List<ListedSubject> rows, List<ListFinding> findings) {
        ClosingLine line = ClosingLine.of(Nfc.line(closing.text()));
        if (line == null || !line.counts()) {
            return closing;
        }
        List<String> differences = line.differences(kind -> count(rows, kind));
        if (differences.isEmpty()) {
            return closing.because("Dòng kết, số lượng khớp");
        }
        String words = SkippedRows.capital(String.join("; ", differences)) + ".";
        findings.add(
                ListFinding.inList(ListField.ROW, words + " Kiểm tra xem danh sách có thiếu hoặc thừa dòng không."));
        return closing.because(words);
    }

    private static int count(List<ListedSubject> rows, SubjectKind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    /// A number that is missing or comes twice often means a lost row.
    private static List<ListFinding> numbering(List<ListedSubject> rows, List<ReadSheet> sheets) {
        List<String> jumps = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (ListedSubject row : rows) {
            int sequence = row.sequence();
            String part = row.group()
                    + row.isPerson()
                    + ReadSheet.of(row.number(), sheets).offset();
            Integer before = last.get(part);
            if (sequence > 0) {
                if (before != null && sequence != before + 1 && sequence != 1) {
                    jumps.add("%s ghi số %d sau số %d"
                            .formatted(ReadSheet.place(row.number(), sheets), sequence, before));
                }
                last.put(part, sequence);
            }
        }
        if (jumps.isEmpty()) {
            return List.of();
        }
        String named = String.join("; ", jumps.subList(0, Math.min(MOST_NAMED, jumps.size())));
        String more = jumps.size() > MOST_NAMED ? "; và " + (jumps.size() - MOST_NAMED) + " chỗ nữa" : "";
        return List.of(ListFinding.inList(ListField.SEQUENCE, "Số thứ tự không liền nhau: " + named + more + "."));
    }

    private static void unusedColumns(ListKind kind, ListLayout layout, boolean byClerk, List<ListFinding> out) {
        List<String> unused = new ArrayList<>();
        List<String> guessed = new ArrayList<>();
        ColumnTitles known = ColumnTitles.of(kind);
        for (int i = 0; i < layout.titles().size(); i++) {
            String title = layout.titles().get(i);
            ListColumn column = layout.columnAt(i);
            boolean taken = column != null && (column != ListColumn.ID_NUMBER || kind != ListKind.NOMINATIONS);
            if (!title.isEmpty() && !taken) {
                unused.add("“" + title + "”");
            } else if (column != null && known.column(title) == null && column != ListColumn.FAMILY_NAME) {
                guessed.add("cột “" + (title.isEmpty() ? letter(i) : title) + "” là " + column.label(kind));
            }
        }
        if (!unused.isEmpty()) {
            String into = kind == ListKind.NOMINATIONS ? "Cột không nạp vào đợt xét: " : "Cột không nạp: ";
            out.add(note(into + String.join(", ", unused) + "."));
        }
        if (!guessed.isEmpty() && !byClerk) {
            out.add(note("Theo nội dung, hiểu " + String.join("; ", guessed) + ". Nếu không đúng, hãy chọn lại cột."));
        }
    }

    private static void missingColumns(List<ListLayout> layouts, List<ListFinding> out) {
        if (!anyHas(layouts, ListColumn.AWARD, ListColumn.AWARD_CODE)) {
            out.add(note("Danh sách không có cột hình thức đề nghị; hình thức lấy theo dòng nhóm nếu có."));
        }
        if (!anyHas(layouts, ListColumn.SEX, ListColumn.MALE, ListColumn.FEMALE)) {
            out.add(note("Danh sách không có cột giới tính nên chưa biết nam hay nữ."));
        }
        if (!anyHas(layouts, ListColumn.BIRTH, ListColumn.MALE, ListColumn.FEMALE)) {
            out.add(note("Danh sách không có cột ngày sinh."));
        }
    }

    private static boolean anyHas(List<ListLayout> layouts, ListColumn... columns) {
        return layouts.stream().anyMatch(layout -> List.of(columns).stream().anyMatch(layout::has));
    }

    static String letter(int index) {
        int letters = 26;
        String last = String.valueOf((char) ('A' + index % letters));
        return index < letters ? last : letter(index / letters - 1) + last;
    }

    private static ListFinding note(String sentence) {
        return ListFinding.inCells(Severity.WARN, ListField.ROW, sentence);
    }
}
