package vn.sovang.form.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.sovang.form.base.Prose;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Numbers;

/// Tiền thưởng of a decision, added up from what each subject gets.
final class AwardMoney {
    private final List<Granted> grants;

    AwardMoney(List<Granted> grants) {
        this.grants = grants;
    }

    /// Whether the amount of anybody is known.
    boolean known() {
        return grants.stream().anyMatch(grant -> grant.money() != null);
    }

    /// Whether the amount of everybody is known.
    boolean complete() {
        return !grants.isEmpty() && grants.stream().allMatch(grant -> grant.money() != null);
    }

    /// `"6.705.000 đồng (bằng chữ: sáu triệu bảy trăm linh năm nghìn đồng)"`; dots as long as one amount is missing.
    String total() {
        if (!complete()) {
            return Prose.DOTS + " đồng (bằng chữ: " + Prose.DOTS + Prose.DOTS + " đồng)";
        }
        long sum = grants.stream()
                .map(Granted::money)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return amount(sum) + " (bằng chữ: " + Numbers.inWords(sum) + " đồng)";
    }

    /// Whether all subjects of a kind get alike.
    boolean uniform() {
        return byKind().values().stream().allMatch(amounts -> amounts.size() == 1);
    }

    /// `"mỗi tập thể 894.000 đồng, mỗi cá nhân 447.000 đồng"`; dots for a kind whose amount is missing, empty for one
    /// subject, while nothing is known, and where amounts differ within a kind.
    String rates() {
        if (!known() || !uniform() || grants.size() == 1) {
            return "";
        }
        List<String> rates = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            List<Granted> members = grants.stream()
                    .filter(grant -> grant.nomination().kind() == kind)
                    .toList();
            if (!members.isEmpty()) {
                Set<Long> amounts = byKind().getOrDefault(kind, Set.of());
                boolean missing = amounts.isEmpty() || members.stream().anyMatch(grant -> grant.money() == null);
                rates.add("mỗi " + kind.label() + " "
                        + (missing
                                ? Prose.DOTS + " đồng"
                                : amount(amounts.iterator().next())));
            }
        }
        return String.join(", ", rates);
    }

    /// `"447.000 đồng"`.
    static String amount(long money) {
        return Numbers.grouped(money) + " đồng";
    }

    private Map<SubjectKind, Set<Long>> byKind() {
        Map<SubjectKind, Set<Long>> kinds = new EnumMap<>(SubjectKind.class);
        for (Granted grant : grants) {
            Long money = grant.money();
            if (money != null) {
                kinds.computeIfAbsent(grant.nomination().kind(), kind -> new TreeSet<>())
                        .add(money);
            }
        }
        return kinds;
    }
}
