package vn.sovang.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.form.DecisionFacts;
import vn.sovang.form.DecisionForm;
import vn.sovang.form.Granted;
import vn.sovang.form.PaperHead;
import vn.sovang.form.Proposal;
import vn.sovang.model.Award;
import vn.sovang.model.Nomination;
import vn.sovang.model.PaperKind;
import vn.sovang.model.PaperPlace;
import vn.sovang.model.Signatory;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.LegalBase;
import vn.sovang.rule.OrganisationLaws;

/// Drafts of the decisions the office's head makes: one for each award of the office's own level that passed all tiers.
final class DecisionPapers {
    private final WholeRound whole;
    private final AwardCatalogue catalogue;

    DecisionPapers(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        this.catalogue = catalogue;
    }

    /// Codes of the awards that the office itself decides, in the order of the catalogue.
    static List<String> awards(WholeRound whole, AwardCatalogue catalogue) {
        List<Nomination> passed = passed(whole);
        return catalogue.all().stream()
                .filter(award -> award.level() == whole.office().level())
                .map(Award::code)
                .filter(code -> passed.stream().anyMatch(one -> one.awardCode().equals(code)))
                .toList();
    }

    Draft draft(PaperPlace place) {
        return Draft.of(new DecisionForm(catalogue), facts(place));
    }

    private DecisionFacts facts(PaperPlace place) {
        PaperHead head = whole.head(whole.office().letterhead(), place);
        List<Granted> grants = passed(whole).stream()
                .filter(one -> one.awardCode().equals(place.variant()))
                .map(one -> new Granted(one, null))
                .toList();
        Signatory signer = whole.signatory();
        // Whoever decides alone signs by the post alone (mẫu 1.2, ghi chú 6).
        Signatory alone = new Signatory(
                signer.id(), "", signer.power(), signer.principalPost(), signer.post(), "", signer.name());
        return new DecisionFacts(
                head,
                signer.post().isEmpty()
                        ? ""
                        : signer.post() + " " + whole.office().name(),
                false,
                whole.regime(),
                organisation(head.date()).orElse(null),
                List.of(),
                whole.movement(),
                whole.round().ordinal(),
                "",
                "",
                proposal(),
                place.variant(),
                grants,
                true,
                whole.office().fund(),
                List.of(),
                List.of(),
                alone,
                "");
    }

    /// The submission the decision follows: the last tier's, or, where that goes to a council that is no tier of the
    /// round, the council's, whose number nobody here knows.
    private Proposal proposal() {
        String reviewedBy = whole.lastTier().reviewedBy();
        String council = OwnCouncil.name(whole.office());
        if (reviewedBy.equals(council)) {
            return new Proposal(council, "", null);
        }
        Reviewer last = Reviewer.of(whole, whole.lastTier().ordinal(), null);
        PaperHead submission = last.head(whole, PaperKind.SUBMISSION);
        return new Proposal(last.name(), submission.number().isBlank() ? "" : submission.cited(), submission.date());
    }

    /// The law on local government of the decision's day; while that is open, of the day the dossier was received.
    private Optional<LegalBase> organisation(@org.jspecify.annotations.Nullable LocalDate day) {
        LocalDate on = day == null ? whole.round().receivedOn() : day;
        return on == null ? Optional.empty() : OrganisationLaws.load().on(on);
    }

    private static List<Nomination> passed(WholeRound whole) {
        return whole.results().after(whole.lastTier().ordinal());
    }
}
