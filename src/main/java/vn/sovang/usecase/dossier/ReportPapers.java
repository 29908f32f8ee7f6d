package vn.sovang.usecase.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.PaperHead;
import vn.sovang.form.report.CollectiveReportFacts;
import vn.sovang.form.report.CollectiveReportForm;
import vn.sovang.form.report.MeritCollectiveReportFacts;
import vn.sovang.form.report.MeritCollectiveReportForm;
import vn.sovang.form.report.MeritPersonReportFacts;
import vn.sovang.form.report.MeritPersonReportForm;
import vn.sovang.form.report.PersonReportFacts;
import vn.sovang.form.report.PersonReportForm;
import vn.sovang.form.report.SummaryReportFacts;
import vn.sovang.form.report.SummaryReportForm;
import vn.sovang.form.report.UnexpectedReportFacts;
import vn.sovang.form.report.UnexpectedReportForm;
import vn.sovang.model.Letterhead;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Achievement reports of a round's subjects: which form they take goes by the round's mode of recognition.
final class ReportPapers {
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
        return List.of(slot.paper(PaperKind.REPORT, open ? List.of("chưa ghi kết quả đạt được") : List.of()));
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

    private Document report(Nomination nomination) {
        return switch (whole.round().mode()) {
            case MERIT -> merit(nomination);
            case UNEXPECTED -> unexpected(nomination);
            case THEMATIC -> thematic(nomination);
        };
    }

    private Document thematic(Nomination nomination) {
        LocalDate end = round.reviewer(1, nomination.proposerUnitId()).day();
        if (nomination.kind().isPerson()) {
            return new PersonReportForm(catalogue)
                    .document(new PersonReportFacts(
                            head(nomination),
                            nomination,
                            person(nomination),
                            whole.report(nomination),
                            whole.movement(),
                            end,
                            proposer(nomination).headName()));
        }
        return new CollectiveReportForm(catalogue)
                .document(new CollectiveReportFacts(
                        head(nomination),
                        nomination,
                        own(nomination),
                        whole.report(nomination),
                        whole.movement(),
                        end));
    }

    private Document merit(Nomination nomination) {
        if (nomination.kind().isPerson()) {
            return new MeritPersonReportForm(catalogue)
                    .document(new MeritPersonReportFacts(
                            head(nomination),
                            nomination,
                            person(nomination),
                            own(nomination),
                            whole.report(nomination),
                            proposer(nomination).headName()));
        }
        return new MeritCollectiveReportForm(catalogue)
                .document(new MeritCollectiveReportFacts(
                        head(nomination), nomination, own(nomination), whole.report(nomination)));
    }

    private Document unexpected(Nomination nomination) {
        return new UnexpectedReportForm(catalogue)
                .document(new UnexpectedReportFacts(
                        head(nomination),
                        nomination,
                        person(nomination),
                        own(nomination),
                        whole.report(nomination),
                        whole.movement().briefTitle(),
                        proposer(nomination).headName()));
    }

    private Document summary(Nomination nomination) {
        Reviewer reviewer = round.reviewer(1, nomination.proposerUnitId());
        return new SummaryReportForm(catalogue)
                .document(new SummaryReportFacts(
                        headOf(reviewer.letterhead(), PaperKind.SUMMARY_REPORT),
                        reviewer.name(),
                        nomination,
                        person(nomination),
                        whole.report(nomination),
                        whole.movement().briefTitle().isEmpty()
                                ? ""
                                : "trong " + whole.movement().kind() + " "
                                        + whole.movement().briefTitle(),
                        reviewer.signatory()));
    }

    /// A person and a household report under the unit that proposes them, a collective under its own head.
    private PaperHead head(Nomination nomination) {
        Unit own = own(nomination);
        Letterhead letterhead = own == null || nomination.kind() != SubjectKind.COLLECTIVE
                ? proposer(nomination).letterhead()
                : own.letterhead();
        return headOf(letterhead, PaperKind.REPORT);
    }

    private PaperHead headOf(Letterhead letterhead, PaperKind kind) {
        return new PaperHead(letterhead, kind, "", null, whole.round().year());
    }

    private Unit proposer(Nomination nomination) {
        return whole.unit(nomination.proposerUnitId());
    }

    private @Nullable Unit own(Nomination nomination) {
        return nomination.unitId() == null ? null : whole.unit(nomination.unitId());
    }

    private @Nullable Person person(Nomination nomination) {
        return whole.person(nomination).orElse(null);
    }
}
