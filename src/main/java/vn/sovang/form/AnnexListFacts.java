package vn.sovang.form;

import java.util.List;
import vn.sovang.model.Nomination;

/// What the list attached to a submission says.
///
/// @param submission head of the submission it belongs to
/// @param issuer who submits, in running text
/// @param nominations what is proposed, in any order
/// @param byName Vietnamese order of names within a group, else as the list came
public record AnnexListFacts(PaperHead submission, String issuer, List<Nomination> nominations, boolean byName) {
    public AnnexListFacts {
        nominations = List.copyOf(nominations);
    }
}
