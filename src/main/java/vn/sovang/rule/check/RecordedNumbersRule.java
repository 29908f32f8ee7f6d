package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Severity;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.DocumentNumber;
import vn.sovang.text.OfficialDate;

/// R40: numbers, years and days the registry holds of a subject are well written, since criteria are weighed by them
/// (real-papers.md, mục 6).
final class RecordedNumbersRule implements CheckRule {
    @Override
    public String id() {
        return "R40";
    }

    @Override
    public List<Finding> check(Case one) {
        Optional<Provision> asked = one.setting().criteria().flag(ProvisionKey.OWN_REPORT);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<String> crooked = new ArrayList<>();
        one.history().grants().forEach(held -> grant(one, held, crooked));
        one.history().initiatives().forEach(known -> initiative(one, known, crooked));
        for (Hold hold : one.history().conduct(Hold.class)) {
            DocumentNumber.crookedIn(hold.document())
                    .forEach(slip -> crooked.add(hold.kind().label() + ": " + slip));
        }
        return crooked.isEmpty()
                ? List.of()
                : List.of(one.finding(
                        id(),
                        Severity.WARN,
                        asked.get(),
                        "Số hiệu, năm hoặc ngày văn bản trong sổ có vẻ gõ sai. Hãy đối chiếu văn bản rồi sửa ở hồ sơ của đối tượng.",
                        crooked));
    }

    private static void grant(Case one, HeldGrant held, List<String> crooked) {
        Decision decision = held.decision();
        if (decision == null) {
            return;
        }
        String award = held.grant().awardName();
        number(decision.number(), award, crooked);
        day(one, decision.date(), award, crooked);
        Integer year = held.grant().year();
        LocalDate day = decision.date();
        if (year != null && day != null && day.getYear() < year) {
            crooked.add(
                    "%s: năm thành tích %d ở sau ngày quyết định %s".formatted(award, year, OfficialDate.brief(day)));
        }
    }

    private static void initiative(Case one, RecognisedInitiative known, List<String> crooked) {
        String name = "Sáng kiến “" + known.name() + "”";
        number(known.number(), name, crooked);
        day(one, known.date(), name, crooked);
        Integer year = known.year();
        if (year != null
                && (DocumentNumber.crookedYear(year)
                        || year > one.setting().day().getYear())) {
            crooked.add(name + ": năm " + year);
        }
    }

    private static void number(String number, String what, List<String> crooked) {
        if (DocumentNumber.crooked(number)) {
            crooked.add(what + ": số " + number);
        }
    }

    /// A day after the dossier came is no slip while the round is open: it may have been decided since.
    private static void day(Case one, @Nullable LocalDate day, String what, List<String> crooked) {
        if (day != null
                && (DocumentNumber.crookedYear(day.getYear())
                        || !one.setting().isOpen()
                                && day.getYear() > one.setting().day().getYear() + 1)) {
            crooked.add(what + ": ngày " + OfficialDate.brief(day));
        }
    }
}
