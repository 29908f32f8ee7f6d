package vn.sovang.rule.check;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Level;
import vn.sovang.model.Severity;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R35: how many a thematic round may ask the province for.
final class ThematicLimitRule implements RoundRule {
    @Override
    public String id() {
        return "R35";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        if (round.setting().round().mode() != RecognitionMode.THEMATIC) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (boolean people : new boolean[] {false, true}) {
            ProvisionKey limit = people ? ProvisionKey.THEMATIC_PEOPLE : ProvisionKey.THEMATIC_COLLECTIVES;
            List<Case> asked = round.cases().stream()
                    .filter(one -> one.isPerson() == people)
                    .filter(one -> one.award() != null && one.award().level() == Level.PROVINCE)
                    .toList();
            round.setting()
                    .criteria()
                    .find(limit, "FINAL")
                    .filter(most -> asked.size() > most.whole())
                    .ifPresent(most -> findings.add(round.finding(
                            id(),
                            Severity.WARN,
                            0,
                            most,
                            "Khen tổng kết chuyên đề cấp tỉnh nhiều nhất %s %s. Hãy chọn lại, trừ khi phong trào có hướng dẫn riêng."
                                    .formatted(most.value(), people ? "cá nhân" : "tập thể"),
                            WomenFirstRule.with(
                                    round,
                                    asked,
                                    asked.size() + (people ? " cá nhân" : " tập thể") + " được đề nghị"))));
        }
        return findings;
    }
}
