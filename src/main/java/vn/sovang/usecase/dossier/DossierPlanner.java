package vn.sovang.usecase.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.DossierItem;
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

/// Lays out a round's folders: of the dossier the bodies' first, from the last tier, then unit by unit; behind it those
/// with the papers that do not go up. What is filed in them the makers say.
final class DossierPlanner {
    private static final String WORKING = "van-ban-cong-tac";

    private final RoundPapers round;
    private final WholeRound whole;
    private final AwardCatalogue catalogue;

    DossierPlanner(RoundPapers round) {
        this.round = round;
        whole = round.whole();
        catalogue = round.catalogue();
    }

    /// A folder before anything is filed in it.
    ///
    /// @param unit null for a body's or the office's
    private record Empty(
            String name, String title, @Nullable Unit unit, String counts, List<PaperSlot> slots) {}

    /// The dossier with the working papers behind it.
    DossierPlan all() {
        List<Empty> folders = bound();
        folders.addAll(working());
        return plan(folders);
    }

    /// The dossier alone: what goes up.
    DossierPlan dossier() {
        return plan(bound());
    }

    /// The papers of one maker.
    List<PlannedPaper> papers(PaperMaker maker) {
        return Stream.concat(bound().stream(), working().stream())
                .flatMap(folder -> folder.slots().stream())
                .flatMap(slot -> maker.plan().at(slot).stream())
                .toList();
    }

    private DossierPlan plan(List<Empty> folders) {
        Count count = total(whole.results().after(whole.round().tiers().size()));
        return new DossierPlan(
                whole.round().id(),
                "Hồ sơ đề nghị khen thưởng: " + whole.round().name(),
                folders.stream().map(this::filled).toList(),
                count.collectivesAndHouseholds(),
                count.people());
    }

    private PlannedFolder filled(Empty folder) {
        List<PlannedPaper> papers = new ArrayList<>();
        for (PaperSlot slot : folder.slots()) {
            for (PaperMaker maker : round.makers()) {
                for (PlannedPaper paper : maker.plan().at(slot)) {
                    papers.add(paper.filed(papers.size() + 1, copies(slot, maker)));
                }
            }
        }
        Unit unit = folder.unit();
        return new PlannedFolder(
                folder.name(),
                folder.title(),
                unit == null ? null : unit.id(),
                folder.counts(),
                folder.slots().getFirst().bound(),
                papers);
    }

    private String copies(PaperSlot slot, PaperMaker maker) {
        if (!slot.bound()) {
            return "";
        }
        TierKind tier = whole.round().tiers().get(slot.tier() - 1).kind();
        return whole.items().stream()
                .filter(item -> item.tier() == tier && item.kind() == maker.kind())
                .map(DossierItem::display)
                .findFirst()
                .orElse("");
    }

    private List<Empty> bound() {
        List<Empty> folders = new ArrayList<>();
        for (Tier tier : reviewing().reversed()) {
            String name = whole.body(Objects.requireNonNull(tier.bodyId())).shortName();
            folders.add(new Empty(
                    folderName(folders.size() + 1, name),
                    whole.body(tier.bodyId()).name(),
                    null,
                    total(whole.results().after(tier.ordinal())).phrase(),
                    List.of(new PaperSlot(PaperSlot.Kind.REVIEW, tier.ordinal(), null, null))));
        }
        for (Tier tier : whole.round().tiers()) {
            if (tier.kind() == TierKind.UNIT) {
                whole.proposers().forEach(unit -> folders.add(bound(tier, unit, folders.size() + 1)));
            }
        }
        return folders;
    }

    private Empty bound(Tier tier, Unit unit, int number) {
        List<Nomination> own = WholeRound.of(unit, whole.results().before(tier.ordinal())).stream()
                .sorted(ListOrder.byPosition(catalogue))
                .toList();
        return new Empty(
                folderName(number, unit.shortName()),
                unit.name(),
                unit,
                total(own).phrase(),
                slots(PaperSlot.Kind.REVIEW, PaperSlot.Kind.SUBJECT, tier.ordinal(), unit, own));
    }

    private List<Empty> working() {
        List<Empty> folders = new ArrayList<>();
        folders.add(working(1, "Phong trào, tiến độ", null, PaperSlot.Kind.MOVEMENT, 0));
        for (Tier tier : reviewing()) {
            String title =
                    "Họp " + whole.body(Objects.requireNonNull(tier.bodyId())).shortName();
            folders.add(working(folders.size() + 1, title, null, PaperSlot.Kind.MEETING, tier.ordinal()));
        }
        folders.add(working(folders.size() + 1, "Quyết định, sổ, biểu thống kê", null, PaperSlot.Kind.RESULT, 0));
        int first = whole.round().tiers().getFirst().ordinal();
        for (Unit unit : whole.proposers()) {
            String title = "Kiểm tra " + unit.shortName();
            folders.add(working(folders.size() + 1, title, unit, PaperSlot.Kind.CHECK, first));
        }
        return folders;
    }

    private Empty working(int number, String title, @Nullable Unit unit, PaperSlot.Kind kind, int tier) {
        List<Nomination> own =
                unit == null ? List.of() : WholeRound.of(unit, whole.results().before(tier));
        return new Empty(
                WORKING + "/" + folderName(number, title),
                title,
                unit,
                "",
                slots(kind, PaperSlot.Kind.SUBJECT_CHECK, tier, unit, own));
    }

    /// A slot for all, then one for each subject.
    private static List<PaperSlot> slots(
            PaperSlot.Kind all, PaperSlot.Kind each, int tier, @Nullable Unit unit, List<Nomination> subjects) {
        return Stream.concat(
                        Stream.of(new PaperSlot(all, tier, unit, null)),
                        subjects.stream().map(subject -> new PaperSlot(each, tier, unit, subject)))
                .toList();
    }

    /// Tiers whose review is a body's.
    private List<Tier> reviewing() {
        return whole.round().tiers().stream()
                .filter(tier -> tier.kind() != TierKind.UNIT && tier.bodyId() != null)
                .toList();
    }

    private Count total(List<Nomination> nominations) {
        return Tally.of(nominations, catalogue).total();
    }

    private static String folderName(int number, String title) {
        return "%02d-%s".formatted(number, Slug.of(title));
    }
}
