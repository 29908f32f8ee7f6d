package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.count.Count;

/// How lists speak of the groups in them.
public final class SubjectWords {
    private SubjectWords() {}

    /// `"tập thể, hộ gia đình, cá nhân"`: the groups that have members; all but households where nobody is listed.
    public static String groups(Count count) {
        List<String> groups = new ArrayList<>();
        if (count.collectives() > 0 || count.total() == 0) {
            groups.add(SubjectKind.COLLECTIVE.label());
        }
        if (count.households() > 0) {
            groups.add(SubjectKind.HOUSEHOLD.label());
        }
        if (count.people() > 0 || count.total() == 0) {
            groups.add(SubjectKind.PERSON.label());
        }
        return String.join(", ", groups);
    }
}
