package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sovang.model.Severity;
import vn.sovang.model.movement.Movement;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;
import vn.sovang.text.DocumentNumber;
import vn.sovang.text.OfficialDate;

/// R41: the plan's number and day are well written, and wherever the movement quotes the plan it is the same number
/// (real-papers.md, mục 6: 1276 at the head, 1267 in the list).
final class PlanNumberRule implements RoundRule {
    private static final Pattern PLAN = Pattern.compile("(?iU)kế hoạch số (\\d[\\p{L}\\d/-]*)");

    @Override
    public String id() {
        return "R41";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        Optional<Provision> asked = round.setting().criteria().flag(ProvisionKey.OWN_REPORT);
        List<String> wrong = wrong(round.setting().movement());
        if (asked.isEmpty() || wrong.isEmpty()) {
            return List.of();
        }
        return List.of(round.finding(
                id(),
                Severity.WARN,
                0,
                asked.get(),
                "Số, ngày của kế hoạch phát động có vẻ gõ sai hoặc không khớp nhau. Hãy đối chiếu kế hoạch rồi sửa ở phong trào.",
                wrong));
    }

    private static List<String> wrong(Movement movement) {
        List<String> wrong = new ArrayList<>();
        if (DocumentNumber.crooked(movement.planNumber())) {
            wrong.add("Số kế hoạch: " + movement.planNumber());
        }
        LocalDate day = movement.planDate();
        if (day != null && DocumentNumber.crookedYear(day.getYear())) {
            wrong.add("Ngày kế hoạch: " + OfficialDate.brief(day));
        }
        Stream.of(movement.planSubject(), movement.criteriaSource(), movement.dossierSource())
                .distinct()
                .forEach(text -> {
                    DocumentNumber.crookedIn(text).forEach(slip -> wrong.add("“" + text + "”: " + slip));
                    other(text, movement.planNumber()).ifPresent(wrong::add);
                });
        return wrong;
    }

    private static Optional<String> other(String text, String planNumber) {
        Matcher quoted = PLAN.matcher(text);
        return !planNumber.isEmpty()
                        && quoted.find()
                        && !quoted.group(1).equalsIgnoreCase(planNumber)
                        && text.matches("(?iU)(phần|mục|điểm|khoản|điều|phụ lục|kế hoạch) .*")
                ? Optional.of(
                        "“%s” dẫn số %s, kế hoạch của phong trào là số %s".formatted(text, quoted.group(1), planNumber))
                : Optional.empty();
    }
}
