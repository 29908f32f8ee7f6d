package vn.sovang.usecase.dossier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.report.MeritCollectiveReportForm;
import vn.sovang.form.report.MeritPersonReportForm;
import vn.sovang.form.report.ReportFacts;
import vn.sovang.form.report.SummaryReportForm;
import vn.sovang.form.report.ThematicReportForm;
import vn.sovang.form.report.UnexpectedReportForm;
import vn.sovang.model.Letterhead;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Achievement reports of a round's subjects and their summaries.
final class ReportPapers {
    private static final PlannedPaper.Lack NO_RESULTS =
            new PlannedPaper.Lack("chưa ghi kết quả đạt được", "Ghi kết quả đạt được, ký xác nhận và gửi lại");

    private final RoundPapers round;
    private final WholeRound whole;
    private final AwardCatalogue catalogue;

    private ReportPapers(RoundPapers round) {
        this.round = round;
        whole = round.whole();
        catalogue = round.catalogue();
    }

    static List<PaperMaker> makers(RoundPapers round) {
        ReportPapers papers = new ReportPapers(round);
        return List.of(
                new PaperMaker(
                        PaperKind.REPORT,
                        papers::reports,
                        paper -> Printable.fixed(papers.report(papers.subject(paper))),
                        papers::sample),
                PaperMaker.in(
                        PaperSlot.Kind.SUBJECT_CHECK,
                        PaperKind.SUMMARY_REPORT,
                        paper -> Printable.fixed(papers.summary(papers.subject(paper)))));
    }

    private List<PlannedPaper> reports(PaperSlot slot) {
        Nomination subject = slot.subject();
        if (slot.kind() != PaperSlot.Kind.SUBJECT || subject == null) {
            return List.of();
        }
        boolean open = whole.report(subject).lacksResults();
        return List.of(slot.paper(PaperKind.REPORT, open ? List.of(NO_RESULTS) : List.of()));
    }

    /// The report of somebody who has written one, in the mode that the form's code ends in.
    private Document sample(RoundPapers shown, String code, PaperPress press) {
        RecognitionMode mode = code.endsWith("-cong-trang")
                ? RecognitionMode.MERIT
                : code.endsWith("-dot-xuat") ? RecognitionMode.UNEXPECTED : RecognitionMode.THEMATIC;
        boolean person = code.startsWith("bao-cao-ca-nhan");
        return shown.told(whole.with(whole.round().withMode(mode), whole.nominations(), whole.bodies()))
                .first(PaperKind.REPORT, paper -> {
                    Nomination one = subject(paper);
                    return one.kind().isPerson() == person && !whole.report(one).lacksResults();
                });
    }

    private Nomination subject(PlannedPaper paper) {
        return whole.nomination(Objects.requireNonNull(paper.nominationId()));
    }

    /// Which form it takes goes by the round's mode of recognition.
    private Document report(Nomination nomination) {
        ReportFacts facts = facts(head(nomination), nomination);
        return switch (whole.round().mode()) {
            case MERIT ->
                nomination.kind().isPerson()
                        ? new MeritPersonReportForm(catalogue).document(facts)
                        : new MeritCollectiveReportForm(catalogue).document(facts);
            case UNEXPECTED ->
                new UnexpectedReportForm(catalogue)
                        .document(facts, whole.movement().briefTitle());
            case THEMATIC ->
                new ThematicReportForm(catalogue)
                        .document(
                                facts,
                                whole.movement(),
                                round.reviewer(1, nomination.proposerUnitId()).day());
        };
    }

    private Document summary(Nomination nomination) {
        Reviewer reviewer = round.reviewer(1, nomination.proposerUnitId());
        String title = whole.movement().briefTitle();
        return new SummaryReportForm(catalogue)
                .document(
                        facts(headOf(reviewer.letterhead(), PaperKind.SUMMARY_REPORT), nomination),
                        reviewer.name(),
                        title.isEmpty() ? "" : "trong " + whole.movement().kind() + " " + title,
                        reviewer.signatory());
    }

    private ReportFacts facts(NumberAndDate head, Nomination nomination) {
        return new ReportFacts(
                head,
                nomination,
                whole.person(nomination).orElse(null),
                own(nomination),
                whole.report(nomination),
                proposer(nomination).headName());
    }

    /// A person and a household report under the unit that proposes them, a collective under its own head.
    private NumberAndDate head(Nomination nomination) {
        Unit own = own(nomination);
        Letterhead letterhead = own == null || nomination.kind() != SubjectKind.COLLECTIVE
                ? proposer(nomination).letterhead()
                : own.letterhead();
        return headOf(letterhead, PaperKind.REPORT);
    }

    private NumberAndDate headOf(Letterhead letterhead, PaperKind kind) {
        return new NumberAndDate(letterhead, kind, "", null, whole.round().year());
    }

    private Unit proposer(Nomination nomination) {
        return whole.unit(nomination.proposerUnitId());
    }

    private @Nullable Unit own(Nomination nomination) {
        return nomination.unitId() == null ? null : whole.unit(nomination.unitId());
    }
}
