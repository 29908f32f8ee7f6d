package vn.sovang.exchange.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.table.Grouping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.NameRepair;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.RowDisplay;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.exchange.table.UnitKinds;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;

/// Understands the cells of rows of nominations: which subject, which award, what had to be repaired. What a group row
/// says counts for less than the cells here, so that the two are weighed before the texts are made.
final class NominationRows implements RowReader {
    private final ListedAwards awards;
    private final ListCheck check;
    private final ReceiverCodes codes;

    NominationRows(Vocabulary vocabulary, ListCheck check) {
        this.awards = new ListedAwards(vocabulary.awardWords());
        this.check = check;
        this.codes = vocabulary.codes();
    }

    @Override
    public ListRow read(SheetRow row, int number, ListLayout layout, Grouping groups, boolean date1904) {
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
        NominationEntry values = new NominationEntry(
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
        return new ListRow(
                number,
                layout.sheet(),
                groups.text(),
                RowDisplay.of(row, layout),
                texts(understood.values()),
                understood.values(),
                cells.changes.phrases(),
                cells.findings);
    }

    @Override
    public ListRow mend(ListRow row, ListLayout layout, ListColumn column, String text) {
        Map<ListColumn, String> texts = RowTexts.mended(ListKind.NOMINATIONS, row.texts(), column, text);
        RowCells cells = RowCells.of(texts);
        ListedAwards.Read understood = awards.read(mended(row.nomination(), cells, column));
        NominationEntry now = understood.values();
        List<ListFinding> findings = new ArrayList<>(row.findings());
        findings.removeIf(finding -> finding.origin() != ListFinding.Origin.CELLS
                || finding.field() == column.field()
                || finding.field() == ListField.ROW);
        findings.addAll(cells.findings);
        // What the clerk takes from the catalogue word for word is no doubt.
        if (column != ListColumn.AWARD || !text.equals(now.awardName())) {
            findings.addAll(understood.findings());
        }
        findings.addAll(check.check(now, layout));
        return new ListRow(
                row.number(), row.sheet(), row.group(), row.cells(), texts(now), now, row.changes(), findings);
    }

    /// What was chosen or told by the group row before stays where the clerk says nothing else.
    private NominationEntry mended(NominationEntry before, RowCells cells, ListColumn column) {
        SubjectKind said = column == ListColumn.KIND ? codes.kind(cells.line(ListColumn.KIND)) : null;
        SubjectKind kind = said == null ? before.kind() : said;
        boolean award = column == ListColumn.AWARD;
        boolean life = column == ListColumn.SEX || column == ListColumn.BIRTH;
        SexAndBirth born = life ? SexAndBirth.read(cells, false) : new SexAndBirth(before.sex(), before.birth());
        return new NominationEntry(
                before.sequence(),
                kind,
                kind == before.kind() ? before.unitKind() : UnitKinds.forSubject(kind, UnitKinds.of(before.name())),
                cells.line(ListColumn.NAME),
                born.sex(),
                born.birth(),
                cells.line(ListColumn.POST),
                cells.line(ListColumn.UNIT),
                cells.line(ListColumn.ETHNICITY),
                award ? cells.line(ListColumn.AWARD) : before.awardText(),
                award ? null : before.awardCode(),
                award ? "" : before.awardName(),
                cells.lines(ListColumn.ACHIEVEMENT),
                cells.line(ListColumn.NOTE),
                before.posthumous());
    }

    /// The texts that a nomination says, for the clerk to mend them.
    private static Map<ListColumn, String> texts(NominationEntry entry) {
        Map<ListColumn, String> texts = new EnumMap<>(ListColumn.class);
        texts.put(ListColumn.SEQUENCE, entry.sequence() == 0 ? "" : Integer.toString(entry.sequence()));
        texts.put(ListColumn.KIND, SkippedRows.capital(entry.kind().label()));
        texts.put(ListColumn.NAME, entry.name());
        texts.put(ListColumn.SEX, entry.sex() == null ? "" : entry.sex().label());
        texts.put(ListColumn.BIRTH, entry.birth() == null ? "" : entry.birth().display());
        texts.put(ListColumn.POST, entry.post());
        texts.put(ListColumn.UNIT, entry.unitName());
        texts.put(ListColumn.ETHNICITY, entry.ethnicity());
        texts.put(ListColumn.AWARD, entry.awardName().isEmpty() ? entry.awardText() : entry.awardName());
        texts.put(ListColumn.ACHIEVEMENT, entry.achievement());
        texts.put(ListColumn.NOTE, entry.note());
        texts.values().removeIf(String::isEmpty);
        return texts;
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
