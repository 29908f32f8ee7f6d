package vn.sovang.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.RowPair;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Person;
import vn.sovang.model.Post;
import vn.sovang.model.Unit;
import vn.sovang.text.Fold;

/// Finds whom of the registry the rows of a list are about, and which rows are about one newcomer.
final class ListedPeople {
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> byIdNumber = new HashMap<>();
    private final Map<Long, Person> byId = new HashMap<>();
    private final Map<Long, List<Post>> posts = new HashMap<>();
    private final Map<Long, Unit> units;
    private final Map<String, List<Newcomer>> newcomers = new HashMap<>();

    /// @param openPosts posts that have not ended
    ListedPeople(List<Person> people, List<Post> openPosts, Map<Long, Unit> units) {
        this.units = units;
        for (Person person : people) {
            byId.put(person.id(), person);
            byName.computeIfAbsent(Fold.of(person.fullName()), name -> new ArrayList<>())
                    .add(person);
            if (!person.idNumber().isEmpty()) {
                byIdNumber.computeIfAbsent(person.idNumber(), number -> new ArrayList<>())
                        .add(person);
            }
        }
        for (Post post : openPosts) {
            posts.computeIfAbsent(post.personId(), id -> new ArrayList<>()).add(post);
        }
    }

    /// What a row says of a person.
    ///
    /// @param unitKey names the workplace: the registry's unit, or the key of a name it does not know
    record Listed(int row, String name, String idNumber, @Nullable PartialDate birth, String unitKey) {}

    /// Somebody the list brings.
    ///
    /// @param first row that brought them
    record Newcomer(Listed first) {}

    /// Whom a row is about.
    ///
    /// @param person of the registry; null for a newcomer
    /// @param newcomer null for a person of the registry
    /// @param choices whom else it may be about, when that is not sure
    record Found(@Nullable Person person, @Nullable Newcomer newcomer, List<SubjectChoice> choices) {}

    /// @param answer an id of the registry, [RegistryPreview#NEWCOMER], or null when the clerk said nothing
    /// @param apart rows of which the clerk said that they are two
    Found find(Listed listed, @Nullable Long answer, Set<RowPair> apart) {
        if (answer != null) {
            Person meant = byId.get(answer);
            return meant == null
                    ? new Found(null, newcomer(listed, apart), List.of())
                    : new Found(meant, null, List.of());
        }
        List<SubjectChoice> choices = new ArrayList<>();
        List<Person> sure = new ArrayList<>();
        for (Person person : byIdNumber.getOrDefault(listed.idNumber(), List.of())) {
            if (Fold.of(person.fullName()).equals(Fold.of(listed.name()))) {
                return new Found(person, null, List.of());
            }
            choices.add(choice(person, "cùng số định danh, khác tên"));
        }
        for (Person person : byName.getOrDefault(Fold.of(listed.name()), List.of())) {
            Likeness likeness = likeness(person, listed);
            if (likeness.sure()) {
                sure.add(person);
            }
            if (likeness.worthAsking()) {
                choices.add(choice(person, likeness.words()));
            }
        }
        if (sure.size() == 1 && choices.size() == 1) {
            return new Found(sure.getFirst(), null, List.of());
        }
        return new Found(null, newcomer(listed, apart), choices);
    }

    /// The open posts of a person of the registry.
    List<Post> postsOf(Person person) {
        return posts.getOrDefault(person.id(), List.of());
    }

    /// Who somebody is, so that a clerk knows them: name, birth, post and unit.
    String words(Person person) {
        List<String> words = new ArrayList<>(List.of(person.fullName()));
        PartialDate birth = person.birth();
        if (birth != null) {
            words.add("sinh " + birth.display());
        }
        postsOf(person).stream().findFirst().ifPresent(post -> {
            words.add(post.title());
            Unit unit = units.get(post.unitId() == null ? 0L : post.unitId());
            words.add(unit == null ? "" : unit.shortName());
        });
        words.removeIf(String::isEmpty);
        return String.join(", ", words);
    }

    private SubjectChoice choice(Person person, String reason) {
        return new SubjectChoice(person.id(), words(person), reason);
    }

    private Newcomer newcomer(Listed listed, Set<RowPair> apart) {
        List<Newcomer> same = newcomers.computeIfAbsent(Fold.of(listed.name()), name -> new ArrayList<>());
        for (Newcomer known : same) {
            if (isOne(known.first(), listed) && !apart.contains(RowPair.of(known.first().row(), listed.row()))) {
                return known;
            }
        }
        Newcomer added = new Newcomer(listed);
        same.add(added);
        return added;
    }

    private static boolean isOne(Listed one, Listed other) {
        if (!one.idNumber().isEmpty() && !other.idNumber().isEmpty()) {
            return one.idNumber().equals(other.idNumber());
        }
        PartialDate birth = one.birth();
        PartialDate otherBirth = other.birth();
        boolean births = birth == null || otherBirth == null ? birth == otherBirth : FieldMerge.agree(birth, otherBirth);
        return births && one.unitKey().equals(other.unitKey());
    }

    private Likeness likeness(Person person, Listed listed) {
        boolean otherNumber = !listed.idNumber().isEmpty()
                && !person.idNumber().isEmpty()
                && !listed.idNumber().equals(person.idNumber());
        PartialDate birth = person.birth();
        PartialDate listedBirth = listed.birth();
        boolean known = birth != null && listedBirth != null;
        boolean births = known && FieldMerge.agree(Objects.requireNonNull(birth), Objects.requireNonNull(listedBirth));
        boolean day = births && birth != null && birth.equals(listedBirth) && birth.day() > 0;
        boolean unit = postsOf(person).stream()
                .anyMatch(post -> listed.unitKey().equals(unitKey(post.unitId())));
        return new Likeness(known, births, day, unit, otherNumber);
    }

    static String unitKey(@Nullable Long unitId) {
        return unitId == null ? "-" : "unit " + unitId;
    }

    /// What a person of the same name shares with a row.
    private record Likeness(boolean birthsKnown, boolean births, boolean day, boolean unit, boolean otherNumber) {
        boolean sure() {
            return !otherNumber && births && (unit || day);
        }

        /// A name alone is shared by many.
        boolean worthAsking() {
            return !(birthsKnown && !births) && (births || unit);
        }

        String words() {
            List<String> words = new ArrayList<>(List.of("cùng tên"));
            if (births) {
                words.add(day ? "cùng ngày sinh" : "cùng năm sinh");
            } else {
                words.add("chưa rõ ngày sinh");
            }
            words.add(unit ? "cùng đơn vị" : "khác đơn vị");
            if (otherNumber) {
                words.add("khác số định danh");
            }
            return String.join(", ", words);
        }
    }
}
