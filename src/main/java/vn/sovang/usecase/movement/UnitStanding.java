package vn.sovang.usecase.movement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.count.ScoreRanking.Place;
import vn.sovang.rule.count.ScoreSheet;
import vn.sovang.usecase.round.OwedItem;

/// Where one unit stands in a movement.
///
/// @param cluster cụm, khối it competes in, null for none
/// @param leads whether it is the leader of that cluster
/// @param sendings what it owed up to a day, by due day
/// @param sheet its scores under the movement's scale
/// @param place its rank, null while nothing was checked
public record UnitStanding(
        Unit unit,
        @Nullable Cluster cluster,
        boolean leads,
        MovementUnit member,
        List<Pledge> pledges,
        List<Receipt> receipts,
        List<OwedItem> sendings,
        List<Inspection> inspections,
        List<Contribution> contributions,
        List<TypicalExample> examples,
        List<ConditionResult> conditions,
        ScoreSheet sheet,
        @Nullable Place place) {
    public UnitStanding {
        pledges = List.copyOf(pledges);
        receipts = List.copyOf(receipts);
        sendings = List.copyOf(sendings);
        inspections = List.copyOf(inspections);
        contributions = List.copyOf(contributions);
        examples = List.copyOf(examples);
        conditions = List.copyOf(conditions);
    }

    /// What is due and has not come.
    public List<OwedItem> missing() {
        return sendings.stream().filter(sending -> !sending.sent()).toList();
    }

    /// What it owed of that kind.
    public List<OwedItem> sendings(TermKind kind) {
        return sendings.stream()
                .filter(sending -> sending.term().kind() == kind)
                .toList();
    }

    /// The reports it owed: neither registrations nor dossiers.
    public List<OwedItem> reports() {
        return sendings.stream()
                .filter(sending -> sending.term().kind() != TermKind.REGISTRATION
                        && sending.term().kind() != TermKind.DOSSIER)
                .toList();
    }

    /// Money it told of, in đồng.
    public long money() {
        return value(ContributionKind.MONEY);
    }

    /// What its goods are estimated at, in đồng; goods without an estimate count nothing.
    public long goodsValue() {
        return value(ContributionKind.GOODS);
    }

    /// Days of work it told of.
    public BigDecimal days() {
        return ContributionTotals.of(contributions).days();
    }

    /// Whether an inspection asked for something that was not mended yet.
    public boolean toMend() {
        return inspections.stream().anyMatch(Inspection::open);
    }

    private long value(ContributionKind kind) {
        return ContributionTotals.of(contributions).value(kind);
    }
}
