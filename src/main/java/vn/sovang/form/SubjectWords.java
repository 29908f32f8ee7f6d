package vn.sovang.form;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.Count;
import vn.sovang.text.Numbers;

/// How lists speak of the groups in them.
final class SubjectWords {
    private SubjectWords() {}

    /// `"tập thể, hộ gia đình, cá nhân"`: the groups that have members; all but households where nobody is listed.
    static String groups(Count count) {
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

    /// `"02 tập thể (trong đó 01 hộ gia đình), 04 cá nhân"`: households are counted among the collectives, as in every
    /// other paper of the dossier.
    static String counted(Count count) {
        String collectives = Numbers.count(count.collectivesAndHouseholds()) + " tập thể"
                + (count.households() == 0 ? "" : " (trong đó " + Numbers.count(count.households()) + " hộ gia đình)");
        return collectives + ", " + Numbers.count(count.people()) + " cá nhân";
    }
}
