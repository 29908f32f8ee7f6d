package vn.sovang.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.Award;
import vn.sovang.model.Ballot;
import vn.sovang.model.Meeting;
import vn.sovang.model.Movement;
import vn.sovang.model.Nomination;
import vn.sovang.model.Refusal;
import vn.sovang.model.Round;
import vn.sovang.model.Tier;
import vn.sovang.model.TierKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.SameSubject;
import vn.sovang.store.BodyStore;
import vn.sovang.store.MeetingStore;
import vn.sovang.store.MovementStore;
import vn.sovang.store.NominationStore;
import vn.sovang.store.RoundStore;
import vn.sovang.store.UnitStore;

/// Sẵn sàng gửi?: what a round still lacks. It warns and never blocks.
public final class CheckRound {
    private static final String ONE_ACHIEVEMENT = "Nguyên tắc: không khen nhiều hình thức cho một thành tích";

    private final RoundStore rounds;
    private final MovementStore movements;
    private final NominationStore nominations;
    private final MeetingStore meetings;
    private final UnitStore units;
    private final BodyStore bodies;
    private final AwardCatalogue catalogue;

    /// Reads from one store.
    public CheckRound(
            RoundStore rounds,
            MovementStore movements,
            NominationStore nominations,
            MeetingStore meetings,
            UnitStore units,
            BodyStore bodies,
            AwardCatalogue catalogue) {
        this.rounds = rounds;
        this.movements = movements;
        this.nominations = nominations;
        this.meetings = meetings;
        this.units = units;
        this.bodies = bodies;
        this.catalogue = catalogue;
    }

    /// Everything to look at, in the order of the list, then the meetings.
    ///
    /// @throws Refusal when there is no such round
    public List<RoundFinding> check(long roundId) throws Refusal {
        Round round = rounds.find(roundId).orElseThrow(() -> Rounds.missing(roundId));
        Movement movement = movements.find(round.movementId()).orElseThrow();
        List<Nomination> all = nominations.ofRound(roundId).stream()
                .filter(nomination -> nomination.status().counts())
                .toList();
        List<RoundFinding> findings = new ArrayList<>();
        findings.addAll(reports(all, movement));
        findings.addAll(awards(all));
        findings.addAll(duplicates(all));
        for (Tier tier : round.tiers()) {
            findings.addAll(meetings(round, tier, all, movement));
        }
        return List.copyOf(findings);
    }

    private List<RoundFinding> reports(List<Nomination> all, Movement movement) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, AchievementReport> reports =
                nominations.reports(all.getFirst().roundId());
        return all.stream()
                .filter(nomination -> reports.getOrDefault(nomination.id(), AchievementReport.blank(nomination.id()))
                        .lacksResults())
                .map(nomination -> of(
                        RoundFinding.Kind.REPORT_MISSING,
                        nomination,
                        "Báo cáo thành tích chưa có phần kết quả; bản in sẽ để dòng chấm.",
                        movement.dossierSource()))
                .toList();
    }

    private List<RoundFinding> awards(List<Nomination> all) {
        List<RoundFinding> findings = new ArrayList<>();
        for (Nomination nomination : all) {
            Award award = catalogue.byCode(nomination.awardCode()).orElse(null);
            if (award != null && !award.subjects().contains(nomination.kind())) {
                findings.add(of(
                        RoundFinding.Kind.AWARD_UNFIT,
                        nomination,
                        award.name() + " không dành cho " + nomination.kind().label() + ". Hãy chọn hình thức khác.",
                        award.article()));
            }
        }
        return findings;
    }

    private static List<RoundFinding> duplicates(List<Nomination> all) {
        return SameSubject.among(all).stream()
                .map(pair -> of(
                        RoundFinding.Kind.PROBABLE_DUPLICATE,
                        pair.other(),
                        (pair.sure()
                                        ? "Một người có hai đề nghị, đề nghị kia ở số %d."
                                        : "Có thể trùng với đề nghị số %d: " + pair.reason()
                                                + ". Hãy gộp hoặc ghi rõ là hai người.")
                                .formatted(pair.one().position()),
                        ONE_ACHIEVEMENT))
                .toList();
    }

    private List<RoundFinding> meetings(Round round, Tier tier, List<Nomination> all, Movement movement) {
        List<RoundFinding> findings = new ArrayList<>();
        if (tier.kind() == TierKind.UNIT) {
            Set<Long> proposers = new LinkedHashSet<>();
            all.forEach(nomination -> proposers.add(nomination.proposerUnitId()));
            for (long unitId : proposers) {
                List<Nomination> own = all.stream()
                        .filter(nomination -> nomination.proposerUnitId() == unitId)
                        .toList();
                String name = units.find(unitId).orElseThrow().shortName();
                findings.addAll(meeting(
                        meetings.of(round.id(), tier.ordinal(), unitId, null).orElse(null),
                        unitId,
                        name,
                        own,
                        movement));
            }
        } else {
            Long bodyId = tier.bodyId();
            String name = bodyId == null
                    ? tier.name()
                    : bodies.find(bodyId).orElseThrow().shortName();
            Meeting meeting = bodyId == null
                    ? null
                    : meetings.of(round.id(), tier.ordinal(), null, bodyId).orElse(null);
            findings.addAll(meeting(meeting, 0, name, all, movement));
        }
        return findings;
    }

    private List<RoundFinding> meeting(
            @Nullable Meeting meeting, long unitId, String name, List<Nomination> before, Movement movement) {
        List<RoundFinding> findings = new ArrayList<>();
        if (meeting == null
                || meeting.startsAt() == null
                || meeting.chair().isEmpty()
                || meeting.secretary().isEmpty()) {
            findings.add(new RoundFinding(
                    RoundFinding.Kind.MEETING_UNFINISHED,
                    0,
                    unitId,
                    name,
                    "Biên bản họp xét chưa đủ thời gian, chủ trì hoặc thư ký. Hãy ghi ở màn hình Họp xét.",
                    movement.dossierSource()));
        }
        Map<Long, Ballot> ballots = meeting == null ? Map.of() : meetings.ballots(meeting.id());
        for (Nomination nomination : before) {
            if (!ballots.containsKey(nomination.id())) {
                findings.add(new RoundFinding(
                        RoundFinding.Kind.VOTE_MISSING,
                        nomination.id(),
                        unitId,
                        nomination.subjectName(),
                        name + " chưa ghi kết quả phiếu.",
                        movement.dossierSource()));
            }
        }
        return findings;
    }

    private static RoundFinding of(RoundFinding.Kind kind, Nomination nomination, String sentence, String basis) {
        return new RoundFinding(
                kind, nomination.id(), nomination.proposerUnitId(), nomination.subjectName(), sentence, basis);
    }
}
