package vn.sovang.ui.registry.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.store.registry.PersonRow;
import vn.sovang.text.SortKey;

/// A person as the table shows it, computed once when loaded.
///
/// @param name with the year of birth where several share it
/// @param birthKey ISO text, orders as the dates do; empty for unknown
public record PersonLine(
        long id,
        String name,
        String nameKey,
        String sex,
        String birth,
        String birthKey,
        String ethnicity,
        String statisticsClass,
        String post,
        String postKey,
        String unit,
        String unitKey) {
    /// The lines of a list, in its order. Not on the FX thread: 100,000 people take a while.
    static List<PersonLine> of(List<PersonRow> rows) {
        Set<String> names = new HashSet<>(rows.size() * 2);
        Set<String> shared = new HashSet<>();
        for (PersonRow row : rows) {
            if (!names.add(row.sortKey())) {
                shared.add(row.sortKey());
            }
        }
        // Posts and units are few beside people, and a key costs more than a look.
        Map<String, String> keys = new HashMap<>();
        List<PersonLine> lines = new ArrayList<>(rows.size());
        for (PersonRow row : rows) {
            lines.add(of(row, shared.contains(row.sortKey()), keys));
        }
        return lines;
    }

    /// One line.
    ///
    /// @param shared whether others have the name
    static PersonLine of(PersonRow row, boolean shared) {
        return of(row, shared, new HashMap<>());
    }

    private static PersonLine of(PersonRow row, boolean shared, Map<String, String> keys) {
        PartialDate birth = row.birth();
        Sex sex = row.sex();
        PersonClass counted = row.statisticsClass();
        return new PersonLine(
                row.id(),
                shared && birth != null ? row.fullName() + " (" + birth.year() + ")" : row.fullName(),
                row.sortKey(),
                sex == null ? "" : sex.label(),
                birth == null ? "" : birth.display(),
                birth == null ? "" : birth.toString(),
                row.ethnicity(),
                counted == null ? "" : counted.label(),
                row.post(),
                keys.computeIfAbsent(row.post(), SortKey::of),
                row.unitName(),
                keys.computeIfAbsent(row.unitName(), SortKey::of));
    }
}
