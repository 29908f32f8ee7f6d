package vn.sovang.exchange.list;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.table.DateReading;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.NameRepair;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.Ethnicities;

/// Values that rows of several kinds of lists have in common.
final class EntryParts {
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

    private EntryParts() {}

    /// Name as it should be written: a person's repaired, a collective's as it stands.
    static String name(RowCells cells, SubjectKind kind) {
        String listed = cells.line(ListColumn.NAME);
        String name = kind == SubjectKind.PERSON ? NameRepair.person(listed, cells.changes) : listed;
        ListCheck.name(name, kind == SubjectKind.PERSON, cells.findings);
        return name;
    }

    /// A date known to the day; anything less is said and left out.
    static @Nullable LocalDate day(RowCells cells, ListColumn column) {
        SheetCell cell = cells.cell(column);
        if (cell.isBlank()) {
            return null;
        }
        String what =
                Character.toLowerCase(column.label().charAt(0)) + column.label().substring(1);
        DateReading reading = DateReading.of(cell, false, what);
        cells.changes.add(reading.change());
        if (!reading.fault().isEmpty()) {
            cells.warn(column.field(), reading.fault());
        }
        LocalDate day = reading.day();
        if (reading.date() != null && day == null) {
            cells.warn(
                    column.field(),
                    "“" + column.label() + "” chỉ ghi " + reading.date().display()
                            + ", chưa có ngày nên chưa nạp được; ghi đủ ngày, tháng, năm.");
        }
        return day;
    }

    /// The last year a text names ("Năm học 2019-2020" is 2020), null when it names none.
    static @Nullable Integer year(RowCells cells, LocalDate today) {
        String text = cells.line(ListColumn.YEAR);
        if (text.isEmpty()) {
            return null;
        }
        Matcher years = YEAR.matcher(text);
        Integer year = null;
        while (years.find()) {
            year = Integer.valueOf(years.group(1));
        }
        if (year == null) {
            cells.warn(ListField.YEAR, "Không hiểu năm “" + text + "”; ghi bốn chữ số, ví dụ 2021.");
        } else if (year > today.getYear()) {
            cells.warn(ListField.YEAR, "Năm " + year + " ở tương lai.");
        }
        return year;
    }

    /// The ethnicity as the catalogue writes it; unknown words stay.
    static String ethnicity(RowCells cells, Ethnicities ethnicities) {
        String text = cells.line(ListColumn.ETHNICITY);
        if (text.isEmpty()) {
            return "";
        }
        if (text.matches("\\d{1,2}")) {
            return ethnicityOfCode(cells, text, ethnicities);
        }
        var known = ethnicities.find(text);
        if (known.isEmpty()) {
            cells.warn(ListField.ETHNICITY, "Danh mục dân tộc không có “" + text + "”; giữ nguyên như danh sách.");
            return text;
        }
        String name = known.get().name();
        if (!name.equals(text)) {
            cells.changes.add("dân tộc “" + text + "” theo danh mục là " + name);
        }
        return name;
    }

    /// Two lists of codes are in use, so that a code alone is never sure.
    private static String ethnicityOfCode(RowCells cells, String code, Ethnicities ethnicities) {
        List<Ethnicities.Ethnicity> meant = ethnicities.ofCode(code);
        if (meant.size() != 1) {
            String names = String.join(
                    " hoặc ", meant.stream().map(Ethnicities.Ethnicity::name).toList());
            cells.warn(
                    ListField.ETHNICITY,
                    "Dân tộc chỉ ghi mã " + code
                            + (names.isEmpty() ? ", không có trong danh mục" : ", có thể là " + names)
                            + "; ghi tên dân tộc.");
            return "";
        }
        cells.warn(
                ListField.ETHNICITY,
                "Dân tộc chỉ ghi mã " + code + ", hiểu là " + meant.getFirst().name()
                        + "; có hai bộ mã khác nhau nên hãy đối chiếu.");
        return meant.getFirst().name();
    }

    /// Finds any of the folded words, divided by bars, as whole words.
    static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b");
    }
}
