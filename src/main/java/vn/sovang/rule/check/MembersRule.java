package vn.sovang.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Criteria;
import vn.sovang.rule.evidence.Finding;

/// R21: what the people of a collective must have reached for its title.
final class MembersRule implements CheckRule {
    @Override
    public String id() {
        return "R21";
    }

    @Override
    public List<Finding> check(Case one) {
        String code = one.nomination().awardCode();
        Criteria criteria = one.setting().criteria();
        Optional<Provision> advanced = criteria.find(ProvisionKey.MEMBER_TITLE_SHARE, code);
        if (one.isPerson() || advanced.isEmpty()) {
            return List.of();
        }
        int year = one.setting().year();
        MemberResults reached =
                one.history().assessment(year).map(Assessment::members).orElse(MemberResults.UNKNOWN);
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        boolean above = criteria.find(ProvisionKey.MEMBER_TITLE_SHARE_ABOVE, code)
                .filter(Provision::flag)
                .isPresent();
        share("Lao động tiên tiến", reached.advanced(), reached.members(), advanced.get(), above, wrong, unknown);
        criteria.find(ProvisionKey.MEMBER_DONE_SHARE, code)
                .ifPresent(asked ->
                        share("hoàn thành nhiệm vụ", reached.done(), reached.members(), asked, false, wrong, unknown));
        criteria.find(ProvisionKey.MEMBER_TOP_TITLES, code)
                .ifPresent(asked -> least(reached.fighters(), asked, wrong, unknown));
        criteria.find(ProvisionKey.NO_DISCIPLINE, code)
                .filter(Provision::flag)
                .ifPresent(asked -> none(reached.disciplined(), asked, wrong, unknown));
        if (!wrong.isEmpty()) {
            return List.of(one.finding(
                    id(),
                    Severity.WARN,
                    advanced.get(),
                    "Tập thể chưa đạt tỷ lệ của %s. Hãy kiểm lại số người trong đánh giá năm %d hoặc chọn danh hiệu khác."
                            .formatted(one.awardName(), year),
                    wrong));
        }
        return unknown.isEmpty()
                ? List.of()
                : List.of(one.finding(
                        id(),
                        Severity.UNKNOWN,
                        advanced.get(),
                        "Chưa xét được tỷ lệ của %s: thiếu số liệu năm %d. Hãy ghi số người ở mục Theo dõi của tập thể."
                                .formatted(one.awardName(), year),
                        unknown));
    }

    private static void share(
            String what,
            @Nullable Integer part,
            @Nullable Integer all,
            Provision asked,
            boolean above,
            List<String> wrong,
            List<String> unknown) {
        String least = (above ? "trên " : "từ ") + asked.value() + "%";
        if (part == null || all == null || all == 0) {
            unknown.add("Số người " + what + " (cần " + least + ")");
            return;
        }
        int compared = BigDecimal.valueOf(part * 100L).compareTo(asked.decimal().multiply(BigDecimal.valueOf(all)));
        if (compared < 0 || above && compared == 0) {
            wrong.add("%s: %d/%d người, cần %s (%s)".formatted(capital(what), part, all, least, asked.article()));
        }
    }

    private static void least(@Nullable Integer count, Provision asked, List<String> wrong, List<String> unknown) {
        if (count == null) {
            unknown.add("Số Chiến sĩ thi đua cơ sở (cần từ " + asked.value() + ")");
        } else if (count < asked.whole()) {
            wrong.add("Chiến sĩ thi đua cơ sở: %d người, cần từ %s (%s)"
                    .formatted(count, asked.value(), asked.article()));
        }
    }

    private static void none(@Nullable Integer count, Provision asked, List<String> wrong, List<String> unknown) {
        if (count == null) {
            unknown.add("Số người bị kỷ luật từ cảnh cáo (phải không có ai)");
        } else if (count > 0) {
            wrong.add("Bị kỷ luật từ cảnh cáo: %d người, phải không có ai (%s)".formatted(count, asked.article()));
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
