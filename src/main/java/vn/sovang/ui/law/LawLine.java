package vn.sovang.ui.law;

import org.jspecify.annotations.Nullable;
import vn.sovang.rule.LawDifference;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.text.Fold;
import vn.sovang.text.SortKey;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.work.LawWords;

/// What stands for one thing, on one day or on two, as the table shows it.
///
/// @param before on the day in hand; null when nothing stands
/// @param after on the day compared with; null when nothing stands or nothing is compared
/// @param subject what it is for, in words
/// @param value on the day in hand, in words
/// @param other on the day compared with, in words; empty when nothing is compared
record LawLine(
        ProvisionKey key,
        String code,
        @Nullable Provision before,
        @Nullable Provision after,
        String subject,
        String subjectKey,
        String value,
        String other,
        Chip.Value layer,
        String article,
        String period,
        Chip.Value mark,
        String folded) {
    /// One of a day.
    static LawLine of(Provision provision, LawWords words) {
        return line(provision.key(), provision.subject(), provision, null, words, "");
    }

    /// One of two days.
    static LawLine of(LawDifference difference, LawWords words) {
        return line(
                difference.key(),
                difference.subject(),
                difference.before(),
                difference.after(),
                words,
                value(difference.after(), words));
    }

    private static LawLine line(
            ProvisionKey key,
            String code,
            @Nullable Provision before,
            @Nullable Provision after,
            LawWords words,
            String other) {
        Provision shown = before == null ? after : before;
        String subject = code.isEmpty() ? LawText.text("all") : words.subject(code);
        String article = shown == null ? "" : shown.article();
        String layer = shown == null ? "" : shown.layer().label();
        boolean unverified = shown != null && !shown.verified();
        String mark = unverified ? LawText.text("unverified") : "";
        return new LawLine(
                key,
                code,
                before,
                after,
                subject,
                SortKey.of(subject),
                value(before, words),
                other,
                new Chip.Value(layer, shown != null && shown.layer() == LawLayer.OFFICE ? Tone.GOOD : Tone.PLAIN),
                article,
                shown == null ? "" : words.period(shown),
                new Chip.Value(mark, Tone.WARN),
                Fold.of(String.join(" ", key.label(), subject, article, layer, mark)));
    }

    private static String value(@Nullable Provision provision, LawWords words) {
        return provision == null ? LawText.text("none") : words.value(provision);
    }

    /// What makes it the same line after a reload.
    Object id() {
        return key + ":" + code;
    }

    /// What stands, on the day in hand or else on the other.
    @Nullable
    Provision shown() {
        return before == null ? after : before;
    }

    /// Whether a higher layer than the nation's sets it.
    boolean ofHigherLayer() {
        Provision provision = shown();
        return provision != null && provision.layer() != LawLayer.NATION;
    }
}
