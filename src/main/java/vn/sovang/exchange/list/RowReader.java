package vn.sovang.exchange.list;

import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.table.Grouping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.NameRepair;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.RowDisplay;
import vn.sovang.exchange.table.UnitKinds;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;

/// Understands the cells of one row of nominations: which subject, which award, what had to be repaired.
final class RowReader {
    private final ListedAwards awards;
    private final ListCheck check;
    private final ReceiverCodes codes;

    RowReader(ListedAwards awards, ListCheck check, ReceiverCodes codes) {
        this.awards = awards;
        this.check = check;
        this.codes = codes;
    }

    ListedRow read(SheetRow row, int number, ListLayout layout, Grouping groups, boolean date1904) {
        RowCells cells = RowCells.of(row, layout, ListKind.NOMINATIONS);
        String listed = cells.line(ListColumn.FAMILY_NAME);
        listed = (listed + " " + cells.line(ListColumn.NAME)).strip();
        SexAndBirth sexAndBirth = SexAndBirth.read(cells, date1904);
        PostAndUnit work = PostAndUnit.read(cells, groups.unitName());
        UnitKind named = UnitKinds.of(listed);
        SubjectKind kind = SubjectKinds.of(
                cells, codes, named, sexAndBirth, work, groups.kind(), SubjectKinds.namesPeople(layout));
        String note = cells.line(ListColumn.NOTE);
        String award = award(cells);
        if (award.isEmpty()) {
            award = groups.awardText();
        }
        ListedValues values = new ListedValues(
                RowCells.sequence(cells.cell(ListColumn.SEQUENCE)),
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
                number,
                groups.text(),
                RowDisplay.of(row, layout),
                understood.values(),
                cells.changes.phrases(),
                cells.findings);
    }

    /// Lists, and receivers' codes, may have a column for hình thức and one for danh hiệu; a nomination is for one.
    private static String award(RowCells cells) {
        String award = cells.firstLine(ListColumn.AWARD, ListColumn.AWARD_CODE);
        String second = cells.firstLine(ListColumn.SECOND_AWARD, ListColumn.SECOND_AWARD_CODE);
        if (!award.isEmpty() && !second.isEmpty() && !second.equals(award)) {
            cells.warn(
                    ListField.AWARD,
                    "Dòng có cả “" + award + "” và “" + second + "”; chỉ “" + award
                            + "” được đọc, thêm một dòng cho đề nghị kia.");
        }
        return award.isEmpty() ? second : award;
    }
}
