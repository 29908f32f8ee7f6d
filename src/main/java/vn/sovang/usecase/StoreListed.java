package vn.sovang.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.ListedRow;
import vn.sovang.exchange.ListedValues;
import vn.sovang.exchange.RowPair;
import vn.sovang.model.Nomination;
import vn.sovang.model.NominationStatus;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Person;
import vn.sovang.model.Post;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.Unit;
import vn.sovang.model.UnitKind;
import vn.sovang.store.ImportRunStore;
import vn.sovang.store.NominationStore;
import vn.sovang.store.PersonStore;
import vn.sovang.store.UnitStore;
import vn.sovang.text.Fold;

/// Turns the rows of a preview into units, people, posts and nominations, and notes for the run what it created.
public final class StoreListed {
    private static final int CANDIDATES = 20;
    private static final String UNKNOWN = "Đơn vị chưa rõ";

    private final UnitStore units;
    private final PersonStore people;
    private final NominationStore nominations;
    private final ImportRunStore runs;

    /// Works on one store.
    public StoreListed(UnitStore units, PersonStore people, NominationStore nominations, ImportRunStore runs) {
        this.units = units;
        this.people = people;
        this.nominations = nominations;
        this.runs = runs;
    }

    /// Stores all rows that are not wrong; call inside a transaction.
    void store(Preview preview, long roundId, long runId) {
        new Pass(preview, roundId, runId).run();
    }

    /// One list going in.
    private final class Pass {
        private final Preview preview;
        private final long roundId;
        private final long runId;
        private final Map<String, Unit> found = new HashMap<>();
        private final Map<Integer, Long> personOfRow = new HashMap<>();
        private int position;

        Pass(Preview preview, long roundId, long runId) {
            this.preview = preview;
            this.roundId = roundId;
            this.runId = runId;
            this.position = nominations.ofRound(roundId).stream()
                    .mapToInt(Nomination::position)
                    .max()
                    .orElse(0);
        }

        void run() {
            preview.reading().ready().forEach(this::store);
        }

        private void store(ListedRow row) {
            ListedValues values = row.values();
            String unitName = Preview.unitName(row);
            Unit unit = unitName.isEmpty()
                    ? null
                    : found.computeIfAbsent(unitName, name -> unit(name, preview.unit(row), values));
            Long personId = values.kind().isPerson() ? person(row, unit) : null;
            position++;
            Nomination added = nominations.add(nomination(values, unit, personId));
            runs.created(runId, "nomination", added.id());
        }

        private Nomination nomination(ListedValues values, @Nullable Unit unit, @Nullable Long personId) {
            boolean person = values.kind().isPerson();
            String subject = person || unit == null ? values.name() : unit.name();
            String workplace = person ? (unit == null ? values.unitName() : unit.shortName()) : "";
            return new Nomination(
                    0,
                    roundId,
                    values.kind(),
                    unit == null ? unknownProposer() : proposer(unit).id(),
                    personId,
                    unit == null ? null : unit.id(),
                    subject,
                    values.sex(),
                    values.birth(),
                    values.ethnicity(),
                    values.post(),
                    workplace,
                    java.util.Objects.requireNonNull(values.awardCode(), "a ready row has an award"),
                    values.achievement(),
                    values.posthumous(),
                    NominationStatus.PROPOSED,
                    values.note(),
                    position);
        }

        private Unit unit(String name, ListedUnit match, ListedValues values) {
            if (match.unit() != null) {
                return match.unit();
            }
            UnitKind kind = values.kind().isPerson() ? UnitKind.OTHER : kindOf(values);
            Unit container = match.container();
            Unit added =
                    units.add(Unit.named(name, kind, container == null ? null : container.id(), container == null));
            runs.created(runId, "unit", added.id());
            return added;
        }

        private UnitKind kindOf(ListedValues values) {
            UnitKind listed = values.unitKind();
            if (values.kind() == SubjectKind.HOUSEHOLD) {
                return UnitKind.HOUSEHOLD;
            }
            return listed == null ? UnitKind.OTHER : listed;
        }

        private Unit proposer(Unit unit) {
            Unit at = unit;
            while (!at.proposes() && at.parentId() != null) {
                at = units.find(at.parentId()).orElseThrow();
            }
            return at;
        }

        /// Whom nobody is known to propose stands under a unit that says so, for the clerk to mend.
        private long unknownProposer() {
            return found.computeIfAbsent(UNKNOWN, name -> units.all().stream()
                            .filter(unit -> unit.name().equals(name))
                            .findFirst()
                            .orElseGet(() -> {
                                Unit added = units.add(Unit.named(name, UnitKind.OTHER, null, true));
                                runs.created(runId, "unit", added.id());
                                return added;
                            }))
                    .id();
        }

        private long person(ListedRow row, @Nullable Unit unit) {
            for (RowPair pair : preview.same()) {
                boolean concerned = pair.first() == row.number() || pair.second() == row.number();
                Long known = concerned ? personOfRow.get(pair.first() + pair.second() - row.number()) : null;
                if (known != null) {
                    personOfRow.put(row.number(), known);
                    return known;
                }
            }
            long id = known(row.values(), unit);
            personOfRow.put(row.number(), id);
            return id;
        }

        private long known(ListedValues values, @Nullable Unit unit) {
            for (Person candidate : people.search(values.name(), CANDIDATES)) {
                if (!personOfRow.containsValue(candidate.id()) && samePerson(candidate, values, unit)) {
                    return candidate.id();
                }
            }
            Person person = people.add(Person.listed(values.name(), values.sex(), values.birth(), values.ethnicity()));
            runs.created(runId, "person", person.id());
            if (unit != null || !values.post().isEmpty()) {
                Post post = people.addPost(
                        new Post(0, person.id(), unit == null ? null : unit.id(), values.post(), null, null));
                runs.created(runId, "post", post.id());
            }
            return person.id();
        }

        /// Equal name and year of birth, and a post in the same unit: less is not enough to call two records one
        /// person.
        private boolean samePerson(Person candidate, ListedValues values, @Nullable Unit unit) {
            PartialDate one = candidate.birth();
            PartialDate other = values.birth();
            return Fold.of(candidate.fullName()).equals(Fold.of(values.name()))
                    && one != null
                    && other != null
                    && one.year() == other.year()
                    && unit != null
                    && posts(candidate).stream().anyMatch(post -> post.unitId() != null && post.unitId() == unit.id());
        }

        private List<Post> posts(Person person) {
            return people.postsOf(person.id());
        }
    }
}
