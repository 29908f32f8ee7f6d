package vn.sovang.exchange.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.table.DateReading;
import vn.sovang.exchange.table.Grouping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.QuotedDecision;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Fold;

/// Brings the cells of a row to one text for each value, whatever the columns of the list: dates that Excel made
/// numbers, names in two columns, birth by sex, post and unit in one cell, a decision in one cell, what group rows say.
final class RowTexts {
    private final ListKind kind;
    private final RowCells cells;
    private final Map<ListColumn, String> texts = new EnumMap<>(ListColumn.class);

    private RowTexts(ListKind kind, RowCells cells) {
        this.kind = kind;
        this.cells = cells;
    }

    /// The texts of a row; columns that say nothing are missing.
    ///
    /// @param above texts of the subject above, for rows that go on with it; null at the top
    static Map<ListColumn, String> of(
            ListKind kind,
            RowCells cells,
            ListLayout layout,
            Grouping groups,
            @Nullable Map<ListColumn, String> above,
            boolean date1904) {
        RowTexts texts = new RowTexts(kind, cells);
        layout.columns().keySet().stream().sorted().forEach(column -> texts.take(column, date1904));
        texts.joinName();
        texts.goOn(above);
        texts.splitSex();
        texts.splitWork(groups);
        texts.fromGroups(groups);
        if (kind == ListKind.HISTORY || kind == ListKind.INITIATIVES) {
            texts.splitDecision();
        }
        return texts.texts;
    }

    /// The texts after the clerk typed one of them: what stands together in it is taken apart as in a file.
    static Map<ListColumn, String> mended(
            ListKind kind, Map<ListColumn, String> before, ListColumn column, String text) {
        RowTexts texts = new RowTexts(kind, RowCells.of(before));
        texts.texts.putAll(before);
        List<ListColumn> replaced =
                switch (column) {
                    // What the columns of men and women said is decided by the clerk now.
                    case SEX, BIRTH -> List.of(ListColumn.MALE, ListColumn.FEMALE);
                    case POST_AND_UNIT -> List.of(ListColumn.POST, ListColumn.UNIT);
                    case DECISION ->
                        List.of(ListColumn.DECISION_NUMBER, ListColumn.DECISION_DATE, ListColumn.AUTHORITY);
                    default -> List.of();
                };
        replaced.forEach(texts.texts::remove);
        texts.put(column, text);
        texts.splitSex();
        texts.splitWork(new Grouping());
        if (kind == ListKind.HISTORY || kind == ListKind.INITIATIVES) {
            texts.splitDecision();
        }
        return texts.texts;
    }

    private String text(ListColumn column) {
        return texts.getOrDefault(column, "");
    }

    private void put(ListColumn column, String text) {
        if (text.isEmpty()) {
            texts.remove(column);
        } else {
            texts.put(column, text);
        }
    }

    private void take(ListColumn column, boolean date1904) {
        boolean code =
                switch (column) {
                    case KIND_CODE, CLASS_CODE, FIELD_CODE, AWARD_CODE, SECOND_AWARD_CODE -> true;
                    default -> false;
                };
        // A receiver's look-up formulas stand as errors in every row that is not filled in.
        if (code && !cells.has(column)) {
            return;
        }
        SheetCell cell = cells.cell(column);
        if (cell.isBlank()) {
            return;
        }
        if (column.isDate()) {
            put(column, date(column, cell, date1904));
        } else if (column == ListColumn.ID_NUMBER) {
            put(column, ListedIdNumber.of(cell).in(cells));
        } else {
            put(
                    column,
                    column.field() == ListField.PROFILE || column == ListColumn.ACHIEVEMENT
                            ? cells.lines(column)
                            : cells.line(column));
        }
    }

    private String date(ListColumn column, SheetCell cell, boolean date1904) {
        String written = cells.line(column);
        boolean birth = column.field() == ListField.BIRTH;
        DateReading reading =
                birth ? DateReading.ofBirth(cell, date1904) : DateReading.of(cell, date1904, column.label());
        PartialDate date = reading.date();
        if (date == null || !reading.fault().isEmpty()) {
            return written;
        }
        cells.changes.add(reading.change());
        return date.display();
    }

    private void joinName() {
        put(ListColumn.NAME, (text(ListColumn.FAMILY_NAME) + " " + text(ListColumn.NAME)).strip());
        texts.remove(ListColumn.FAMILY_NAME);
    }

    /// In a history the subject is often written once, above all it was given.
    private void goOn(@Nullable Map<ListColumn, String> above) {
        boolean history = kind == ListKind.HISTORY || kind == ListKind.INITIATIVES;
        boolean saysMore = texts.keySet().stream().anyMatch(column -> column.field() != ListField.SEQUENCE);
        if (!history || above == null || !text(ListColumn.NAME).isEmpty() || !saysMore) {
            return;
        }
        List<ListColumn> subject = List.of(
                ListColumn.NAME,
                ListColumn.KIND,
                ListColumn.SEX,
                ListColumn.BIRTH,
                ListColumn.POST,
                ListColumn.UNIT,
                ListColumn.ID_NUMBER);
        for (ListColumn column : subject) {
            if (above.containsKey(column)) {
                texts.putIfAbsent(column, above.get(column));
            }
        }
        if (texts.containsKey(ListColumn.NAME)) {
            cells.changes.add("đối tượng lấy theo dòng trên");
        }
    }

    private void splitSex() {
        String male = text(ListColumn.MALE);
        String female = text(ListColumn.FEMALE);
        if (male.isEmpty() == female.isEmpty()) {
            return;
        }
        String sex = male.isEmpty() ? "Nữ" : "Nam";
        String said = text(ListColumn.SEX);
        if (!said.isEmpty() && !Fold.of(said).equals(Fold.of(sex))) {
            return;
        }
        put(ListColumn.SEX, sex);
        if (text(ListColumn.BIRTH).isEmpty() && !SexAndBirth.isMark(male + female)) {
            put(ListColumn.BIRTH, male + female);
        }
        texts.remove(ListColumn.MALE);
        texts.remove(ListColumn.FEMALE);
    }

    private void splitWork(Grouping groups) {
        if (kind == ListKind.UNITS) {
            return;
        }
        RowCells written = RowCells.of(texts);
        PostAndUnit work = PostAndUnit.read(written, groups.unitName());
        written.changes.phrases().forEach(cells.changes::add);
        put(ListColumn.POST, work.post());
        put(ListColumn.UNIT, work.unit());
        texts.remove(ListColumn.POST_AND_UNIT);
    }

    private void fromGroups(Grouping groups) {
        SubjectKind listed = groups.kind();
        if (listed != null) {
            texts.putIfAbsent(ListColumn.KIND, SkippedRows.capital(listed.label()));
        }
        List<ListColumn> filled =
                switch (kind) {
                    case UNITS -> List.of(ListColumn.PARENT, ListColumn.CLUSTER);
                    case HISTORY -> List.of(ListColumn.AWARD, ListColumn.YEAR);
                    case INITIATIVES -> List.of(ListColumn.YEAR);
                    default -> List.of();
                };
        for (ListColumn column : filled) {
            boolean missing = text(column).isEmpty()
                    && (column != ListColumn.AWARD
                            || text(ListColumn.AWARD_CODE).isEmpty());
            String said = groups.text(column);
            if (missing && !said.isEmpty()) {
                put(column, said);
                cells.changes.add("“" + column.label(kind) + "” lấy theo dòng nhóm hoặc tên danh sách: " + said);
            }
        }
        boolean decided = List.of(ListColumn.DECISION, ListColumn.DECISION_NUMBER, ListColumn.DECISION_DATE).stream()
                .anyMatch(texts::containsKey);
        String decision = groups.text(ListColumn.DECISION);
        if (kind == ListKind.HISTORY && !decided && !decision.isEmpty()) {
            put(ListColumn.DECISION, decision);
            cells.changes.add("quyết định lấy theo dòng nhóm hoặc tên danh sách");
        }
    }

    /// Number, date and organ stand in one cell, in the column of numbers, or behind the award's words.
    private void splitDecision() {
        split(ListColumn.DECISION);
        split(ListColumn.DECISION_NUMBER);
        if (text(ListColumn.DECISION_NUMBER).isEmpty()) {
            split(ListColumn.AWARD);
        }
    }

    private void split(ListColumn column) {
        String written = text(column);
        // Most cells hold a bare number or an award's name: nothing to take apart.
        if (written.indexOf(' ') < 0 || written.chars().noneMatch(Character::isDigit)) {
            return;
        }
        QuotedDecision decision = QuotedDecision.of(written);
        PartialDate date = decision.date();
        boolean nothing = decision.isEmpty()
                || (column == ListColumn.AWARD && decision.number().isEmpty());
        boolean plain = column == ListColumn.DECISION_NUMBER
                && date == null
                && decision.authority().isEmpty();
        if (nothing || plain) {
            return;
        }
        texts.remove(column);
        put(
                ListColumn.DECISION_NUMBER,
                decision.number().isEmpty() ? text(ListColumn.DECISION_NUMBER) : decision.number());
        if (date != null) {
            texts.putIfAbsent(ListColumn.DECISION_DATE, date.display());
        }
        if (!decision.authority().isEmpty()) {
            texts.putIfAbsent(ListColumn.AUTHORITY, decision.authority());
        }
        if (kind == ListKind.HISTORY
                && !decision.rest().isEmpty()
                && !decision.rest().startsWith("(")) {
            texts.putIfAbsent(ListColumn.AWARD, decision.rest());
        }
        cells.changes.add("“" + written + "” tách thành số, ngày, cơ quan ra quyết định");
    }
}
