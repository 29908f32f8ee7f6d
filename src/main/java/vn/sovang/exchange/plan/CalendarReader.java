package vn.sovang.exchange.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueRule;
import vn.sovang.text.Fold;

/// Reads when things are due, wherever a plan says so: reports, registrations, dossiers, reviews, awards every month.
final class CalendarReader {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+");
    private static final Pattern ONCE =
            Pattern.compile("(truoc|cham nhat|muon nhat|han cuoi|han|den het)(?: la)?(?: vao)?(?: het)? (?:ngay )?"
                    + "(\\d{1,2}) (?:thang )?(\\d{1,2}) (?:nam )?(\\d{4})");
    private static final Pattern AWARDED =
            Pattern.compile("(?:khen thuong|xet khen|binh xet)[a-z ]{0,40}? (h[a-z]{1,3}ng (?:thang|quy|tuan))");
    private static final Map<PlanPart, Pattern> KINDS = new EnumMap<>(Map.of(
            PlanPart.REGISTRATION_DUE, Pattern.compile("dang ky (?:thi dua|danh hieu|tham gia|giao uoc)"),
            PlanPart.DOSSIER_DUE, Pattern.compile("ho so|de nghi khen thuong"),
            PlanPart.MIDTERM_DUE, Pattern.compile("so ket"),
            PlanPart.FINAL_DUE, Pattern.compile("tong ket")));

    private final PlanFields fields;

    CalendarReader(PlanFields fields) {
        this.fields = fields;
    }

    void read(Passage at) {
        boolean dated = false;
        for (String sentence : SENTENCE.split(at.text())) {
            dated |= deadline(Fold.of(sentence), at);
        }
        String folded = Fold.of(at.text());
        Matcher awarded = AWARDED.matcher(folded);
        boolean rewards = awarded.find() && !folded.contains("bao cao");
        List<DueRule> rules = DuePhrases.in(at.text());
        for (DueRule rule : rules) {
            if (rewards) {
                fields.exact(PlanPart.AWARD_ROUND, rule.display(), List.of(rule.notation()), at);
            } else if (!(dated && rule.days() instanceof DueDays.Once)) {
                fields.due(rule, at);
            }
        }
        if (rewards && rules.isEmpty()) {
            fields.words(PlanPart.AWARD_ROUND, every(awarded.group(1)), at);
        }
    }

    private static String every(String folded) {
        String period = folded.endsWith("thang") ? "tháng" : folded.endsWith("quy") ? "quý" : "tuần";
        return "hằng " + period;
    }

    /// Whether the sentence names a day something has to be sent by. Two things in one sentence are left to the clerk.
    private boolean deadline(String folded, Passage at) {
        Matcher once = ONCE.matcher(folded);
        List<PlanPart> kinds = KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .toList();
        if (kinds.isEmpty() || !once.find()) {
            return false;
        }
        DueRule rule;
        try {
            DueDays day = new DueDays.Once(LocalDate.of(
                    Integer.parseInt(once.group(4)), Integer.parseInt(once.group(3)), Integer.parseInt(once.group(2))));
            rule = once.group(1).equals("truoc") ? DueRule.before(day) : DueRule.on(day);
        } catch (DateTimeException e) {
            return false;
        }
        if (kinds.size() == 1) {
            fields.exact(kinds.getFirst(), rule.display(), List.of(rule.notation()), at);
        } else {
            kinds.forEach(kind -> fields.unsure(kind, "", rule.display(), at));
        }
        return true;
    }
}
