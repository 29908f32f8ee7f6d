package vn.sovang.exchange.list;

import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;

/// Tells whether a row speaks of a person, a household or a collective.
final class SubjectKinds {
    private SubjectKinds() {}

    /// By the columns of kinds, the group row, the name and what else the row says; doubts are warned of.
    ///
    /// @param named class of the name as a collective
    /// @param group what the group row says, null when it says nothing
    /// @param people whether the list names people where nothing else is said
    static SubjectKind of(
            RowCells cells,
            ReceiverCodes codes,
            UnitKind named,
            SexAndBirth sexAndBirth,
            PostAndUnit work,
            @Nullable SubjectKind group,
            boolean people) {
        SubjectKind said = codes.kind(cells.firstLine(ListColumn.KIND, ListColumn.KIND_CODE));
        return said != null ? said : kind(named, sexAndBirth, work, group, cells, people);
    }

    /// Whether the column of names is one of people.
    static boolean namesPeople(ListLayout layout) {
        int index = layout.indexOf(ListColumn.NAME).orElse(-1);
        String title =
                index >= 0 && index < layout.titles().size() ? layout.titles().get(index) : "";
        return Fold.of(title).matches("ho (va )?ten.*|ten|ca nhan.*|ten ca nhan.*");
    }

    private static SubjectKind kind(
            UnitKind unit,
            SexAndBirth sexAndBirth,
            PostAndUnit work,
            @Nullable SubjectKind group,
            RowCells cells,
            boolean people) {
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
        if (work.post().isEmpty() && !people) {
            cells.warn(ListField.KIND, "Chưa rõ là tập thể hay cá nhân, tạm coi là tập thể.");
            return SubjectKind.COLLECTIVE;
        }
        if (work.post().isEmpty()) {
            cells.warn(ListField.KIND, "Chưa rõ là tập thể hay cá nhân, tạm coi là cá nhân.");
        }
        return SubjectKind.PERSON;
    }
}
