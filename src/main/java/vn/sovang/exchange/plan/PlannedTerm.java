package vn.sovang.exchange.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueRule;

/// When something is due, as a field's words say it: "ngày 05, 15, 25 hằng tháng", "trước ngày 31/3/2026".
public final class PlannedTerm {
    private static final Pattern ONCE = Pattern.compile("(truoc|cham nhat)?\\s*(?:la\\s+)?" + PlanDays.DAY);

    private PlannedTerm() {}

    /// The rule; none when the words name no day, or several.
    public static Optional<DueRule> of(String words) {
        String bare = BareText.of(words).toLowerCase(Locale.ROOT).strip();
        Matcher once = ONCE.matcher(bare);
        if (once.matches()) {
            String iso = PlanDays.iso(once.group(2), once.group(3), once.group(4));
            if (iso.isEmpty()) {
                return Optional.empty();
            }
            DueDays day = new DueDays.Once(LocalDate.parse(iso));
            return Optional.of("truoc".equals(once.group(1)) ? DueRule.before(day) : DueRule.on(day));
        }
        List<DueRule> rules = DuePhrases.in("báo cáo " + words);
        return rules.size() == 1 ? Optional.of(rules.getFirst()) : Optional.empty();
    }

    /// The rule a field has, else the one its words say; open when neither names one.
    public static DueRule of(PlanField field) {
        return field.codes().stream()
                .map(DueRule::stored)
                .filter(DueRule::namesDays)
                .findFirst()
                .or(() -> of(field.value()))
                .orElse(DueRule.OPEN);
    }
}
