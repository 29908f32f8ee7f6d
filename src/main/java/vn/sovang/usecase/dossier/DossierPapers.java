package vn.sovang.usecase.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.PaperHead;
import vn.sovang.form.base.SetResult;
import vn.sovang.form.base.Voted;
import vn.sovang.form.base.Withheld;
import vn.sovang.form.meeting.MinutesForm;
import vn.sovang.form.submission.AnnexListFacts;
import vn.sovang.form.submission.AnnexListForm;
import vn.sovang.form.submission.SubmissionFacts;
import vn.sovang.form.submission.SubmissionForm;
import vn.sovang.form.submission.UnitProposal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.usecase.press.Draft;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Hands the facts of a round to the forms: one planned paper in, its document out.
final class DossierPapers {
    private final WholeRound whole;
    private final SubmissionForm submission;
    private final MinutesForm minutes;
    private final AnnexListForm annex;
    private final Map<ReviewerKey, Reviewer> reviewers = new HashMap<>();

    DossierPapers(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        submission = new SubmissionForm(catalogue);
        minutes = new MinutesForm(catalogue);
        annex = new AnnexListForm(catalogue);
    }

    /// The paper with its words open.
    Draft draft(PlannedPaper paper) {
        Reviewer reviewer = reviewer(paper);
        return switch (paper.kind()) {
            case SUBMISSION -> Draft.of(submission, submissionFacts(reviewer));
            case ANNEX_LIST -> Draft.fixed(annex.document(annexFacts(reviewer)));
            case MINUTES -> Draft.of(minutes, MeetingPapers.minutesFacts(whole, reviewer, PaperKind.MINUTES));
            default -> throw new IllegalArgumentException("no paper of a dossier: " + paper.kind());
        };
    }

    /// Who issues the paper, in running text.
    String author(PlannedPaper paper) {
        Long nomination = paper.nominationId();
        return nomination == null
                ? reviewer(paper).name()
                : whole.nomination(nomination).subjectName();
    }

    /// Head of the numbered paper that stands behind a planned one: what the index cites.
    PaperHead head(PlannedPaper paper) {
        return reviewer(paper).head(whole, paper.kind());
    }

    /// The day an index cites: the paper's own, or of minutes, which carry none, the meeting's.
    @Nullable
    LocalDate day(PlannedPaper paper) {
        LocalDate own = head(paper).date();
        return own == null && paper.kind() == PaperKind.MINUTES
                ? reviewer(paper).day()
                : own;
    }

    /// @param unitId null for the tier's body
    private record ReviewerKey(int tier, @Nullable Long unitId) {}

    /// Worked out once for all the papers of a unit or body: it goes through the votes of the whole round.
    private Reviewer reviewer(PlannedPaper paper) {
        return reviewers.computeIfAbsent(
                new ReviewerKey(paper.tier(), paper.unitId()), key -> Reviewer.of(whole, key.tier(), key.unitId()));
    }

    private AnnexListFacts annexFacts(Reviewer reviewer) {
        Set<Long> listed = reviewer.passed().stream().map(Nomination::id).collect(Collectors.toSet());
        List<Voted> votes = reviewer.before().stream()
                .filter(one -> listed.contains(one.id()))
                .map(one -> Voted.of(one, reviewer.ballot(whole, one)))
                .toList();
        return new AnnexListFacts(
                reviewer.head(whole, PaperKind.SUBMISSION),
                reviewer.name(),
                reviewer.passed(),
                SetResult.of(reviewer.meeting(), votes),
                false);
    }

    private SubmissionFacts submissionFacts(Reviewer reviewer) {
        return new SubmissionFacts(
                reviewer.head(whole, PaperKind.SUBMISSION),
                reviewer.name(),
                whole.movement(),
                whole.round().ordinal(),
                whole.regime(),
                reviewer.tier().addressee().lines().toList(),
                reviewer.tier().reviewedBy(),
                reviewer.day(),
                reviewer.passed(),
                reviewer.body() == null ? List.of() : proposals(reviewer),
                withheld(reviewer),
                reviewer.signatory(),
                reviewer.filing());
    }

    private List<UnitProposal> proposals(Reviewer reviewer) {
        return whole.proposers().stream()
                .map(unit -> new UnitProposal(unit.name(), WholeRound.of(unit, reviewer.before())))
                .filter(proposal -> !proposal.received().isEmpty())
                .toList();
    }

    private List<Withheld> withheld(Reviewer reviewer) {
        Set<Long> passed = reviewer.passed().stream().map(Nomination::id).collect(Collectors.toSet());
        return reviewer.before().stream()
                .filter(nomination -> !passed.contains(nomination.id()))
                .map(nomination -> new Withheld(
                        nomination,
                        Optional.ofNullable(reviewer.ballot(whole, nomination))
                                .map(Ballot::refusedFor)
                                .orElse("")))
                .toList();
    }
}
