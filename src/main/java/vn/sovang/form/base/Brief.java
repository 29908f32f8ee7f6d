package vn.sovang.form.base;

import java.text.BreakIterator;
import java.util.Locale;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// Tóm tắt thành tích in few words.
public final class Brief {
    /// Letters of a report's results that a brief takes over; the rest stays with the full report.
    private static final int EXCERPT = 400;

    private static final String CUT = " (…)";

    private Brief() {}

    /// What the list says; where it says nothing, the first sentences of the report's results. Empty while nobody wrote
    /// either.
    public static String of(Nomination nomination, AchievementReport report) {
        return nomination.achievement().isEmpty()
                ? cut(report.results().replace('\n', ' '), EXCERPT)
                : nomination.achievement();
    }

    /// The text, or as many of its first whole sentences as fit, with a mark that there is more.
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = last(BreakIterator.getSentenceInstance(Locale.ROOT), text, limit);
        if (end <= 0) {
            end = last(BreakIterator.getWordInstance(Locale.ROOT), text, limit);
        }
        return text.substring(0, end).strip() + CUT;
    }

    private static int last(BreakIterator breaks, String text, int limit) {
        breaks.setText(text);
        return breaks.preceding(limit + 1);
    }
}
