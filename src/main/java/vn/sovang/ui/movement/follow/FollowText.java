package vn.sovang.ui.movement.follow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of the tabs that follow units, and the days in them.
final class FollowText {
    private static final Wording WORDS = Messages.of("movement", "follow");

    private FollowText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }

    /// "05/10/2026"; empty while unknown.
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : OfficialDate.brief(day);
    }

    /// What days sort by.
    static String key(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static @Nullable PartialDate partial(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }

    static @Nullable LocalDate whole(@Nullable PartialDate date) {
        return date == null || date.day() == 0 ? null : LocalDate.of(date.year(), date.month(), date.day());
    }
}
