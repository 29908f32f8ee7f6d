package vn.sovang.rule.person;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.text.Spelling;

/// What tells the people of one list apart: two rows that agree in all of it are one person, whom the list names for
/// several awards or posts.
///
/// @param idNumber empty while unknown; never to be shown
/// @param workplace equal for equal workplaces
/// @param post empty where one person has several, as in a history
public record ListedIdentity(
        String name, @Nullable Sex sex, @Nullable PartialDate birth, String idNumber, String workplace, String post) {
    /// Whether both are surely one person. Stricter than for people of the registry, since nobody is asked: the same
    /// name, workplace and birth, and the same post too unless the day of birth is known.
    public boolean isSurely(ListedIdentity other) {
        if (!Spelling.same(name, other.name)) {
            return false;
        }
        if (!idNumber.isEmpty() && !other.idNumber.isEmpty()) {
            return idNumber.equals(other.idNumber);
        }
        boolean twoSexes = sex != null && other.sex != null && sex != other.sex;
        if (twoSexes || !workplace.equals(other.workplace)) {
            return false;
        }
        BirthLikeness births = BirthLikeness.of(birth, other.birth);
        return switch (births) {
            case DAY -> true;
            case YEAR -> Spelling.same(post, other.post);
            case UNKNOWN -> birth == null && other.birth == null && Spelling.same(post, other.post);
            case NEAR, NONE -> false;
        };
    }

    /// Without the ID number.
    @Override
    public String toString() {
        return "ListedIdentity[" + name + "]";
    }
}
