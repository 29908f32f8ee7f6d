package vn.sovang.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.RowPair;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Person;
import vn.sovang.model.PersonSketch;
import vn.sovang.model.Post;
import vn.sovang.model.Sex;
import vn.sovang.model.Unit;
import vn.sovang.rule.AlikePeople;
import vn.sovang.rule.PersonLikeness.Strength;
import vn.sovang.text.Fold;

/// Finds whom of the registry the rows of a list are about, and which rows are about one newcomer.
final class ListedPeople {
    /// A unit the registry lacks, and so another than all of its own.
    private static final long ELSEWHERE = -1;

    private final KnownPeople people;
    private final Map<Long, Unit> units;
    private final Map<String, List<Newcomer>> newcomers = new HashMap<>();

    /// @param units by id
    ListedPeople(KnownPeople people, Map<Long, Unit> units) {
        this.people = people;
        this.units = units;
    }

    /// What a row says of a person.
    ///
    /// @param unitId the registry's unit they work in; null when it is not known
    /// @param workplace tells workplaces apart, those too that the registry does not know
    record Listed(
            int row,
            String name,
            @Nullable Sex sex,
            @Nullable PartialDate birth,
            String idNumber,
            @Nullable Long unitId,
            String workplace) {}

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
            Optional<Person> meant = people.find(answer);
            return meant.isPresent()
                    ? new Found(meant.get(), null, List.of())
                    : new Found(null, newcomer(listed, apart), List.of());
        }
        List<AlikePeople> alike = people.alike(
                new PersonSketch(0, listed.name(), listed.sex(), listed.birth(), listed.idNumber(), unitsOf(listed)));
        List<AlikePeople> likely = alike.stream()
                .filter(pair -> pair.likeness().strength() != Strength.POSSIBLE)
                .toList();
        if (likely.size() == 1 && sameName(likely.getFirst())) {
            return new Found(people.find(likely.getFirst().other().id()).orElseThrow(), null, List.of());
        }
        List<SubjectChoice> choices = alike.stream()
                .map(pair -> choice(pair.other().id(), pair.likeness().reason()))
                .toList();
        return new Found(null, newcomer(listed, apart), choices);
    }

    /// The posts a person of the registry holds.
    List<Post> postsOf(Person person) {
        return people.postsOf(person);
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

    private SubjectChoice choice(long id, String reason) {
        return new SubjectChoice(id, people.find(id).map(this::words).orElse(""), reason);
    }

    private static Set<Long> unitsOf(Listed listed) {
        if (listed.workplace().isEmpty()) {
            return Set.of();
        }
        Long unitId = listed.unitId();
        return Set.of(unitId == null ? ELSEWHERE : unitId);
    }

    private static boolean sameName(AlikePeople pair) {
        return pair.one().fullName().equalsIgnoreCase(pair.other().fullName());
    }

    private Newcomer newcomer(Listed listed, Set<RowPair> apart) {
        List<Newcomer> same = newcomers.computeIfAbsent(Fold.of(listed.name()), name -> new ArrayList<>());
        for (Newcomer known : same) {
            if (isOne(known.first(), listed)
                    && !apart.contains(RowPair.of(known.first().row(), listed.row()))) {
                return known;
            }
        }
        Newcomer added = new Newcomer(listed);
        same.add(added);
        return added;
    }

    /// Stricter than for people of the registry: nobody is asked.
    private static boolean isOne(Listed one, Listed other) {
        if (!one.idNumber().isEmpty() && !other.idNumber().isEmpty()) {
            return one.idNumber().equals(other.idNumber());
        }
        PartialDate birth = one.birth();
        PartialDate otherBirth = other.birth();
        boolean births =
                birth == null || otherBirth == null ? birth == otherBirth : FieldMerge.agree(birth, otherBirth);
        return births && one.workplace().equals(other.workplace());
    }
}
