package vn.sovang.exchange.list;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.UnitKinds;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.UnitKind;

/// Understands a row of a list of people.
final class PersonEntryReader implements EntryReader {
    private final Vocabulary vocabulary;
    private final ListCheck check;

    PersonEntryReader(Vocabulary vocabulary, ListCheck check) {
        this.vocabulary = vocabulary;
        this.check = check;
    }

    @Override
    public ListEntry read(RowCells cells, Predicate<ListColumn> listed) {
        SubjectKind kind = kind(cells);
        String name = EntryParts.name(cells, kind);
        SexAndBirth life = SexAndBirth.read(cells, false);
        PostAndUnit work = PostAndUnit.read(cells, "");
        if (kind == SubjectKind.PERSON) {
            check.life(life.sex(), life.birth(), listed, cells.findings);
        }
        if (kind == SubjectKind.PERSON && !life.known() && UnitKinds.of(name) != UnitKind.OTHER) {
            cells.warn(ListField.NAME, "Tên giống một tập thể; nếu đúng là tập thể thì nạp ở danh sách tập thể.");
        }
        return new PersonEntry(
                kind,
                name,
                life.sex(),
                life.birth(),
                EntryParts.ethnicity(cells, vocabulary.ethnicities()),
                cells.line(ListColumn.HOME),
                cells.line(ListColumn.RESIDENCE),
                idNumber(cells),
                cells.line(ListColumn.QUALIFICATION),
                EntryParts.day(cells, ListColumn.PARTY_DATE),
                work.post(),
                cells.line(ListColumn.DEPARTMENT),
                work.unit(),
                EntryParts.day(cells, ListColumn.POST_FROM),
                personClass(cells),
                cells.line(ListColumn.NOTE));
    }

    private SubjectKind kind(RowCells cells) {
        SubjectKind said = vocabulary.codes().kind(cells.firstLine(ListColumn.KIND, ListColumn.KIND_CODE));
        if (said == null || said == SubjectKind.PERSON) {
            return SubjectKind.PERSON;
        }
        cells.refuse(ListField.KIND, "Dòng này là " + said.label() + "; nạp ở danh sách tập thể.");
        return said;
    }

    private static String idNumber(RowCells cells) {
        String text = cells.line(ListColumn.ID_NUMBER);
        return text.isEmpty() ? "" : ListedIdNumber.of(text).in(cells);
    }

    private @Nullable PersonClass personClass(RowCells cells) {
        String said = cells.firstLine(ListColumn.STATISTICS_CLASS, ListColumn.CLASS_CODE);
        PersonClass found = vocabulary.codes().personClass(said);
        if (found == null && !said.isEmpty()) {
            boolean ofUnits = vocabulary.codes().unitClass(said) != null;
            cells.warn(
                    ListField.STATISTICS_CLASS,
                    ofUnits
                            ? "Phân loại “" + said + "” là của tập thể, không phải của cá nhân; chọn lại."
                            : "Không hiểu phân loại thống kê “" + said + "”; chọn lại trong danh mục.");
        }
        return found;
    }
}
