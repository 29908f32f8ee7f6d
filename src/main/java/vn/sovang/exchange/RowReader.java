package vn.sovang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.UnitKind;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// Understands the cells of one row: which subject, which award, what had to be repaired.
final class RowReader {
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern FORMULA_ERROR = Pattern.compile("#(REF|N/A|VALUE|NAME|DIV/0|NUM|NULL)[!?]?");
    private static final Pattern SEQUENCE = Pattern.compile("0*(\\d{1,6})(?:\\.0*)?[.)]?");

    private final ListedAwards awards;
    private final ListCheck check;

    RowReader(ListedAwards awards, ListCheck check) {
        this.awards = awards;
        this.check = check;
    }

    ListedRow read(SheetRow row, ListLayout layout, Grouping groups, boolean date1904) {
        Cells cells = new Cells(row, layout);
        String listed = cells.line(ListColumn.FAMILY_NAME);
        listed = (listed + " " + cells.line(ListColumn.NAME)).strip();
        SexAndBirth sexAndBirth = SexAndBirth.read(cells, date1904);
        PostAndUnit work = PostAndUnit.read(cells, groups.unitName());
        UnitKind named = UnitKinds.of(listed);
        SubjectKind said = kindInWords(cells.line(ListColumn.KIND));
        SubjectKind kind = said != null ? said : kind(named, sexAndBirth, work, groups.kind(), cells, layout);
        String note = cells.line(ListColumn.NOTE);
        String award = cells.line(ListColumn.AWARD);
        if (award.isEmpty()) {
            award = groups.awardText();
        }
        ListedValues values = new ListedValues(
                sequence(cells.cell(ListColumn.SEQUENCE)),
                kind,
                UnitKinds.forSubject(kind, named),
                kind == SubjectKind.PERSON ? NameRepair.person(listed, cells.changes) : listed,
                sexAndBirth.sex(),
                sexAndBirth.birth(),
                work.post(),
                work.unit(),
                cells.line(ListColumn.ETHNICITY),
                award,
                null,
                "",
                cells.lines(ListColumn.ACHIEVEMENT),
                note,
                (" " + Fold.of(note + " " + award) + " ").contains(" truy tang "));
        ListedAwards.Read understood = awards.read(values);
        cells.changes.add(understood.change());
        cells.findings.addAll(understood.findings());
        cells.findings.addAll(check.check(understood.values(), layout));
        return new ListedRow(
                row.number(),
                groups.text(),
                display(row, layout),
                understood.values(),
                cells.changes.phrases(),
                cells.findings);
    }

    /// The number in the column STT, 0 when there is none.
    static int sequence(SheetCell cell) {
        var matcher = SEQUENCE.matcher(Nfc.line(cell.text()));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static @Nullable SubjectKind kindInWords(String text) {
        return switch (Fold.of(text)) {
            case "tap the" -> SubjectKind.COLLECTIVE;
            case "ho gia dinh" -> SubjectKind.HOUSEHOLD;
            case "ca nhan" -> SubjectKind.PERSON;
            default -> null;
        };
    }

    private static SubjectKind kind(
            UnitKind unit,
            SexAndBirth sexAndBirth,
            PostAndUnit work,
            @Nullable SubjectKind group,
            Cells cells,
            ListLayout layout) {
        if (unit == UnitKind.HOUSEHOLD) {
            if (group == SubjectKind.PERSON) {
                cells.warn(ListField.KIND, "Hộ gia đình nhưng nằm trong phần cá nhân.");
            }
            return SubjectKind.HOUSEHOLD;
        }
        if (group != null) {
            if (group == SubjectKind.PERSON && unit != UnitKind.OTHER && !sexAndBirth.known()) {
                cells.warn(ListField.KIND, "Nằm trong phần cá nhân nhưng tên giống một tập thể.");
            }
            return group;
        }
        if (sexAndBirth.known()) {
            return SubjectKind.PERSON;
        }
        if (unit != UnitKind.OTHER) {
            return SubjectKind.COLLECTIVE;
        }
        if (work.post().isEmpty() && !namesPeople(layout)) {
            cells.warn(ListField.KIND, "Chưa rõ là tập thể hay cá nhân, tạm coi là tập thể.");
            return SubjectKind.COLLECTIVE;
        }
        if (work.post().isEmpty()) {
            cells.warn(ListField.KIND, "Chưa rõ là tập thể hay cá nhân, tạm coi là cá nhân.");
        }
        return SubjectKind.PERSON;
    }

    private static boolean namesPeople(ListLayout layout) {
        int index = layout.indexOf(ListColumn.NAME).orElse(-1);
        String title =
                index >= 0 && index < layout.titles().size() ? layout.titles().get(index) : "";
        return Fold.of(title).matches("ho (va )?ten.*|ten|ca nhan.*|ten ca nhan.*");
    }

    private static List<String> display(SheetRow row, ListLayout layout) {
        int secret = layout.indexOf(ListColumn.ID_NUMBER).orElse(-1);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i).text();
            out.add(i == secret ? masked(text) : text);
        }
        return out;
    }

    private static String masked(String number) {
        String digits = number.strip();
        return digits.length() <= 3 ? digits : "•".repeat(digits.length() - 3) + digits.substring(digits.length() - 3);
    }

    /// The row's cells by column, with what was repaired and found on the way.
    static final class Cells {
        final Changes changes = new Changes();
        final List<Finding> findings = new ArrayList<>();
        private final SheetRow row;
        private final ListLayout layout;

        Cells(SheetRow row, ListLayout layout) {
            this.row = row;
            this.layout = layout;
        }

        /// The cell, or an empty one where the list lacks the column or it holds only dashes.
        SheetCell cell(ListColumn column) {
            SheetCell cell = row.cell(layout.indexOf(column).orElse(-1));
            if (FORMULA_ERROR.matcher(cell.text().strip()).matches()) {
                String sentence = "Ô “" + column.label() + "” là công thức bị lỗi ("
                        + cell.text().strip() + ").";
                Finding finding = Finding.inCells(Severity.WARNING, field(column), sentence);
                if (!findings.contains(finding)) {
                    findings.add(finding);
                }
                return SheetCell.NOTHING;
            }
            return SAYS_SOMETHING.matcher(cell.text()).find() ? cell : SheetCell.NOTHING;
        }

        String line(ListColumn column) {
            return changes.line(cell(column).text());
        }

        String lines(ListColumn column) {
            return changes.lines(cell(column).text());
        }

        void warn(ListField field, String sentence) {
            findings.add(Finding.inCells(Severity.WARNING, field, sentence));
        }

        private static ListField field(ListColumn column) {
            return switch (column) {
                case SEQUENCE -> ListField.SEQUENCE;
                case KIND -> ListField.KIND;
                case NAME, FAMILY_NAME -> ListField.NAME;
                case SEX -> ListField.SEX;
                case MALE, FEMALE, BIRTH -> ListField.BIRTH;
                case POST, POST_AND_UNIT -> ListField.POST;
                case UNIT -> ListField.UNIT;
                case ETHNICITY -> ListField.ETHNICITY;
                case ACHIEVEMENT -> ListField.ACHIEVEMENT;
                case AWARD -> ListField.AWARD;
                case NOTE -> ListField.NOTE;
                case ID_NUMBER -> ListField.ROW;
            };
        }
    }
}
