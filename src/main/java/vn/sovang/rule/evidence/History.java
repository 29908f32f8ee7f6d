package vn.sovang.rule.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;

/// What the registry knows of one subject.
///
/// @param grants what it was given, the latest first
/// @param posts of a person; empty for a unit
public record History(
        List<HeldGrant> grants, List<RecognisedInitiative> initiatives, List<Conduct> conduct, List<Post> posts) {
    /// Nothing known.
    public static final History NONE = new History(List.of(), List.of(), List.of(), List.of());

    public History {
        grants = List.copyOf(grants);
        initiatives = List.copyOf(initiatives);
        conduct = List.copyOf(conduct);
        posts = List.copyOf(posts);
    }

    /// The same without one grant.
    ///
    /// @param grantId 0 for none
    History without(long grantId) {
        return grantId == 0 || grants.stream().noneMatch(held -> held.grant().id() == grantId)
                ? this
                : new History(
                        grants.stream()
                                .filter(held -> held.grant().id() != grantId)
                                .toList(),
                        initiatives,
                        conduct,
                        posts);
    }

    /// The entries of one kind.
    public <C extends Conduct> List<C> conduct(Class<C> kind) {
        return conduct.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The assessment of a year.
    public Optional<Assessment> assessment(int year) {
        return conduct(Assessment.class).stream()
                .filter(said -> said.year() == year)
                .findFirst();
    }

    /// The disciplines.
    public List<Hold> disciplines() {
        return conduct(Hold.class).stream()
                .filter(hold -> hold.kind() == HoldKind.DISCIPLINED)
                .toList();
    }

    /// The day the last discipline was served; null without one that was.
    public @Nullable LocalDate lastServed() {
        return disciplines().stream()
                .map(Hold::to)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /// Whether nothing at all is known that a criterion could count.
    public boolean isEmpty() {
        return grants.isEmpty() && initiatives.isEmpty() && conduct.isEmpty();
    }
}
