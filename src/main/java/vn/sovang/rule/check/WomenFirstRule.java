package vn.sovang.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Severity;
import vn.sovang.model.Sex;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.RoundCase;

/// R08: among equals, women and collectives of mostly women come first: told when one was turned down with as many
/// votes
/// as somebody who passed. Rules that find a limit passed name them with [#preferred(RoundCase, List)].
final class WomenFirstRule implements RoundRule {
    @Override
    public String id() {
        return "R08";
    }

    @Override
    public List<Finding> check(RoundCase round) {
        Optional<Provision> asked = round.setting().criteria().find(ProvisionKey.WOMEN_SHARE);
        if (asked.isEmpty() || round.setting().round().tiers().isEmpty()) {
            return List.of();
        }
        RoundResults results = round.results();
        int last = round.setting().round().tiers().getLast().ordinal();
        List<Nomination> passed = results.after(last);
        List<Finding> findings = new ArrayList<>();
        for (Nomination down : results.turnedDown(last)) {
            if (!first(round, down, asked.get())) {
                continue;
            }
            Integer votes = votes(results, down, last);
            passed.stream()
                    .filter(up -> up.kind() == down.kind()
                            && up.awardCode().equals(down.awardCode())
                            && !first(round, up, asked.get())
                            && votes != null
                            && votes.equals(votes(results, up, last)))
                    .findFirst()
                    .ifPresent(up -> findings.add(finding(down, up, asked.get(), votes)));
        }
        return findings;
    }

    /// Evidence beside a limit that forces a choice: who comes first when all else is equal; empty when that tells
    /// nobody
    /// apart.
    static List<String> preferred(RoundCase round, List<Case> asked) {
        Optional<Provision> share = round.setting().criteria().find(ProvisionKey.WOMEN_SHARE);
        if (share.isEmpty()) {
            return List.of();
        }
        List<Case> first = asked.stream()
                .filter(one -> first(round, one.nomination(), share.get()))
                .toList();
        return first.isEmpty() || first.size() == asked.size()
                ? List.of()
                : List.of("Khi đủ điều kiện như nhau thì ưu tiên (%s): %s"
                        .formatted(share.get().article(), String.join(", ", RoundCase.names(first))));
    }

    /// The evidence with who comes first.
    static List<String> with(RoundCase round, List<Case> asked, String evidence) {
        List<String> all = new ArrayList<>();
        all.add(evidence);
        all.addAll(preferred(round, asked));
        return all;
    }

    private Finding finding(Nomination down, Nomination up, Provision asked, @Nullable Integer votes) {
        return new Finding(
                id(),
                Severity.HINT,
                down.id(),
                down.proposerUnitId(),
                down.subjectName(),
                "Cùng số phiếu đồng ý với %s được thông qua; khi ngang nhau ưu tiên cá nhân nữ, tập thể có từ %s%% nữ. Hãy xem lại kết quả."
                        .formatted(up.subjectName(), asked.value()),
                List.of("%d phiếu đồng ý mỗi bên".formatted(votes == null ? 0 : votes)),
                asked.article(),
                asked.verified());
    }

    private static boolean first(RoundCase round, Nomination nomination, Provision asked) {
        if (nomination.kind().isPerson()) {
            return nomination.sex() == Sex.FEMALE;
        }
        Long id = nomination.unitId();
        Unit unit = id == null ? null : round.units().get(id);
        return unit != null && mostlyWomen(unit, asked);
    }

    private static boolean mostlyWomen(Unit unit, Provision asked) {
        Headcount count = unit.details().headcount();
        Integer staff = count.staff();
        Integer women = count.women();
        return staff != null
                && women != null
                && staff > 0
                && BigDecimal.valueOf(women * 100L).compareTo(asked.decimal().multiply(BigDecimal.valueOf(staff))) >= 0;
    }

    private static @Nullable Integer votes(RoundResults results, Nomination nomination, int tier) {
        Meeting meeting = results.meeting(tier, nomination.proposerUnitId()).orElse(null);
        Ballot ballot = meeting == null ? null : results.ballot(meeting, nomination);
        return ballot == null ? null : ballot.agree();
    }
}
