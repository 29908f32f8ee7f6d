package vn.sovang.usecase.ready;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.evidence.Criteria;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.MeetingCounts;
import vn.sovang.usecase.round.WholeRound;

/// What the meetings of a round lack, and which of their counts do not agree. A tier is asked only about the
/// nominations that come before it: no vote is missing on what an earlier one turned down.
final class MeetingFindings {
    private final WholeRound whole;
    private final MeetingCounts counts;

    MeetingFindings(WholeRound whole) {
        this.whole = whole;
        counts = new MeetingCounts(new Criteria(whole.law(), whole.lawDay()));
    }

    /// Tier by tier.
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        whole.round().tiers().forEach(tier -> findings.addAll(of(tier)));
        return findings;
    }

    private List<Finding> of(Tier tier) {
        List<Nomination> before = whole.results().before(tier.ordinal());
        if (tier.kind() != TierKind.UNIT) {
            Long bodyId = tier.bodyId();
            return of(tier, 0, bodyId == null ? tier.name() : whole.body(bodyId).shortName(), before);
        }
        Set<Long> proposers = new LinkedHashSet<>();
        before.forEach(nomination -> proposers.add(nomination.proposerUnitId()));
        List<Finding> findings = new ArrayList<>();
        for (long unitId : proposers) {
            Unit unit = whole.unit(unitId);
            findings.addAll(of(tier, unitId, unit.shortName(), WholeRound.of(unit, before)));
        }
        return findings;
    }

    private List<Finding> of(Tier tier, long unitId, String name, List<Nomination> before) {
        Meeting meeting = whole.results().meeting(tier.ordinal(), unitId).orElse(null);
        String basis = whole.movement().dossierSource();
        List<Finding> findings = new ArrayList<>();
        if (unfinished(meeting)) {
            findings.add(new Finding(
                    Finding.Kind.MEETING_UNFINISHED,
                    0,
                    unitId,
                    name,
                    "Biên bản họp xét chưa đủ thời gian, chủ trì hoặc thư ký. Hãy ghi ở màn hình Họp xét.",
                    basis));
        }
        for (Nomination nomination : before) {
            if (meeting == null || whole.results().ballot(meeting, nomination) == null) {
                findings.add(new Finding(
                        Finding.Kind.VOTE_MISSING,
                        nomination.id(),
                        unitId,
                        nomination.subjectName(),
                        name + " chưa ghi kết quả phiếu.",
                        basis));
            }
        }
        if (meeting != null) {
            findings.addAll(counts.check(
                    meeting,
                    name,
                    before,
                    nomination -> Optional.ofNullable(whole.results().ballot(meeting, nomination))));
        }
        return findings;
    }

    private static boolean unfinished(@Nullable Meeting meeting) {
        return meeting == null
                || meeting.startsAt() == null
                || meeting.chair().isEmpty()
                || meeting.secretary().isEmpty();
    }
}
