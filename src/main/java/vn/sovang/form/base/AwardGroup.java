package vn.sovang.form.base;

import java.util.Locale;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;

/// Heading of the subjects of one award in a list.
public final class AwardGroup {
    private AwardGroup() {}

    /// `"II. GIẤY KHEN CỦA ... (05 tập thể, 28 cá nhân)"`.
    ///
    /// @param number of the group, from one
    public static String title(int number, String awardCode, Tally tally, AwardCatalogue catalogue) {
        return Roman.of(number) + ". " + catalogue.nameOf(awardCode).toUpperCase(Locale.ROOT) + " ("
                + tally.of(awardCode).phrase() + ")";
    }
}
