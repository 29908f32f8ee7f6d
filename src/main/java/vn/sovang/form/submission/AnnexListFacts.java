package vn.sovang.form.submission;

import java.util.List;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.base.SetResult;
import vn.sovang.model.round.Nomination;

/// What the list attached to a submission says.
///
/// @param submission head of the submission it belongs to
/// @param issuer who submits, in running text
/// @param nominations what is proposed, in any order
/// @param set results that are not what the votes say; only of those listed, in any order
/// @param byName Vietnamese order of names within a group, else as the list came
public record AnnexListFacts(
        NumberAndDate submission, String issuer, List<Nomination> nominations, List<SetResult> set, boolean byName) {
    public AnnexListFacts {
        nominations = List.copyOf(nominations);
        set = List.copyOf(set);
    }

    /// Whether the result of a nomination is not what the votes say.
    boolean isSet(Nomination one) {
        return set.stream().anyMatch(result -> result.nominationId() == one.id());
    }
}
