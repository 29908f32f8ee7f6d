package vn.sovang.rule.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.text.OfficialDate;

/// An award of the catalogue that a subject holds, from the registry or as its report quotes it.
///
/// @param year of the achievement
/// @param countedUntil the day from which later achievements count; null while unknown
/// @param period of the achievement, as the decision names it
/// @param words as evidence names it
/// @param quoted whether only the report says so
public record HeldTitle(
        String code,
        String name,
        int year,
        @Nullable LocalDate countedUntil,
        Period period,
        @Nullable RecognitionMode mode,
        String words,
        boolean quoted) {
    static HeldTitle of(String code, HeldGrant held) {
        Decision decision = held.decision();
        return new HeldTitle(
                code,
                held.grant().awardName(),
                held.year(),
                decision == null ? null : decision.countedUntil(),
                decision == null ? Period.UNKNOWN : new Period(decision.achievedFrom(), decision.achievedTo()),
                decision == null ? null : decision.mode(),
                words(held.quoted()),
                false);
    }

    static HeldTitle of(String code, PastAward quoted) {
        return new HeldTitle(
                code,
                quoted.awardName(),
                quoted.year(),
                quoted.decisionDate(),
                Period.UNKNOWN,
                null,
                words(quoted) + " – theo báo cáo, chưa có trong sổ",
                true);
    }

    /// Whether it was given for something unexpected or thematic, which merit awards cannot rest on.
    public boolean isUnplanned() {
        return mode == RecognitionMode.THEMATIC || mode == RecognitionMode.UNEXPECTED;
    }

    /// `"Chiến sĩ thi đua cơ sở năm 2021 (QĐ 12/QĐ-UBND ngày 05/01/2022)"`, with what is known.
    private static String words(PastAward award) {
        LocalDate day = award.decisionDate();
        List<String> parts = new ArrayList<>();
        if (!award.decisionNumber().isEmpty()) {
            parts.add("QĐ " + award.decisionNumber());
        }
        if (day != null) {
            parts.add("ngày " + OfficialDate.brief(day));
        }
        String year = award.year() == 0 ? "" : " năm " + award.year();
        return award.awardName() + year + (parts.isEmpty() ? "" : " (" + String.join(" ", parts) + ")");
    }
}
