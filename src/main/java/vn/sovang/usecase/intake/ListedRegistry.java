package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.GrantEntry;
import vn.sovang.exchange.list.InitiativeEntry;
import vn.sovang.exchange.list.ListEntry;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.list.PersonEntry;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.model.Award;
import vn.sovang.model.Level;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.text.UnitName;
import vn.sovang.usecase.intake.ListEffects.Kind;
import vn.sovang.usecase.intake.ListMatcher.Matched;
import vn.sovang.usecase.intake.ListMatcher.Somebody;
import vn.sovang.usecase.intake.ListedPeople.Newcomer;
import vn.sovang.usecase.registry.FieldMerge;
import vn.sovang.usecase.registry.KnownDecision;
import vn.sovang.usecase.registry.PersonMerge;

/// Turns the rows of a registry's list into people, posts, grants and initiatives; [ListedUnitTree] does the units.
final class ListedRegistry {
    private final Stores stores;
    private final UnitStore units;
    private final PersonStore people;
    private final GrantStore grants;
    private final RecognisedInitiativeStore initiatives;
    private final ListedUnitTree tree;
    private final AwardCatalogue catalogue;

    ListedRegistry(Stores stores, AwardCatalogue catalogue) {
        this.stores = stores;
        this.units = stores.units();
        this.people = stores.people();
        this.grants = stores.grants();
        this.initiatives = stores.initiatives();
        this.tree = new ListedUnitTree(stores);
        this.catalogue = catalogue;
    }

    /// Stores all rows that are not wrong; call inside a step.
    ///
    /// @param matcher fresh, not asked before
    ListEffects store(ListPreview preview, ListMatcher matcher) {
        List<ListRow> rows = preview.reading().ready();
        EffectCount count = new EffectCount();
        if (preview.reading().kind() == vn.sovang.model.ListKind.UNITS) {
            tree.store(rows, matcher, preview.listWins(), count);
        } else {
            new Pass(preview, matcher, count).run(rows);
        }
        return count.of(rows.size(), preview.reading().rows().size() - rows.size());
    }

    /// A row with what it speaks of.
    private record Meant(ListRow row, Matched matched) {}

    /// One list of people and what they were given.
    private final class Pass {
        private final ListPreview preview;
        private final ListMatcher matcher;
        private final EffectCount count;
        private final KnownHistory history = new KnownHistory(stores);
        private final Map<String, Unit> newUnits = new HashMap<>();
        private final Map<Newcomer, Person> newcomers = new LinkedHashMap<>();
        private final Map<Newcomer, Map<String, Post>> newPosts = new HashMap<>();
        private final List<Post> posts = new ArrayList<>();
        private final Map<Decision, Decision> known = new HashMap<>();

        Pass(ListPreview preview, ListMatcher matcher, EffectCount count) {
            this.count = count;
            this.preview = preview;
            this.matcher = matcher;
        }

        void run(List<ListRow> rows) {
            List<Meant> meant = new ArrayList<>();
            for (ListRow row : rows) {
                Matched matched = matcher.match(row);
                meant.add(new Meant(row, matched));
                if (matched.person() != null) {
                    person(row, matched, matched.person());
                }
            }
            addNewcomers();
            List<Grant> given = new ArrayList<>();
            for (Meant one : meant) {
                switch (one.row().entry()) {
                    case GrantEntry entry -> given.addAll(grantsOf(one.row(), entry, one.matched()));
                    case InitiativeEntry entry -> initiative(one.row(), entry, one.matched());
                    case PersonEntry entry -> {}
                    case UnitEntry entry -> throw new IllegalStateException("a unit among people");
                    case NominationEntry entry -> throw new IllegalStateException("nominations need a round");
                }
            }
            grants.addAll(given);
        }

        private void person(ListRow row, Matched matched, ListedPeople.Found found) {
            ListEntry entry = row.entry();
            Person known = found.person();
            if (known == null) {
                Newcomer newcomer = Objects.requireNonNull(found.newcomer());
                if (!newcomers.containsKey(newcomer)) {
                    count.added(Kind.PERSON, row.number());
                }
                newcomers.merge(newcomer, fresh(entry), (before, again) -> completed(before, entry));
                post(row, matched, List.of())
                        .ifPresent(post -> newPosts.computeIfAbsent(newcomer, who -> new LinkedHashMap<>())
                                .putIfAbsent(post.unitId() + " " + post.title(), post));
                return;
            }
            if (entry instanceof PersonEntry listed) {
                Person learnt = PersonMerge.of(known, listed, new FieldMerge(preview.listWins()));
                if (!learnt.equals(known)) {
                    people.update(learnt);
                    count.changed(Kind.PERSON, known.id(), row.number());
                }
                post(row, matched, matcher.people().postsOf(known)).ifPresent(post -> {
                    posts.add(of(known.id(), post));
                    count.changed(Kind.PERSON, known.id(), row.number());
                });
            }
        }

        private Person fresh(ListEntry entry) {
            Somebody somebody = Somebody.of(entry);
            return entry instanceof PersonEntry listed
                    ? PersonMerge.newcomer(listed)
                    : Person.listed(somebody.name(), somebody.sex(), somebody.birth(), "");
        }

        private Person completed(Person before, ListEntry entry) {
            return entry instanceof PersonEntry listed ? PersonMerge.of(before, listed, new FieldMerge(false)) : before;
        }

        private java.util.Optional<Post> post(ListRow row, Matched matched, List<Post> held) {
            ListEntry entry = row.entry();
            Unit unit = workplace(row, matched);
            Matched placed = unit == null
                    ? matched
                    : new Matched(ListedUnit.sure(unit), matched.unitName(), matched.person(), List.of(), List.of());
            return entry instanceof PersonEntry listed
                    ? NewPost.of(listed, placed, held)
                    : NewPost.of(Somebody.of(entry).post(), placed, held);
        }

        private void addNewcomers() {
            List<Newcomer> who = List.copyOf(newcomers.keySet());
            List<Person> added = people.addAll(List.copyOf(newcomers.values()));
            for (int i = 0; i < who.size(); i++) {
                Person person = added.get(i);
                newcomers.put(who.get(i), person);
                newPosts.getOrDefault(who.get(i), Map.of()).values().forEach(post -> posts.add(of(person.id(), post)));
            }
            people.addPosts(posts);
        }

        private List<Grant> grantsOf(ListRow row, GrantEntry entry, Matched matched) {
            List<Grant> out = new ArrayList<>();
            Person person = personOf(matched);
            Unit unit = person == null ? subject(row, matched, entry.unitKind()) : null;
            Person before = matched.person() == null ? null : matched.person().person();
            for (GrantEntry.GivenAward award : entry.awards()) {
                if (!history.hasGrant(before, matched.known(), entry, award)) {
                    Decision decision = decision(entry);
                    count.added(Kind.GRANT, row.number());
                    out.add(new Grant(
                            0,
                            person == null ? null : person.id(),
                            unit == null ? null : unit.id(),
                            entry.name(),
                            NewPost.words(entry.post(), entry.unitName()),
                            award.code(),
                            award.name(),
                            level(entry, award),
                            entry.year(),
                            decision == null ? null : decision.id(),
                            entry.reason(),
                            entry.note()));
                }
            }
            return out;
        }

        private void initiative(ListRow row, InitiativeEntry entry, Matched matched) {
            Person person = personOf(matched);
            Unit unit = person == null ? subject(row, matched, UnitKind.OTHER) : null;
            Person before = matched.person() == null ? null : matched.person().person();
            if (!history.hasInitiative(before, matched.known(), entry)) {
                count.added(Kind.INITIATIVE, row.number());
                initiatives.add(new RecognisedInitiative(
                        0,
                        person == null ? null : person.id(),
                        unit == null ? null : unit.id(),
                        entry.year(),
                        entry.initiative(),
                        entry.share(),
                        entry.number(),
                        entry.date(),
                        entry.body(),
                        entry.scope()));
            }
        }

        private @Nullable Person personOf(Matched matched) {
            ListedPeople.Found found = matched.person();
            if (found == null) {
                return null;
            }
            Newcomer newcomer = found.newcomer();
            return newcomer == null ? found.person() : newcomers.get(newcomer);
        }

        /// The collective a row is about.
        private Unit subject(ListRow row, Matched matched, @Nullable UnitKind kind) {
            Unit known = matched.known();
            return known != null
                    ? known
                    : added(row, matched, () -> {
                        ListedUnit listed = Objects.requireNonNull(matched.unit());
                        Unit container = listed.container();
                        UnitKind said = kind == null ? UnitKind.OTHER : kind;
                        return Unit.named(
                                matched.unitName(), said, container == null ? null : container.id(), container == null);
                    });
        }

        /// The unit a person works in, added when the registry lacks it; null when the row names none.
        private @Nullable Unit workplace(ListRow row, Matched matched) {
            ListedUnit listed = matched.unit();
            if (listed == null) {
                return null;
            }
            Unit known = listed.unit();
            return known != null
                    ? known
                    : added(row, matched, () -> ListMatcher.workplaceNamed(matched.unitName(), listed));
        }

        private Unit added(ListRow row, Matched matched, Supplier<Unit> fresh) {
            return newUnits.computeIfAbsent(UnitName.spelling(matched.unitName()), key -> {
                count.added(Kind.UNIT, row.number());
                return units.add(fresh.get());
            });
        }

        private @Nullable Decision decision(GrantEntry entry) {
            boolean said = !entry.decisionNumber().isEmpty()
                    || entry.decisionDate() != null
                    || !entry.authority().isEmpty();
            if (!said) {
                return null;
            }
            Decision listed = new Decision(0, entry.decisionNumber(), entry.decisionDate(), entry.authority(), "");
            return known.computeIfAbsent(listed, one -> new KnownDecision(stores).orAdded(one));
        }

        private @Nullable Level level(GrantEntry entry, GrantEntry.GivenAward award) {
            Level said = entry.level();
            String code = award.code();
            return said != null || code == null
                    ? said
                    : catalogue.byCode(code).map(Award::level).orElse(null);
        }

        private static Post of(long personId, Post post) {
            return new Post(0, personId, post.unitId(), post.title(), post.from(), post.to());
        }
    }
}
