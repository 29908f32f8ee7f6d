package vn.sovang.exchange.list;

import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.person.ListedIdentity;
import vn.sovang.text.Fold;
import vn.sovang.text.UnitName;

/// What of a row is compared with the other rows of its list, whatever the kind of list.
///
/// @param number of the row
/// @param sequence number in the column STT, 0 when it has none
/// @param group text of the group row it stands under
/// @param idNumber empty while unknown; never to be shown
/// @param matter what else must be equal for two rows to be one, such as the award of a grant; may be empty
/// @param award what a nomination asks for: one subject may be nominated for several
record ListedSubject(
        int number,
        int sequence,
        String group,
        SubjectKind kind,
        String name,
        @Nullable PartialDate birth,
        String idNumber,
        String post,
        String unitName,
        String matter,
        String award,
        @Nullable Sex sex) {

    static ListedSubject of(ListRow row) {
        ListEntry entry = row.entry();
        int sequence = RowCells.sequence(SheetCell.text(row.text(ListColumn.SEQUENCE)));
        PartialDate birth = null;
        String idNumber = "";
        String post = "";
        String unitName = "";
        String matter = "";
        String award = "";
        Sex sex = null;
        switch (entry) {
            case UnitEntry unit -> matter = UnitName.spelling(unit.parentName());
            case PersonEntry person -> {
                birth = person.birth();
                sex = person.sex();
                idNumber = person.idNumber();
                post = person.post();
                unitName = person.workplace();
            }
            case NominationEntry nomination -> {
                birth = nomination.birth();
                sex = nomination.sex();
                post = nomination.post();
                unitName = nomination.unitName();
                award = award(nomination);
            }
            case GrantEntry grant -> {
                birth = grant.birth();
                sex = grant.sex();
                post = grant.post();
                unitName = grant.unitName();
                matter = matter(grant);
            }
            case InitiativeEntry initiative -> {
                birth = initiative.birth();
                sex = initiative.sex();
                post = initiative.post();
                unitName = initiative.unitName();
                matter = Fold.of(initiative.initiative());
            }
        }
        return new ListedSubject(
                row.number(),
                sequence,
                row.group(),
                entry.kind(),
                entry.name(),
                birth,
                idNumber,
                post,
                unitName,
                matter,
                award,
                sex);
    }

    private static String award(NominationEntry values) {
        String code = values.awardCode();
        return code == null ? Fold.of(values.awardText()) : code;
    }

    /// Whether both are surely one subject, so that nobody need be asked.
    boolean isSurely(ListedSubject other) {
        return isPerson() && other.isPerson()
                ? identity().isSurely(other.identity())
                : kind == other.kind && UnitName.spelling(name).equals(UnitName.spelling(other.name));
    }

    private ListedIdentity identity() {
        return new ListedIdentity(name, sex, birth, idNumber, UnitName.spelling(unitName), post);
    }

    private static String matter(GrantEntry grant) {
        StringBuilder out = new StringBuilder();
        for (GrantEntry.GivenAward award : grant.awards()) {
            out.append(award.code() == null ? award.name() : award.code()).append(' ');
        }
        return out.append(grant.year())
                .append(' ')
                .append(grant.decisionNumber())
                .toString();
    }

    /// Without the ID number.
    @Override
    public String toString() {
        return "ListedSubject[" + number + ", " + kind + ", " + name + "]";
    }

    boolean isPerson() {
        return kind == SubjectKind.PERSON;
    }
}
