package vn.sovang.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.TitleRegistration;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R28: until 2023 a title must have been registered for. A round of which no registration was entered is told so once.
final class RegisteredRule implements RoundRule {
    @Override
    public String id() {
        return "R28";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        Optional<Provision> asked = round.setting().criteria().flag(ProvisionKey.REGISTRATION_REQUIRED);
        List<Case> titles = round.cases().stream()
                .filter(one -> one.isOf(AwardFamily.TITLE))
                .toList();
        if (asked.isEmpty() || titles.isEmpty()) {
            return List.of();
        }
        int year = round.setting().year();
        if (titles.size() > 1
                && titles.stream().allMatch(one -> registered(one, year).isEmpty())) {
            return List.of(round.finding(
                    id(),
                    Severity.UNKNOWN,
                    0,
                    asked.get(),
                    "Chưa nhập đăng ký thi đua năm %d của ai trong đợt; không đăng ký thì không xét danh hiệu. Hãy nhập ở mục Theo dõi hoặc ghi lý do."
                            .formatted(year),
                    List.of(titles.size() + " đề nghị danh hiệu thi đua")));
        }
        List<Finding> findings = new ArrayList<>();
        for (Case one : titles) {
            if (registered(one, year).stream().noneMatch(had -> covers(one, had))) {
                findings.add(one.finding(
                        id(),
                        Severity.WARN,
                        asked.get(),
                        "Không thấy đăng ký %s năm %d; không đăng ký thì không xét danh hiệu. Hãy nhập ở mục Theo dõi hoặc bỏ đề nghị."
                                .formatted(one.awardName(), year),
                        registered(one, year).stream()
                                .map(had -> "Đã đăng ký: "
                                        + round.setting().catalogue().nameOf(had.awardCode()))
                                .toList()));
            }
        }
        return findings;
    }

    private static List<TitleRegistration> registered(Case one, int year) {
        return one.history().conduct(TitleRegistration.class).stream()
                .filter(registration -> registration.year() == year)
                .toList();
    }

    /// Who registered for a higher title registered for the lower one too.
    private static boolean covers(Case one, TitleRegistration had) {
        Award asked = one.award();
        return asked != null
                && one.setting()
                        .catalogue()
                        .byCode(had.awardCode())
                        .filter(award -> award.family() == AwardFamily.TITLE && award.rank() <= asked.rank())
                        .isPresent();
    }
}
