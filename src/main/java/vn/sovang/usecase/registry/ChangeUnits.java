package vn.sovang.usecase.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.model.registry.UnitChange.Former;
import vn.sovang.model.registry.UnitChange.Kind;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.PostStore;
import vn.sovang.store.registry.UnitChangeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.registry.Reorganisation.Closing;
import vn.sovang.usecase.registry.Reorganisation.Merger;
import vn.sovang.usecase.registry.Reorganisation.Renaming;
import vn.sovang.usecase.registry.Reorganisation.Split;
import vn.sovang.usecase.work.Journal;

/// Sáp nhập, chia tách, đổi tên, giải thể tập thể by a day, each as a step that can be undone. Nominations, grants and
/// papers of before the day keep the names they were made with.
public final class ChangeUnits {
    private final ReorganisationCheck reorganisation;
    private final UnitStore units;
    private final UnitChangeStore changes;
    private final PersonStore people;
    private final PostStore posts;
    private final Journal journal;

    /// Works on one store.
    public ChangeUnits(Stores stores, Journal journal) {
        reorganisation = new ReorganisationCheck(stores);
        this.units = stores.units();
        this.changes = stores.unitChanges();
        this.people = stores.people();
        this.posts = stores.posts();
        this.journal = journal;
    }

    /// Does what the resolution says; answers the units that follow, or the one that ended.
    ///
    /// @throws Refusal when it cannot be: an ended unit, a day before a unit began or before a later change, a new
    /// unit
    ///     without a name
    public List<Unit> apply(Reorganisation change) throws Refusal {
        reorganisation.check(change);
        return switch (change) {
            case Merger merger -> journal.step("Sáp nhập", merger.into().name(), () -> List.of(merge(merger)));
            case Split split -> journal.step("Chia tách", unit(split.unitId()).name(), () -> split(split));
            case Renaming renaming ->
                journal.step("Đổi tên", unit(renaming.unitId()).name(), () -> List.of(rename(renaming)));
            case Closing closing ->
                journal.step("Giải thể", unit(closing.unitId()).name(), () -> List.of(close(closing)));
        };
    }

    private Unit merge(Merger merger) {
        boolean fresh = merger.into().id() == 0;
        Former former = fresh ? null : Former.of(unit(merger.into().id()));
        Unit successor =
                fresh ? added(merger.into(), merger.day()) : unit(merger.into().id());
        // All end before anything moves, so that none of them moves too.
        for (long id : merger.ending()) {
            end(id, merger.day(), successor.id());
        }
        for (long id : merger.move() ? merger.ending() : List.<Long>of()) {
            moveUnder(id, successor, merger);
            movePosts(id, successor.id(), merger.day());
        }
        List<Long> before = new ArrayList<>(merger.ending());
        if (!fresh) {
            before.add(successor.id());
        }
        note(Kind.MERGE, merger, former, before, List.of(successor.id()));
        return unit(successor.id());
    }

    private List<Unit> split(Split split) {
        List<Unit> parts = new ArrayList<>();
        split.parts().forEach(part -> parts.add(added(part, split.day())));
        Unit whole = unit(split.unitId());
        Integer heir = split.heir();
        List<Long> after = new ArrayList<>(parts.stream().map(Unit::id).toList());
        if (split.goesOn()) {
            after.add(whole.id());
        } else {
            end(whole.id(), split.day(), heir == null ? null : parts.get(heir).id());
            if (heir != null) {
                moveUnder(whole.id(), parts.get(heir), split);
                movePosts(whole.id(), parts.get(heir).id(), split.day());
            }
        }
        note(Kind.SPLIT, split, split.goesOn() ? Former.of(whole) : null, List.of(whole.id()), after);
        return after.stream().map(this::unit).toList();
    }

    private Unit rename(Renaming renaming) {
        Unit unit = unit(renaming.unitId());
        note(Kind.RENAME, renaming, Former.of(unit), List.of(unit.id()), List.of(unit.id()));
        Unit renamed = unit.renamed(
                        renaming.name(), renaming.shortName(), renaming.letterhead(), unit.headPost(), unit.headName())
                .withDetails(formerlyNamed(unit));
        units.update(renamed);
        return renamed;
    }

    private Unit close(Closing closing) {
        Unit unit = unit(closing.unitId());
        end(unit.id(), closing.day(), null);
        if (closing.move()) {
            for (Unit child : living(unit.id(), closing.day())) {
                units.update(child.withParent(unit.parentId()));
            }
        }
        for (Post post : posts.heldFrom(unit.id(), closing.day())) {
            closePost(post, closing.day());
        }
        note(Kind.CLOSE, closing, null, List.of(unit.id()), List.of());
        return unit(unit.id());
    }

    private Unit added(Unit fresh, LocalDate day) {
        LocalDate from = fresh.validFrom() == null ? day : fresh.validFrom();
        return units.add(new Unit(
                0,
                fresh.code(),
                fresh.name(),
                fresh.shortName(),
                fresh.kind(),
                fresh.parentId(),
                fresh.proposes(),
                fresh.letterhead(),
                fresh.headPost(),
                fresh.headName(),
                fresh.profile(),
                fresh.functions(),
                from,
                fresh.validTo(),
                fresh.successorId(),
                fresh.details()));
    }

    private void end(long unitId, LocalDate day, @Nullable Long successorId) {
        Unit unit = unit(unitId);
        units.update(unit.placed(unit.parentId(), day.minusDays(1), successorId));
    }

    /// The successor itself may have stood under one of the units that end; its branch then comes under the one above.
    private void moveUnder(long endingId, Unit successor, Reorganisation change) {
        for (Unit child : living(endingId, change.day())) {
            Long parent = isAtOrAbove(child.id(), successor) ? unit(endingId).parentId() : Long.valueOf(successor.id());
            units.update(child.withParent(parent));
        }
    }

    private boolean isAtOrAbove(long unitId, Unit below) {
        Set<Long> seen = new HashSet<>();
        Long at = below.id();
        while (at != null && seen.add(at)) {
            if (at == unitId) {
                return true;
            }
            at = unit(at).parentId();
        }
        return false;
    }

    private void movePosts(long endingId, long successorId, LocalDate day) {
        for (Post post : posts.heldFrom(endingId, day)) {
            LocalDate from = post.from();
            if (from != null && !from.isBefore(day)) {
                posts.update(new Post(post.id(), post.personId(), successorId, post.title(), from, post.to()));
            } else {
                closePost(post, day);
                people.addPost(new Post(0, post.personId(), successorId, post.title(), day, post.to()));
            }
        }
    }

    private void closePost(Post post, LocalDate day) {
        LocalDate last = day.minusDays(1);
        LocalDate from = post.from();
        LocalDate first = from != null && from.isAfter(last) ? last : from;
        posts.update(new Post(post.id(), post.personId(), post.unitId(), post.title(), first, last));
    }

    private List<Unit> living(long unitId, LocalDate day) {
        return units.under(unitId).stream()
                .filter(child -> child.validTo() == null || !child.validTo().isBefore(day))
                .toList();
    }

    private void note(Kind kind, Reorganisation change, @Nullable Former former, List<Long> before, List<Long> after) {
        changes.add(new UnitChange(0, kind, change.day(), change.basis(), former, before, after));
    }

    private Unit unit(long id) {
        return units.find(id).orElseThrow();
    }

    private static UnitDetails formerlyNamed(Unit unit) {
        UnitDetails details = unit.details();
        List<String> former = new ArrayList<>(List.of(unit.name()));
        details.formerNames().stream()
                .filter(name ->
                        !name.toLowerCase(Locale.ROOT).equals(unit.name().toLowerCase(Locale.ROOT)))
                .forEach(former::add);
        return new UnitDetails(
                details.statisticsClass(),
                details.activityField(),
                details.clusterId(),
                details.headcount(),
                details.founding(),
                details.organisation(),
                former);
    }
}
