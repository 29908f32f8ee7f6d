package vn.sovang.rule.count;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Numbers;

/// Số lượng by subject group.
public record Count(int collectives, int households, int people) {
    /// Nobody.
    public static final Count NONE = new Count(0, 0, 0);

    /// All subjects.
    public int total() {
        return collectives + households + people;
    }

    /// Collectives and households together, as files to the province count them.
    public int collectivesAndHouseholds() {
        return collectives + households;
    }

    /// `"01 tập thể, 01 hộ gia đình, 04 cá nhân"`: households by themselves in every paper, as the decision names them;
    /// a
    /// group without members is left out, nobody at all gives `"00 trường hợp"`.
    public String phrase() {
        return String.join(", ", parts());
    }

    /// As [#phrase()], with "và" before the last group, for running text.
    public String sentencePhrase() {
        List<String> parts = parts();
        String last = parts.removeLast();
        return parts.isEmpty() ? last : String.join(", ", parts) + " và " + last;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        add(parts, collectives, SubjectKind.COLLECTIVE);
        add(parts, households, SubjectKind.HOUSEHOLD);
        add(parts, people, SubjectKind.PERSON);
        if (parts.isEmpty()) {
            parts.add(Numbers.count(0) + " trường hợp");
        }
        return parts;
    }

    private static void add(List<String> parts, int number, SubjectKind kind) {
        if (number > 0) {
            parts.add(Numbers.count(number) + " " + kind.label());
        }
    }

    Count plus(Count other) {
        return new Count(collectives + other.collectives, households + other.households, people + other.people);
    }
}
