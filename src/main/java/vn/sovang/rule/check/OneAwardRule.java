package vn.sovang.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.Severity;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.HeldTitle;
import vn.sovang.rule.evidence.Setting;
import vn.sovang.text.Fold;

/// R19: one achievement is not recognised twice or by several awards.
final class OneAwardRule implements CheckRule {
    @Override
    public String id() {
        return "R19";
    }

    @Override
    public List<Finding> check(Case one) {
        Optional<Provision> asked = one.setting().criteria().flag(ProvisionKey.ONE_AWARD);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<String> same = new ArrayList<>();
        for (HeldTitle held : one.titles()) {
            if (repeats(one, held)) {
                same.add(held.words());
            }
        }
        String movement = Fold.of(one.setting().movement().briefTitle());
        for (HeldGrant held : one.history().grants()) {
            boolean named = !movement.isEmpty()
                    && !one.setting().isMerit()
                    && Fold.of(held.grant().reason()).contains(movement);
            if (named && !isRevoked(held)) {
                same.add(held.quoted().awardName() + ": " + held.grant().reason());
            }
        }
        return same.isEmpty()
                ? List.of()
                : List.of(one.finding(
                        id(),
                        Severity.WARN,
                        asked.get(),
                        "Có thể thành tích này đã được khen; một thành tích không khen nhiều lần, nhiều hình thức. Hãy nêu rõ thành tích mới hoặc bỏ đề nghị.",
                        same.stream().distinct().toList()));
    }

    private static boolean isRevoked(HeldGrant held) {
        return held.decision() != null && held.decision().revokedById() != null;
    }

    /// The same award for the same year of merit, or an award of the same mode for a time this one shares.
    private static boolean repeats(Case one, HeldTitle held) {
        Setting setting = one.setting();
        if (setting.isMerit()) {
            return held.code().equals(one.nomination().awardCode())
                    && held.year() == setting.year()
                    && !held.isUnplanned();
        }
        return setting.round().mode() == RecognitionMode.THEMATIC
                && held.mode() == RecognitionMode.THEMATIC
                && held.period().overlaps(setting.period());
    }
}
