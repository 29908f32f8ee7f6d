package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.rule.person.Identity;
import vn.sovang.rule.person.ListedIdentity;
import vn.sovang.text.Spelling;
import vn.sovang.usecase.registry.SubjectChoice;

/// Finds whom of the registry the rows of a list are about, and which rows are about one newcomer.
final class ListedPeople {
    /// A unit the registry lacks, and so another than all of its own.
    private static final long ELSEWHERE = -1;

    private final KnownPeople people;
    private final Map<Long, Unit> units;
    private final Map<String, List<Newcomer>> newcomers = new HashMap<>();
    private final Map<Integer, Found> found = new HashMap<>();

    /// @param units by id
    ListedPeople(KnownPeople people, Map<Long, Unit> units) {
        this.people = people;
        this.units = units;
    }

    /// What a row says of a person.
    ///
    /// @param unitId the registry's unit they work in; null when it is not known
    record Listed(int row, ListedIdentity who, @Nullable Long unitId) {}

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

    /// Rows are asked for in their order, once each.
    Found find(Listed listed, RowAnswers answers) {
        Found twin = answers.twinsOf(listed.row()).stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Found who = twin != null
                ? new Found(twin.person(), twin.newcomer(), List.of())
                : find(listed, answers, answers.subject(listed.row()));
        found.put(listed.row(), who);
        return who;
    }

    private Found find(Listed listed, RowAnswers answers, @Nullable Long answer) {
        Set<RowPair> apart = answers.apart();
        if (answer != null) {
            Optional<Person> meant = people.find(answer);
            return meant.isPresent()
                    ? new Found(meant.get(), null, List.of())
                    : new Found(null, newcomer(listed, apart), List.of());
        }
        Identity identity = people.whoIs(sketch(listed));
        PersonSketch sure = identity.person();
        if (sure != null && isFree(sure, listed.row(), apart)) {
            return new Found(people.find(sure.id()).orElseThrow(), null, List.of());
        }
        List<SubjectChoice> choices = sure != null
                ? List.of(choice(sure.id(), "dòng khác của danh sách đã là người này"))
                : identity.maybe().stream()
                        .map(pair -> choice(pair.other().id(), pair.likeness().reason()))
                        .toList();
        return new Found(null, newcomer(listed, apart), choices);
    }

    /// Whether no row is that person of which the clerk said that it is somebody else than this row.
    private boolean isFree(PersonSketch known, int row, Set<RowPair> apart) {
        return apart.stream()
                .filter(pair -> pair.first() == row || pair.second() == row)
                .map(pair -> found.get(pair.first() + pair.second() - row))
                .noneMatch(other -> other != null
                        && other.person() != null
                        && other.person().id() == known.id());
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

    private static PersonSketch sketch(Listed listed) {
        ListedIdentity who = listed.who();
        return new PersonSketch(0, who.name(), who.sex(), who.birth(), who.idNumber(), unitsOf(listed));
    }

    private static Set<Long> unitsOf(Listed listed) {
        if (listed.who().workplace().isEmpty()) {
            return Set.of();
        }
        Long unitId = listed.unitId();
        return Set.of(unitId == null ? ELSEWHERE : unitId);
    }

    private Newcomer newcomer(Listed listed, Set<RowPair> apart) {
        List<Newcomer> same = newcomers.computeIfAbsent(Spelling.of(listed.who().name()), name -> new ArrayList<>());
        for (Newcomer known : same) {
            if (known.first().who().isSurely(listed.who())
                    && !apart.contains(RowPair.of(known.first().row(), listed.row()))) {
                return known;
            }
        }
        Newcomer added = new Newcomer(listed);
        same.add(added);
        return added;
    }
}
