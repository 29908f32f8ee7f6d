package vn.sovang.rule.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.PersonSketch;

/// Who of the registry somebody is who comes in by a list, a form or a nomination.
///
/// @param person who it surely is; null for somebody new, and while a person has to say
/// @param maybe whom it may be when that is not sure, the most alike first; empty when it is
public record Identity(@Nullable PersonSketch person, List<AlikePeople> maybe) {
    public Identity {
        maybe = List.copyOf(maybe);
    }

    /// Sure when one alone is surely meant, and nobody else has that ID number.
    static Identity of(List<AlikePeople> alike) {
        List<AlikePeople> sure =
                alike.stream().filter(pair -> pair.likeness().sure()).toList();
        boolean asked = alike.stream().anyMatch(pair -> !pair.likeness().sure() && sameNumber(pair));
        return sure.size() == 1 && !asked
                ? new Identity(sure.getFirst().other(), List.of())
                : new Identity(null, alike);
    }

    private static boolean sameNumber(AlikePeople pair) {
        return !pair.one().idNumber().isEmpty()
                && pair.one().idNumber().equals(pair.other().idNumber());
    }
}
