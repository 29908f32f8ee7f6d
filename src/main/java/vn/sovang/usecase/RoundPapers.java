package vn.sovang.usecase;

import vn.sovang.form.PaperHead;
import vn.sovang.model.PaperKind;
import vn.sovang.model.PaperPlace;
import vn.sovang.model.PaperWording;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;

/// Hands the facts of a round to the forms, each in the words that hold for it: the form's usual ones, over them the
/// office's own, over them the paper's.
final class RoundPapers {
    private final WholeRound whole;
    private final DossierPapers dossier;

    RoundPapers(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        dossier = new DossierPapers(whole, catalogue);
    }

    Document document(PlannedPaper paper) {
        Draft draft = draft(paper);
        return draft.document(words(draft, paper.place()));
    }

    /// The paper with its words open.
    Draft draft(PlannedPaper paper) {
        return dossier.draft(paper);
    }

    /// The words that hold for a paper now.
    PaperWording words(Draft draft, PaperPlace place) {
        return officeWords(draft, place.kind()).over(whole.wordings().getOrDefault(place, PaperWording.NONE));
    }

    /// The words that would hold had the paper none of its own.
    PaperWording officeWords(Draft draft, PaperKind kind) {
        return draft.usual().over(whole.officeWordings().getOrDefault(kind, PaperWording.NONE));
    }

    /// Head of the numbered paper that stands behind a planned one: what the index cites.
    PaperHead head(PlannedPaper paper) {
        return dossier.head(paper);
    }

    /// Who issues the paper, in running text.
    String author(PlannedPaper paper) {
        return dossier.author(paper);
    }
}
