package vn.sovang.ui.movement.follow;

import java.util.List;
import java.util.Locale;
import vn.sovang.model.movement.TermKind;
import vn.sovang.text.Decimals;
import vn.sovang.text.Fold;
import vn.sovang.text.Numbers;
import vn.sovang.text.SortKey;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.movement.UnitStanding;
import vn.sovang.usecase.round.OwedItem;

/// A unit of a movement as the table shows it, computed once when loaded.
///
/// @param folded what the filter searches
record FollowedUnitRow(
        UnitStanding standing,
        String name,
        String nameKey,
        String cluster,
        String assigned,
        String launched,
        String registered,
        Chip.Value reports,
        Chip.Value dossier,
        String money,
        String moneyKey,
        String points,
        String pointsKey,
        String rank,
        String folded) {
    static FollowedUnitRow of(UnitStanding standing) {
        String name = standing.unit().name();
        String cluster = standing.cluster() == null ? "" : standing.cluster().name();
        return new FollowedUnitRow(
                standing,
                name,
                SortKey.of(name),
                standing.leads() ? FollowText.text("units.leads", cluster) : cluster,
                FollowText.day(standing.member().assignedOn()),
                FollowText.day(standing.member().launchedOn()),
                FollowText.day(standing.member().registeredOn()),
                share(standing.reports()),
                share(standing.sendings(TermKind.DOSSIER)),
                amount(standing.money() + standing.goodsValue()),
                String.format(Locale.ROOT, "%018d", standing.money() + standing.goodsValue()),
                standing.sheet().begun() ? Decimals.display(standing.sheet().checked()) : "",
                String.format(Locale.ROOT, "%012.3f", standing.sheet().checked().doubleValue()),
                standing.place() == null
                        ? ""
                        : standing.place().shared()
                                ? FollowText.text(
                                        "rank.shared", standing.place().rank())
                                : Integer.toString(standing.place().rank()),
                Fold.of(name + " " + cluster));
    }

    long id() {
        return standing.unit().id();
    }

    private static String amount(long dong) {
        return dong == 0 ? "" : Numbers.grouped(dong);
    }

    /// "4/5": sent of owed; green when all came, red when something is late.
    private static Chip.Value share(List<OwedItem> owed) {
        if (owed.isEmpty()) {
            return new Chip.Value("", Tone.PLAIN);
        }
        long sent = owed.stream().filter(OwedItem::sent).count();
        boolean late = owed.stream().anyMatch(sending -> !sending.sent() && sending.late());
        return new Chip.Value(sent + "/" + owed.size(), sent == owed.size() ? Tone.GOOD : late ? Tone.BAD : Tone.WARN);
    }
}
