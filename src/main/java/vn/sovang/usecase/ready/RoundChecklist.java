package vn.sovang.usecase.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.model.dossier.ItemPlace;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.SimplifiedChecklist;
import vn.sovang.usecase.round.WholeRound;

/// Thành phần hồ sơ: which items a round's dossiers need, by the movement's plan and by the law of the day the dossier
/// is received.
final class RoundChecklist {
    private final WholeRound whole;
    private final LocalDate day;

    RoundChecklist(WholeRound whole) {
        this.whole = whole;
        day = whole.lawDay();
    }

    /// The items, the last tier's first as the dossier is bound, then unit by unit with its subjects.
    List<AskedItem> items() {
        List<AskedItem> asked = new ArrayList<>();
        List<DossierItem> plan = plan();
        for (Tier tier : whole.round().tiers().reversed()) {
            List<DossierItem> own =
                    plan.stream().filter(item -> item.tier() == tier.kind()).toList();
            Long bodyId = tier.bodyId();
            if (tier.kind() != TierKind.UNIT && bodyId != null) {
                String body = whole.body(bodyId).shortName();
                own.forEach(item -> asked.addAll(
                        items(tier, item, null, body, whole.results().before(tier.ordinal()))));
                if (tier.equals(whole.lastTier())) {
                    asked.addAll(roundProofs(tier, body));
                }
            } else if (tier.kind() == TierKind.UNIT) {
                for (Unit unit : whole.proposers()) {
                    List<Nomination> subjects =
                            WholeRound.of(unit, whole.results().before(tier.ordinal()));
                    own.forEach(item -> asked.addAll(items(tier, item, unit.id(), unit.shortName(), subjects)));
                    subjects.forEach(one -> asked.addAll(proofs(tier, unit, one)));
                }
            }
        }
        return List.copyOf(asked);
    }

    /// What the clerk should know of the checklist.
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (whole.items().isEmpty()) {
            notes.add("Phong trào chưa có thành phần hồ sơ nên chưa có gì để đối chiếu. Hãy ghi thành phần hồ sơ của"
                    + " kế hoạch phát động.");
        }
        if (whole.route().simplified() != null) {
            notes.add(simplifiedParts()
                    .map(one -> "Thủ tục đơn giản: thành phần hồ sơ theo " + one.article()
                            + (one.verified() ? "." : " (chưa đối chiếu với văn bản)."))
                    .orElse("Thủ tục đơn giản: chưa có quy định nào được nạp về thành phần hồ sơ, nên danh mục vẫn theo"
                            + " kế hoạch phát động."));
        }
        return notes;
    }

    private Optional<Provision> simplifiedParts() {
        return whole.law().find(ProvisionKey.SIMPLIFIED_PARTS, "", day);
    }

    private List<DossierItem> plan() {
        if (whole.route().simplified() == null) {
            return whole.items();
        }
        return simplifiedParts()
                .map(parts -> SimplifiedChecklist.of(whole.items(), parts.value()))
                .orElse(whole.items());
    }

    private List<AskedItem> items(
            Tier tier, DossierItem item, @Nullable Long unitId, String unit, List<Nomination> subjects) {
        if (!perSubject(item.kind())) {
            return List.of(planned(tier, item, unitId, unit, null));
        }
        return subjects.stream()
                .map(one -> planned(tier, item, unitId == null ? one.proposerUnitId() : unitId, unit, one))
                .toList();
    }

    private AskedItem planned(
            Tier tier, DossierItem item, @Nullable Long unitId, String unit, @Nullable Nomination nomination) {
        ItemPlace place = new ItemPlace(
                tier.ordinal(),
                new DossierPart.OfPaper(item.kind()),
                unitId,
                nomination == null ? null : nomination.id());
        return new AskedItem(
                place,
                tier.name(),
                unit,
                nomination,
                item.original(),
                item.copies(),
                whole.movement().dossierSource(),
                true,
                0,
                "");
    }

    /// Whether a kind of paper goes up with a dossier.
    static boolean listed(PaperKind kind) {
        return kind.compareTo(PaperKind.COUNTING_MINUTES) <= 0;
    }

    static boolean perSubject(PaperKind kind) {
        return kind == PaperKind.REPORT || kind == PaperKind.SUMMARY_REPORT;
    }

    private List<AskedItem> proofs(Tier tier, Unit unit, Nomination one) {
        List<AskedItem> proofs = new ArrayList<>();
        flag(ProvisionKey.INITIATIVE_PROOF, one)
                .ifPresent(rule ->
                        proofs.add(proof(tier, unit.id(), unit.shortName(), one, rule, DossierPart.Proof.INITIATIVE)));
        flag(ProvisionKey.OPINION_NEEDED, one)
                .ifPresent(rule ->
                        proofs.add(proof(tier, unit.id(), unit.shortName(), one, rule, DossierPart.Proof.OPINION)));
        return proofs;
    }

    /// What the round as a whole needs, for the strictest of its awards.
    private List<AskedItem> roundProofs(Tier tier, String body) {
        List<Nomination> all = whole.results().before(tier.ordinal());
        List<AskedItem> proofs = new ArrayList<>();
        if (whole.route().simplified() == null) {
            all.stream()
                    .flatMap(one -> whole.law().find(ProvisionKey.PUBLIC_NOTICE, one.awardCode(), day).stream())
                    .max(Comparator.comparing(Provision::decimal))
                    .ifPresent(
                            rule -> proofs.add(proof(tier, null, body, null, rule, DossierPart.Proof.PUBLIC_NOTICE)));
        }
        all.stream()
                .flatMap(one -> flag(ProvisionKey.ELECTRONIC_FILES, one).stream())
                .findFirst()
                .ifPresent(rule -> proofs.add(proof(tier, null, body, null, rule, DossierPart.Proof.ELECTRONIC_FILES)));
        return proofs;
    }

    private Optional<Provision> flag(ProvisionKey key, Nomination one) {
        return whole.law().find(key, one.awardCode(), day).filter(Provision::flag);
    }

    private static AskedItem proof(
            Tier tier,
            @Nullable Long unitId,
            String unit,
            @Nullable Nomination nomination,
            Provision rule,
            DossierPart.Proof part) {
        ItemPlace place = new ItemPlace(tier.ordinal(), part, unitId, nomination == null ? null : nomination.id());
        int term = part == DossierPart.Proof.PUBLIC_NOTICE ? rule.whole() : 0;
        return new AskedItem(
                place, tier.name(), unit, nomination, true, 1, rule.article(), rule.verified(), term, rule.note());
    }
}
