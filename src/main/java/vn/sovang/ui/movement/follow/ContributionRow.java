package vn.sovang.ui.movement.follow;

import java.util.Locale;
import vn.sovang.model.movement.Contribution;
import vn.sovang.text.Decimals;
import vn.sovang.text.Numbers;
import vn.sovang.text.SortKey;

/// A contribution as the table shows it, computed once when loaded.
record ContributionRow(
        Contribution contribution,
        String date,
        String unit,
        String unitKey,
        String kind,
        String quantity,
        String value,
        String valueKey,
        String words) {
    static ContributionRow of(Contribution gift, String unit) {
        Long value = gift.value();
        return new ContributionRow(
                gift,
                FollowText.day(gift.date()),
                unit,
                SortKey.of(unit),
                gift.kind().label(),
                Decimals.display(gift.quantity()),
                value == null ? "" : Numbers.grouped(value),
                String.format(Locale.ROOT, "%018d", value == null ? 0 : value),
                words(gift));
    }

    long id() {
        return contribution.id();
    }

    String dateKey() {
        return contribution.date().toString();
    }

    /// "1.200 kg gạo", "12,5 ngày công", or what money is for.
    private static String words(Contribution gift) {
        String amount = Decimals.display(gift.quantity());
        return switch (gift.kind()) {
            case MONEY -> gift.purpose();
            case GOODS -> (amount + " " + gift.measure() + " " + gift.item()).strip();
            case DAYS -> FollowText.text("gifts.days", amount);
        };
    }
}
