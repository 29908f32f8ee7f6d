package vn.sovang.rule;

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

    /// Collectives as papers count them: households among them.
    public int collectivesAndHouseholds() {
        return collectives + households;
    }

    /// `"01 tập thể, 04 cá nhân"`; a group without members is left out, nobody at all gives `"00 trường hợp"`.
    public String phrase() {
        return phrase(", ");
    }

    /// As [#phrase()], with "và" between the groups, for running text.
    public String sentencePhrase() {
        return phrase(" và ");
    }

    /// `"01 tập thể, 01 hộ gia đình và 04 cá nhân"`: households by themselves, as decisions name them.
    public String distinctPhrase() {
        List<String> parts = new ArrayList<>();
        add(parts, collectives, SubjectKind.COLLECTIVE);
        add(parts, households, SubjectKind.HOUSEHOLD);
        add(parts, people, SubjectKind.PERSON);
        if (parts.isEmpty()) {
            return Numbers.count(0) + " trường hợp";
        }
        String last = parts.removeLast();
        return parts.isEmpty() ? last : String.join(", ", parts) + " và " + last;
    }

    private static void add(List<String> parts, int number, SubjectKind kind) {
        if (number > 0) {
            parts.add(Numbers.count(number) + " " + kind.label());
        }
    }

    Count plus(Count other) {
        return new Count(collectives + other.collectives, households + other.households, people + other.people);
    }

    private String phrase(String separator) {
        List<String> parts = new ArrayList<>();
        if (collectivesAndHouseholds() > 0) {
            parts.add(Numbers.count(collectivesAndHouseholds()) + " tập thể");
        }
        if (people > 0) {
            parts.add(Numbers.count(people) + " cá nhân");
        }
        return parts.isEmpty() ? Numbers.count(0) + " trường hợp" : String.join(separator, parts);
    }
}
