package vn.sovang.usecase.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.PaperHead;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.usecase.press.Draft;
import vn.sovang.usecase.round.WholeRound;

/// Hands the facts of a round to the forms, each in the words that hold for it: the form's usual ones, over them the
/// office's own, over them the paper's.
public final class RoundPapers {
    private final WholeRound whole;
    private final AwardCatalogue catalogue;
    private final DossierPapers dossier;
    private final ReportPapers reports;
    private final MeetingPapers meetings;
    private final PaperMaker checks;
    private final DecisionPapers decisions;
    private final MovementPapers movement;
    private final RegistryPapers registry;

    /// @param checks makes the papers that follow the check of what units have sent
    public RoundPapers(WholeRound whole, AwardCatalogue catalogue, PaperMaker.Source checks) {
        this.whole = whole;
        this.catalogue = catalogue;
        dossier = new DossierPapers(whole, catalogue);
        reports = new ReportPapers(whole, catalogue);
        meetings = new MeetingPapers(whole, catalogue);
        this.checks = checks.of(whole, catalogue);
        decisions = new DecisionPapers(whole, catalogue);
        movement = new MovementPapers(whole, catalogue);
        registry = new RegistryPapers(whole, catalogue);
    }

    public Document document(PlannedPaper paper) {
        Draft draft = draft(paper);
        return draft.document(words(draft, paper.place()));
    }

    /// The paper with its words open.
    ///
    /// @throws IllegalArgumentException for cover and index, which are bound with a dossier and not printed alone
    public Draft draft(PlannedPaper paper) {
        return switch (paper.kind()) {
            case SUBMISSION, ANNEX_LIST, MINUTES -> dossier.draft(paper);
            case REPORT, SUMMARY_REPORT -> reports.draft(paper);
            case INVITATION, BALLOTS, COUNTING_MINUTES -> meetings.draft(paper);
            case CHECK_SHEET, REQUEST, RETURN_NOTICE -> checks.draft(paper, owed(paper));
            case REMINDER -> checks.draft(paper, List.of());
            case DECISION -> decisions.draft(paper.place());
            case PLAN, QUICK_REPORT, MIDTERM_REPORT, FINAL_REPORT -> movement.draft(paper.place());
            case PROFILE_LIST, REGISTER, CERTIFICATE, AWARD_HISTORY, STATISTICS -> registry.draft(paper);
            case COVER, INDEX -> throw new IllegalArgumentException("not printed alone: " + paper.kind());
        };
    }

    /// The words that hold for a paper now.
    public PaperWording words(Draft draft, PaperPlace place) {
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

    /// The day an index cites of the paper.
    @Nullable
    LocalDate day(PlannedPaper paper) {
        return dossier.day(paper);
    }

    /// Who issues the paper, in running text.
    String author(PlannedPaper paper) {
        return dossier.author(paper);
    }

    /// The papers a unit owes to the dossier.
    private List<PlannedPaper> owed(PlannedPaper paper) {
        return new DossierPlanner(whole, catalogue)
                .plan().folders().stream()
                        .filter(folder -> folder.bound() && Objects.equals(folder.unitId(), paper.unitId()))
                        .flatMap(folder -> folder.papers().stream())
                        .toList();
    }
}
