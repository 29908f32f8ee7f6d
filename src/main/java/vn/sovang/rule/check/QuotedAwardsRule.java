package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.Severity;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.PastAward;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.DocumentNumber;
import vn.sovang.text.Fold;
import vn.sovang.text.OfficialDate;

/// R29 and R30: numbers, years and days of the awards a report quotes are well written, and say what the registry says
/// (real-papers.md, mục 6: "20201", "18/20202QĐ-UBND", 1276 and 1267).
final class QuotedAwardsRule implements CheckRule {
    @Override
    public String id() {
        return "R29";
    }

    @Override
    public List<Finding> check(Case one) {
        Optional<Provision> asked = one.setting().criteria().flag(ProvisionKey.OWN_REPORT);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<String> crooked = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (PastAward quoted : one.report().pastAwards()) {
            crooked(one, quoted, crooked);
            other(one, quoted, other);
        }
        for (Initiative quoted : one.report().initiatives()) {
            crooked(one, quoted, crooked);
        }
        List<Finding> findings = new ArrayList<>();
        if (!crooked.isEmpty()) {
            findings.add(one.finding(
                    id(),
                    Severity.WARN,
                    asked.get(),
                    "Số hiệu, năm hoặc ngày của quyết định nêu trong báo cáo có vẻ gõ sai. Hãy sửa ở mục Báo cáo.",
                    crooked));
        }
        if (!other.isEmpty()) {
            findings.add(one.finding(
                    "R30",
                    Severity.WARN,
                    asked.get(),
                    "Quyết định nêu trong báo cáo khác với sổ khen thưởng. Hãy đối chiếu bản quyết định rồi sửa bên sai.",
                    other));
        }
        return findings;
    }

    private static void crooked(Case one, PastAward quoted, List<String> crooked) {
        LocalDate day = quoted.decisionDate();
        String number = quoted.decisionNumber();
        if (quoted.year() != 0
                && (DocumentNumber.crookedYear(quoted.year())
                        || quoted.year() > one.setting().day().getYear())) {
            crooked.add("Năm " + quoted.year() + ": " + quoted.awardName());
        }
        if (DocumentNumber.crooked(number)) {
            crooked.add("Số " + number + ": " + quoted.awardName());
        }
        if (day != null && (day.isAfter(one.setting().day()) || day.getYear() < quoted.year())) {
            crooked.add("Ngày %s, năm thành tích %d: %s"
                    .formatted(OfficialDate.brief(day), quoted.year(), quoted.awardName()));
        }
    }

    private static void crooked(Case one, Initiative quoted, List<String> crooked) {
        if (quoted.year() != 0
                && (DocumentNumber.crookedYear(quoted.year())
                        || quoted.year() > one.setting().day().getYear())) {
            crooked.add("Năm " + quoted.year() + ": " + quoted.name());
        }
        if (DocumentNumber.crooked(quoted.decision().split(" ", 2)[0])) {
            crooked.add("Số " + quoted.decision() + ": " + quoted.name());
        } else {
            DocumentNumber.crookedIn(quoted.decision()).forEach(slip -> crooked.add(slip + ": " + quoted.name()));
        }
    }

    private static void other(Case one, PastAward quoted, List<String> other) {
        String name = Fold.of(quoted.awardName());
        List<HeldGrant> same = one.history().grants().stream()
                .filter(held -> held.year() == quoted.year()
                        && Fold.of(held.grant().awardName()).equals(name))
                .toList();
        boolean agrees = same.stream().anyMatch(held -> agree(held.decision(), quoted));
        if (!same.isEmpty() && !agrees) {
            PastAward known = same.getFirst().quoted();
            other.add("%s năm %d: báo cáo ghi %s, sổ ghi %s"
                    .formatted(quoted.awardName(), quoted.year(), paper(quoted), paper(known)));
        }
    }

    private static boolean agree(@org.jspecify.annotations.Nullable Decision decision, PastAward quoted) {
        if (decision == null) {
            return true;
        }
        boolean number = decision.number().isEmpty()
                || quoted.decisionNumber().isEmpty()
                || Fold.of(decision.number()).equals(Fold.of(quoted.decisionNumber()));
        boolean day = decision.date() == null
                || quoted.decisionDate() == null
                || decision.date().equals(quoted.decisionDate());
        return number && day;
    }

    private static String paper(PastAward award) {
        LocalDate day = award.decisionDate();
        return "số " + award.decisionNumber() + (day == null ? "" : " ngày " + OfficialDate.brief(day));
    }
}
