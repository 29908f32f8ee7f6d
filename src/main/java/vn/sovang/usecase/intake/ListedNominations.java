package vn.sovang.usecase.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.model.ImportRun;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.store.Stores;
import vn.sovang.store.core.ImportRunStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.text.UnitName;
import vn.sovang.usecase.intake.ListEffects.Kind;
import vn.sovang.usecase.intake.ListMatcher.Matched;
import vn.sovang.usecase.intake.ListedPeople.Newcomer;

/// Turns the rows of a preview into units, people, posts and nominations, and notes for the run what it created.
final class ListedNominations {
    private static final String UNKNOWN = "Đơn vị chưa rõ";

    private final UnitStore units;
    private final PersonStore people;
    private final NominationStore nominations;
    private final ImportRunStore runs;

    ListedNominations(Stores stores) {
        this.units = stores.units();
        this.people = stores.people();
        this.nominations = stores.nominations();
        this.runs = stores.importRuns();
    }

    /// Stores all rows that are not wrong; call inside a step.
    ///
    /// @param matcher fresh, not asked before
    /// @param known what the round has already
    ListEffects store(ListPreview preview, ListMatcher matcher, KnownNominations known, ImportRun run) {
        List<ListRow> rows = preview.reading().ready();
        EffectCount count = new EffectCount();
        new Pass(matcher, known, run, count).run(rows);
        return count.of(rows.size(), preview.rows().size() - rows.size());
    }

    /// One list going in.
    private final class Pass {
        private final ListMatcher matcher;
        private final KnownNominations known;
        private final EffectCount count;
        private final long roundId;
        private final long runId;
        private final Map<String, Unit> found = new HashMap<>();
        private final Map<Newcomer, Long> newcomers = new HashMap<>();
        private int position;

        Pass(ListMatcher matcher, KnownNominations known, ImportRun run, EffectCount count) {
            this.matcher = matcher;
            this.known = known;
            this.count = count;
            this.roundId = Objects.requireNonNull(run.roundId(), "a list of nominations has its round");
            this.runId = run.id();
            this.position = nominations.ofRound(roundId).stream()
                    .mapToInt(Nomination::position)
                    .max()
                    .orElse(0);
        }

        void run(List<ListRow> rows) {
            rows.forEach(this::store);
        }

        private void store(ListRow row) {
            Matched matched = matcher.match(row);
            if (known.find(row.nomination(), matched).isPresent()) {
                return;
            }
            NominationEntry values = row.nomination();
            ListedUnit listed = matched.unit();
            Unit unit = listed == null || matched.unitName().isEmpty() ? null : unit(row, matched.unitName(), listed);
            ListedPeople.Found who = matched.person();
            Long personId = who == null ? null : person(row, who, unit);
            position++;
            Nomination added = nominations.add(nomination(values, unit, personId));
            runs.created(runId, "nomination", added.id());
            count.added(Kind.NOMINATION, row.number());
        }

        private Nomination nomination(NominationEntry values, @Nullable Unit unit, @Nullable Long personId) {
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
                    Objects.requireNonNull(values.awardCode(), "a ready row has an award"),
                    values.achievement(),
                    values.posthumous(),
                    NominationStatus.PROPOSED,
                    values.note(),
                    position);
        }

        private Unit unit(ListRow row, String name, ListedUnit match) {
            Unit known = match.unit();
            return known != null
                    ? known
                    : found.computeIfAbsent(UnitName.spelling(name), key -> added(row, name, match));
        }

        private Unit added(ListRow row, String name, ListedUnit match) {
            NominationEntry values = row.nomination();
            UnitKind kind = values.kind().isPerson() ? UnitKind.OTHER : kindOf(values);
            Unit container = match.container();
            Unit added =
                    units.add(Unit.named(name, kind, container == null ? null : container.id(), container == null));
            runs.created(runId, "unit", added.id());
            count.added(Kind.UNIT, row.number());
            return added;
        }

        private UnitKind kindOf(NominationEntry values) {
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

        private long person(ListRow row, ListedPeople.Found who, @Nullable Unit unit) {
            Person person = who.person();
            return person != null
                    ? person.id()
                    : newcomers.computeIfAbsent(Objects.requireNonNull(who.newcomer()), newcomer -> added(row, unit));
        }

        private long added(ListRow row, @Nullable Unit unit) {
            NominationEntry values = row.nomination();
            Person person = people.add(Person.listed(values.name(), values.sex(), values.birth(), values.ethnicity()));
            runs.created(runId, "person", person.id());
            count.added(Kind.PERSON, row.number());
            if (unit != null || !values.post().isEmpty()) {
                Post post = people.addPost(
                        new Post(0, person.id(), unit == null ? null : unit.id(), values.post(), null, null));
                runs.created(runId, "post", post.id());
            }
            return person.id();
        }
    }
}
