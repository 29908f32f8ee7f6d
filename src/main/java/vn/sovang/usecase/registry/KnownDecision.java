package vn.sovang.usecase.registry;

import java.util.List;
import java.util.Optional;
import vn.sovang.model.decision.Decision;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.text.UnitName;

/// Finds the registry's decision that an entry or a list means, so that each is kept once. Within a transaction.
public final class KnownDecision {
    private final DecisionStore decisions;

    public KnownDecision(Stores stores) {
        this.decisions = stores.decisions();
    }

    /// The decision of that number, day and organ; what is left out of an entry is no difference, and what it knows
    /// more completes the registry. One without a number is always another, but for a decision named by its id.
    public Decision orAdded(Decision entry) {
        if (entry.id() != 0 && decisions.find(entry.id()).equals(Optional.of(entry))) {
            return entry;
        }
        return of(entry).map(known -> completed(known, entry)).orElseGet(() -> decisions.add(entry));
    }

    /// As [#orAdded(Decision)] finds it; empty where it would add one.
    public Optional<Decision> of(Decision entry) {
        if (entry.number().isEmpty()) {
            return Optional.empty();
        }
        List<Decision> alike = decisions.ofNumber(entry.number()).stream()
                .filter(known -> agree(known, entry))
                .toList();
        // Several organs give out one number: what could mean two of them means none.
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private Decision completed(Decision known, Decision entry) {
        Decision whole = whole(known, entry);
        if (!whole.equals(known)) {
            decisions.update(whole);
        }
        return whole;
    }

    private static boolean agree(Decision known, Decision entry) {
        boolean day =
                known.date() == null || entry.date() == null || known.date().equals(entry.date());
        boolean organ = known.authority().isEmpty()
                || entry.authority().isEmpty()
                || UnitName.spelling(known.authority()).equals(UnitName.spelling(entry.authority()));
        return day && organ;
    }

    private static Decision whole(Decision known, Decision entry) {
        boolean period = known.achievedFrom() == null && known.achievedTo() == null;
        return new Decision(
                known.id(),
                known.number(),
                known.date() == null ? entry.date() : known.date(),
                known.authority().isEmpty() ? entry.authority() : known.authority(),
                known.about().isEmpty() ? entry.about() : known.about(),
                known.mode() == null ? entry.mode() : known.mode(),
                period ? entry.achievedFrom() : known.achievedFrom(),
                period ? entry.achievedTo() : known.achievedTo(),
                known.revokedById());
    }
}
