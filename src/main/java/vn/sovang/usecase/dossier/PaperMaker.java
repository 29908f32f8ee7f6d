package vn.sovang.usecase.dossier;

import java.util.List;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.usecase.press.Draft;
import vn.sovang.usecase.round.WholeRound;

/// Drafts the papers of some kinds of one round, where another feature than the dossier knows what they say.
public interface PaperMaker {
    /// @param owed what the paper's unit owes to the dossier, with what each of it lacks
    /// @throws IllegalArgumentException when it makes no paper of that kind
    Draft draft(PlannedPaper paper, List<PlannedPaper> owed);

    /// The maker for a round; it may keep what it worked out for the next paper.
    interface Source {
        PaperMaker of(WholeRound whole, AwardCatalogue catalogue);
    }
}
