package vn.sovang.usecase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.AnnexListFacts;
import vn.sovang.form.AnnexListForm;
import vn.sovang.form.CollectiveReportFacts;
import vn.sovang.form.CollectiveReportForm;
import vn.sovang.form.MinutesFacts;
import vn.sovang.form.MinutesForm;
import vn.sovang.form.PaperHead;
import vn.sovang.form.PersonReportFacts;
import vn.sovang.form.PersonReportForm;
import vn.sovang.form.SubmissionFacts;
import vn.sovang.form.SubmissionForm;
import vn.sovang.form.UnitProposal;
import vn.sovang.form.Voted;
import vn.sovang.form.Withheld;
import vn.sovang.model.Ballot;
import vn.sovang.model.Body;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Meeting;
import vn.sovang.model.Nomination;
import vn.sovang.model.Paper;
import vn.sovang.model.PaperKind;
import vn.sovang.model.PaperPlace;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.Tier;
import vn.sovang.model.Unit;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;

/// Hands the facts of a round to the forms: one planned paper in, its document out.
final class DossierPapers {
    private final WholeRound whole;
    private final SubmissionForm submission;
    private final MinutesForm minutes;
    private final AnnexListForm annex;
    private final PersonReportForm personReport;
    private final CollectiveReportForm collectiveReport;
    private final Map<ReviewerKey, Reviewer> reviewers = new HashMap<>();

    DossierPapers(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        submission = new SubmissionForm(catalogue);
        minutes = new MinutesForm(catalogue);
        annex = new AnnexListForm(catalogue);
        personReport = new PersonReportForm(catalogue);
        collectiveReport = new CollectiveReportForm(catalogue);
    }

    Document document(PlannedPaper paper) {
        Reviewer reviewer = reviewer(paper);
        return switch (paper.kind()) {
            case SUBMISSION -> submission.document(submissionFacts(reviewer));
            case ANNEX_LIST ->
                annex.document(new AnnexListFacts(
                        head(reviewer, PaperKind.SUBMISSION), reviewer.name(), reviewer.passed(), false));
            case MINUTES -> minutes.document(minutesFacts(reviewer));
            case REPORT -> report(nomination(paper));
            default -> throw new IllegalArgumentException("bound with a dossier, not printed alone");
        };
    }

    /// Head of the numbered paper that stands behind a planned one: what the index cites.
    PaperHead head(PlannedPaper paper) {
        return head(reviewer(paper), paper.kind());
    }

    /// Who issues the paper, in running text.
    String author(PlannedPaper paper) {
        return paper.kind() == PaperKind.REPORT
                ? nomination(paper).subjectName()
                : reviewer(paper).name();
    }

    /// A unit or a body in its tier.
    private record Reviewer(
            Tier tier,
            @Nullable Unit unit,
            @Nullable Body body,
            String name,
            Letterhead letterhead,
            Signatory signatory,
            String filing,
            Meeting meeting,
            List<Nomination> before,
            List<Nomination> passed) {}

    /// @param unitId null for the tier's body
    private record ReviewerKey(int tier, @Nullable Long unitId) {}

    /// Worked out once for all the papers of a unit or body: it goes through the votes of the whole round.
    private Reviewer reviewer(PlannedPaper paper) {
        return reviewers.computeIfAbsent(new ReviewerKey(paper.tier(), paper.unitId()), key -> reviewerOf(paper));
    }

    private Reviewer reviewerOf(PlannedPaper paper) {
        Tier tier = whole.round().tiers().get(paper.tier() - 1);
        List<Nomination> before = whole.results().before(tier.ordinal());
        List<Nomination> passed = whole.results().after(tier.ordinal());
        if (paper.unitId() == null) {
            Body body = whole.body(Objects.requireNonNull(tier.bodyId()));
            Meeting meeting = whole.results()
                    .meeting(tier.ordinal(), 0)
                    .orElseGet(() -> PlannedMeeting.of(whole.round().id(), tier.ordinal(), body));
            return new Reviewer(
                    tier,
                    null,
                    body,
                    body.name(),
                    body.letterhead(),
                    body.signatory(),
                    body.filing(),
                    meeting,
                    before,
                    passed);
        }
        Unit unit = whole.unit(paper.unitId());
        Meeting meeting = whole.results()
                .meeting(tier.ordinal(), unit.id())
                .orElseGet(() -> PlannedMeeting.of(whole.round().id(), tier.ordinal(), unit));
        return new Reviewer(
                tier,
                unit,
                null,
                unit.name(),
                unit.letterhead(),
                signatory(unit),
                "",
                meeting,
                WholeRound.of(unit, before),
                WholeRound.of(unit, passed));
    }

    /// The head of a People's Committee signs on its behalf, any other head in their own power (Decree 30/2020).
    private static Signatory signatory(Unit unit) {
        String committee = "ủy ban nhân dân";
        if (unit.name().toLowerCase(Locale.ROOT).startsWith(committee)) {
            return Signatory.onBehalf(committee, unit.headPost(), "", unit.headName());
        }
        return Signatory.head(unit.headPost(), unit.headName());
    }

    private SubmissionFacts submissionFacts(Reviewer reviewer) {
        return new SubmissionFacts(
                head(reviewer, PaperKind.SUBMISSION),
                reviewer.name(),
                whole.movement(),
                whole.round().ordinal(),
                whole.regime(),
                reviewer.tier().addressee().lines().toList(),
                reviewer.tier().reviewedBy(),
                day(reviewer.meeting()),
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
        return reviewer.before().stream()
                .filter(nomination -> !reviewer.passed().contains(nomination))
                .map(nomination -> new Withheld(
                        nomination,
                        ballot(reviewer, nomination).map(Ballot::note).orElse("")))
                .toList();
    }

    private MinutesFacts minutesFacts(Reviewer reviewer) {
        List<Voted> votes = reviewer.before().stream()
                .map(nomination ->
                        new Voted(nomination, ballot(reviewer, nomination).orElse(null), List.of()))
                .toList();
        return new MinutesFacts(
                head(reviewer, PaperKind.MINUTES),
                reviewer.name(),
                whole.movement(),
                whole.round().ordinal(),
                reviewer.meeting(),
                reviewer.body() == null ? List.of() : reviewer.body().members(),
                "",
                votes,
                List.of());
    }

    private Optional<Ballot> ballot(Reviewer reviewer, Nomination nomination) {
        return Optional.ofNullable(whole.results().ballot(reviewer.meeting(), nomination));
    }

    private Document report(Nomination nomination) {
        Unit proposer = whole.unit(nomination.proposerUnitId());
        Unit own = nomination.unitId() == null ? null : whole.unit(nomination.unitId());
        LocalDate end = whole.results()
                .meeting(1, proposer.id())
                .map(DossierPapers::day)
                .orElse(null);
        if (nomination.kind().isPerson()) {
            return personReport.document(new PersonReportFacts(
                    reportHead(proposer.letterhead()),
                    nomination,
                    whole.person(nomination).orElse(null),
                    whole.report(nomination),
                    whole.movement(),
                    end,
                    proposer.headName()));
        }
        boolean household = nomination.kind() == SubjectKind.HOUSEHOLD;
        return collectiveReport.document(new CollectiveReportFacts(
                reportHead(own == null || household ? proposer.letterhead() : own.letterhead()),
                nomination,
                own,
                whole.report(nomination),
                whole.movement(),
                end));
    }

    private PaperHead reportHead(Letterhead letterhead) {
        return new PaperHead(
                letterhead, PaperKind.REPORT, "", null, whole.round().year());
    }

    private PaperHead head(Reviewer reviewer, PaperKind kind) {
        Long unitId = reviewer.unit() == null ? null : reviewer.unit().id();
        Optional<Paper> known = whole.paper(new PaperPlace(reviewer.tier().ordinal(), kind, unitId, null, ""));
        return new PaperHead(
                reviewer.letterhead(),
                kind,
                known.map(Paper::number).orElse(""),
                known.map(Paper::date).orElse(null),
                whole.round().year());
    }

    private Nomination nomination(PlannedPaper paper) {
        long id = Objects.requireNonNull(paper.nominationId());
        return whole.nominations().stream()
                .filter(nomination -> nomination.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable LocalDate day(Meeting meeting) {
        LocalDateTime start = meeting.startsAt();
        return start == null ? null : start.toLocalDate();
    }
}
