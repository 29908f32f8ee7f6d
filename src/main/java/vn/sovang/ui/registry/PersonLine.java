package vn.sovang.ui.registry;

import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.store.PersonRow;
import vn.sovang.text.SortKey;

/// A person as the table shows it, computed once when loaded.
///
/// @param birthKey ISO text, orders as the dates do; empty for unknown
record PersonLine(
        long id,
        String name,
        String nameKey,
        String sex,
        String birth,
        String birthKey,
        String ethnicity,
        String post,
        String postKey,
        String unit,
        String unitKey) {
    static PersonLine of(PersonRow row) {
        PartialDate birth = row.birth();
        Sex sex = row.sex();
        return new PersonLine(
                row.id(),
                row.fullName(),
                SortKey.ofPerson(row.fullName()),
                sex == null ? "" : sex.label(),
                birth == null ? "" : birth.display(),
                birth == null ? "" : birth.toString(),
                row.ethnicity(),
                row.post(),
                SortKey.of(row.post()),
                row.unitName(),
                SortKey.of(row.unitName()));
    }
}
