package vn.sovang.usecase.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.form.base.SetResult;
import vn.sovang.form.base.Voted;
import vn.sovang.form.base.WithheldNomination;
import vn.sovang.form.submission.AnnexListFacts;
import vn.sovang.form.submission.AnnexListForm;
import vn.sovang.form.submission.SubmissionFacts;
import vn.sovang.form.submission.SubmissionForm;
import vn.sovang.form.submission.UnitProposal;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.paper.Document;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.OwnCouncil;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// What a unit or body hands up of its review: the submission and the list that goes with it.
final class SubmissionPapers {
    private static final long COUNCIL_ID = Long.MAX_VALUE;

    private static final PlannedPaper.Lack NO_NUMBER =
            new PlannedPaper.Lack("chưa có số, ngày", "Ghi số, ngày do văn thư cấp rồi gửi lại");

    private final WholeRound whole;

    private SubmissionPapers(WholeRound whole) {
        this.whole = whole;
    }

    static List<PaperMaker> makers(RoundPapers round) {
        SubmissionPapers papers = new SubmissionPapers(round.whole());
        SubmissionForm submission = new SubmissionForm(round.catalogue());
        AnnexListForm annex = new AnnexListForm(round.catalogue());
        return List.of(
                new PaperMaker(
                        PaperKind.SUBMISSION,
                        papers::submissions,
                        paper -> Printable.of(submission, papers.submissionFacts(round.reviewer(paper))),
                        papers::sample),
                PaperMaker.in(
                        PaperSlot.Kind.REVIEW,
                        PaperKind.ANNEX_LIST,
                        paper -> Printable.fixed(annex.document(papers.annexFacts(round.reviewer(paper))))));
    }

    private List<PlannedPaper> submissions(PaperSlot slot) {
        if (slot.kind() != PaperSlot.Kind.REVIEW) {
            return List.of();
        }
        PlannedPaper open = slot.paper(PaperKind.SUBMISSION, List.of(NO_NUMBER));
        boolean numbered = whole.paper(open.place())
                .filter(paper -> !paper.number().isEmpty() && paper.date() != null)
                .isPresent();
        return List.of(numbered ? slot.paper(PaperKind.SUBMISSION, List.of()) : open);
    }

    /// A unit's, a body's, or the council's above it.
    private Document sample(RoundPapers shown, String code, PaperPress press) {
        return switch (code) {
            case "to-trinh-ban-chi-dao" -> shown.first(PaperKind.SUBMISSION, paper -> paper.unitId() == null);
            case "to-trinh-hoi-dong" ->
                shown.told(withCouncil()).first(PaperKind.SUBMISSION, paper -> paper.unitId() == null);
            default -> shown.first(PaperKind.SUBMISSION, paper -> paper.unitId() != null);
        };
    }

    /// The office's council reviews after all others, where it does not do so by itself.
    private WholeRound withCouncil() {
        if (whole.lastTier().kind() == TierKind.COUNCIL) {
            return whole;
        }
        Body own = OwnCouncil.body(whole.office());
        Signatory head = whole.signatory();
        Body council = new Body(
                COUNCIL_ID,
                own.name(),
                own.shortName(),
                own.letterhead(),
                Signatory.onBehalf(
                        own.shortName(),
                        own.signatory().post(),
                        head.post() + " " + whole.office().shortName(),
                        head.name()),
                own.filing(),
                List.of(new BodyMember(head.name(), head.post(), BodyRole.CHAIR, true)));
        List<Tier> tiers = new ArrayList<>(whole.round().tiers());
        String decides = head.post() + " " + whole.office().name();
        tiers.add(
                new Tier(0, tiers.getLast().ordinal() + 1, TierKind.COUNCIL, COUNCIL_ID, "Hội đồng", decides, decides));
        Map<Long, Body> bodies = new HashMap<>(whole.bodies());
        bodies.put(COUNCIL_ID, council);
        return whole.with(whole.round().withTiers(tiers), whole.nominations(), bodies);
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

    private List<WithheldNomination> withheld(Reviewer reviewer) {
        Set<Long> passed = reviewer.passed().stream().map(Nomination::id).collect(Collectors.toSet());
        return reviewer.before().stream()
                .filter(nomination -> !passed.contains(nomination.id()))
                .map(nomination -> new WithheldNomination(
                        nomination,
                        Optional.ofNullable(reviewer.ballot(whole, nomination))
                                .map(Ballot::refusedFor)
                                .orElse("")))
                .toList();
    }
}
