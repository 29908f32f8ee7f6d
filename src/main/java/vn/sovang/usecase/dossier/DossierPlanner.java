package vn.sovang.usecase.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.Slug;
import vn.sovang.usecase.round.WholeRound;

/// Works out which papers a round's dossier has: the bodies' first, from the last tier, then unit by unit.
public final class DossierPlanner {
    private final WholeRound whole;
    private final AwardCatalogue catalogue;

    public DossierPlanner(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        this.catalogue = catalogue;
    }

    /// The dossier with the working papers behind it.
    public DossierPlan whole() {
        DossierPlan dossier = plan();
        List<PlannedFolder> folders = new ArrayList<>(dossier.folders());
        folders.addAll(new WorkingPlanner(whole, catalogue).folders());
        return new DossierPlan(dossier.roundId(), dossier.title(), folders, dossier.collectives(), dossier.people());
    }

    /// The dossier alone: what goes up.
    public DossierPlan plan() {
        List<PlannedFolder> folders = new ArrayList<>();
        List<Tier> tiers = whole.round().tiers();
        for (Tier tier : tiers.reversed()) {
            if (tier.kind() != TierKind.UNIT && tier.bodyId() != null) {
                folders.add(bodyFolder(tier, whole.body(tier.bodyId()), folders.size() + 1));
            }
        }
        for (Tier tier : tiers) {
            if (tier.kind() == TierKind.UNIT) {
                for (Unit unit : whole.proposers()) {
                    folders.add(unitFolder(tier, unit, folders.size() + 1));
                }
            }
        }
        Count count = total(whole.results().after(tiers.size()));
        String title = "Hồ sơ đề nghị khen thưởng: " + whole.round().name();
        return new DossierPlan(whole.round().id(), title, folders, count.collectivesAndHouseholds(), count.people());
    }

    private PlannedFolder bodyFolder(Tier tier, Body body, int number) {
        List<PlannedPaper> papers = reviewPapers(tier, null, meeting(tier, 0));
        String counts = total(whole.results().after(tier.ordinal())).phrase();
        return new PlannedFolder(folderName(number, body.shortName()), body.name(), null, counts, true, papers);
    }

    private PlannedFolder unitFolder(Tier tier, Unit unit, int number) {
        List<PlannedPaper> papers = new ArrayList<>(reviewPapers(tier, unit, meeting(tier, unit.id())));
        List<Nomination> own = WholeRound.of(unit, whole.results().before(tier.ordinal())).stream()
                .sorted(ListOrder.byPosition(catalogue))
                .toList();
        for (Nomination nomination : own) {
            papers.add(report(tier, unit, nomination, papers.size() + 1));
        }
        return new PlannedFolder(
                folderName(number, unit.shortName()),
                unit.name(),
                unit.id(),
                total(own).phrase(),
                true,
                papers);
    }

    private List<PlannedPaper> reviewPapers(Tier tier, @Nullable Unit unit, Optional<Meeting> meeting) {
        List<String> number = List.of("chưa có số, ngày");
        List<String> minutes = meeting.map(DossierPlanner::lacks).orElse(List.of("chưa ghi cuộc họp"));
        return List.of(
                paper(tier, PaperKind.SUBMISSION, unit, 1, number),
                paper(tier, PaperKind.ANNEX_LIST, unit, 2, List.of()),
                paper(tier, PaperKind.MINUTES, unit, 3, minutes));
    }

    private static List<String> lacks(Meeting meeting) {
        List<String> lacks = new ArrayList<>();
        if (meeting.startsAt() == null || meeting.endsAt() == null) {
            lacks.add("chưa ghi thời gian họp");
        }
        if (meeting.chair().isEmpty() || meeting.secretary().isEmpty()) {
            lacks.add("chưa ghi chủ tọa hoặc thư ký");
        }
        return lacks;
    }

    private PlannedPaper paper(Tier tier, PaperKind kind, @Nullable Unit unit, int order, List<String> lacks) {
        PaperPlace place = new PaperPlace(tier.ordinal(), kind, unit == null ? null : unit.id(), null, "");
        boolean numbered = whole.paper(place)
                .filter(paper -> !paper.number().isEmpty() && paper.date() != null)
                .isPresent();
        return PlannedPaper.of(
                place,
                kind.label(),
                "%02d-%s".formatted(order, kind.fileName()),
                copies(tier, kind),
                numbered && kind == PaperKind.SUBMISSION ? List.of() : lacks);
    }

    private PlannedPaper report(Tier tier, Unit unit, Nomination nomination, int order) {
        boolean open = whole.report(nomination).lacksResults();
        return PlannedPaper.of(
                PaperPlace.ofNomination(tier.ordinal(), PaperKind.REPORT, unit.id(), nomination.id()),
                PaperKind.REPORT.label() + ": " + nomination.subjectName(),
                "%02d-%s-%s".formatted(order, PaperKind.REPORT.fileName(), Slug.of(nomination.subjectName())),
                copies(tier, PaperKind.REPORT),
                open ? List.of("chưa ghi kết quả đạt được") : List.of());
    }

    private String copies(Tier tier, PaperKind kind) {
        return whole.items().stream()
                .filter(item -> item.tier() == tier.kind() && item.kind() == kind)
                .map(DossierItem::display)
                .findFirst()
                .orElse("");
    }

    private Optional<Meeting> meeting(Tier tier, long unitId) {
        return whole.results().meeting(tier.ordinal(), unitId);
    }

    private Count total(List<Nomination> nominations) {
        return Tally.of(nominations, catalogue).total();
    }

    private static String folderName(int number, String title) {
        return "%02d-%s".formatted(number, Slug.of(title));
    }
}
