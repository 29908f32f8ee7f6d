package vn.sovang.usecase.dossier;

import java.time.LocalDate;
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
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.usecase.press.Draft;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Achievement reports of a round's subjects: which form they take goes by the round's mode of recognition.
final class ReportPapers {
    private final WholeRound whole;
    private final AwardCatalogue catalogue;

    ReportPapers(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        this.catalogue = catalogue;
    }

    /// The achievement report or its summary.
    Draft draft(PlannedPaper paper) {
        Nomination nomination = whole.nomination(Objects.requireNonNull(paper.nominationId()));
        return Draft.fixed(
                paper.kind() == PaperKind.SUMMARY_REPORT
                        ? summary(nomination)
                        : switch (whole.round().mode()) {
                            case MERIT -> merit(nomination);
                            case UNEXPECTED -> unexpected(nomination);
                            case THEMATIC -> thematic(nomination);
                        });
    }

    private Document thematic(Nomination nomination) {
        LocalDate end = Reviewer.of(whole, 1, nomination.proposerUnitId()).day();
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
        Reviewer reviewer = Reviewer.of(whole, 1, nomination.proposerUnitId());
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
