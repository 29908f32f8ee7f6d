package vn.sovang.usecase.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.movement.PlanFacts;
import vn.sovang.form.movement.PlanForm;
import vn.sovang.form.movement.ProgressFigures;
import vn.sovang.form.movement.ProgressReportFacts;
import vn.sovang.form.movement.ProgressReportForm;
import vn.sovang.form.movement.UnitProgress;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.TierKind;
import vn.sovang.usecase.movement.PlanPaper;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.WholeRound;

/// The papers of a movement: its plan and the reports on it, with the figures of the round.
final class MovementPapers {
    private static final int EXAMPLES = 5;

    private final WholeRound whole;

    private MovementPapers(WholeRound whole) {
        this.whole = whole;
    }

    static List<PaperMaker> makers(RoundPapers round) {
        MovementPapers papers = new MovementPapers(round.whole());
        PlanForm plan = new PlanForm(round.catalogue());
        ProgressReportForm report = new ProgressReportForm(round.catalogue());
        List<PaperMaker> makers = new ArrayList<>();
        makers.add(PaperMaker.in(
                PaperSlot.Kind.MOVEMENT, PaperKind.PLAN, paper -> Printable.of(plan, papers.plan(papers.head(paper)))));
        for (PaperKind kind : List.of(PaperKind.QUICK_REPORT, PaperKind.MIDTERM_REPORT, PaperKind.FINAL_REPORT)) {
            makers.add(PaperMaker.in(
                    PaperSlot.Kind.MOVEMENT, kind, paper -> Printable.of(report, papers.progress(papers.head(paper)))));
        }
        return makers;
    }

    private NumberAndDate head(PlannedPaper paper) {
        return whole.head(whole.office().letterhead(), paper.place());
    }

    /// The round knows who takes the dossiers in and until when.
    private PlanFacts plan(NumberAndDate head) {
        PlanPaper.Sending sending = new PlanPaper.Sending(
                whole.round().tiers().getFirst().addressee().replace('\n', ';'),
                whole.round().deadline());
        return new PlanPaper(whole.office(), whole.movement(), whole.detail())
                .facts(
                        planHead(head),
                        whole.regime(),
                        PlanPaper.parts(whole.items(), this::whose),
                        sending,
                        whole.signatory());
    }

    /// The plan's number and day are those the movement was launched with, once they are known.
    private NumberAndDate planHead(NumberAndDate head) {
        String number = whole.movement().planNumber();
        LocalDate day = whole.movement().planDate();
        return head.number().isBlank() && head.date() == null
                ? new NumberAndDate(
                        head.letterhead(), head.kind(), number, day, day == null ? head.year() : day.getYear())
                : head;
    }

    /// Whose paper it is, by the round's tiers: " của Ban Chỉ đạo".
    private String whose(DossierItem item) {
        if (item.kind() == PaperKind.REPORT) {
            return " của tập thể, hộ gia đình, cá nhân được đề nghị";
        }
        if (item.tier() == TierKind.UNIT) {
            return " của cơ quan, đơn vị đề nghị";
        }
        return whole.round().tiers().stream()
                .filter(tier -> tier.kind() == item.tier())
                .map(tier -> " của " + tier.name())
                .findFirst()
                .orElse("");
    }

    private ProgressReportFacts progress(NumberAndDate head) {
        return new ProgressReportFacts(
                head,
                whole.office().name(),
                whole.movement(),
                whole.movement().start(),
                whole.movement().end() == null
                        ? whole.round().receivedOn()
                        : whole.movement().end(),
                List.of(),
                units(),
                ProgressFigures.NONE,
                List.of(),
                List.of(),
                examples(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                whole.signatory(),
                "");
    }

    private List<UnitProgress> units() {
        Map<Unit, List<Nomination>> proposed = new LinkedHashMap<>();
        for (Unit unit : whole.proposers()) {
            proposed.put(unit, WholeRound.of(unit, whole.results().before(1)));
        }
        whole.silent().forEach(unit -> proposed.put(unit, List.of()));
        List<UnitProgress> units = new ArrayList<>();
        // Nothing counts as given before its decision has been recorded.
        proposed.forEach((unit, nominations) -> units.add(new UnitProgress(unit.name(), nominations, List.of())));
        return units;
    }

    /// The first of those that passed all tiers and of whom the list tells an achievement.
    private List<Nomination> examples() {
        return whole.results().after(whole.lastTier().ordinal()).stream()
                .filter(nomination -> !nomination.achievement().isEmpty())
                .limit(EXAMPLES)
                .toList();
    }
}
