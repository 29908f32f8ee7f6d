package vn.sovang.exchange.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Outcome;
import vn.sovang.model.meeting.Verdict;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.Tier;

/// Puts a round's summary together: the nominations that count, with their votes, and the counts over them.
public final class SummaryAssembler {
    private final SummarySource source;
    private final Map<Long, Unit> units;
    private final Map<Long, Body> bodies;
    private final Map<Long, Meeting> meetings;
    private final Map<String, Award> awards = new HashMap<>();

    private SummaryAssembler(SummarySource source) {
        this.source = source;
        this.units = byId(source.units(), Unit::id);
        this.bodies = byId(source.bodies(), Body::id);
        this.meetings = byId(source.meetings(), Meeting::id);
        source.awards().forEach(award -> awards.put(award.code(), award));
    }

    /// The summary of the round.
    ///
    /// @throws Refusal when a nomination has no award of the catalogue or no proposing unit
    public static SummaryFile assemble(SummarySource source) throws Refusal {
        return new SummaryAssembler(source).summary();
    }

    private SummaryFile summary() throws Refusal {
        List<SummaryFile.NominationPart> nominations = nominations();
        Office office = source.office();
        Movement movement = source.movement();
        Round round = source.round();
        return new SummaryFile(
                SummaryFile.FORMAT,
                SummaryFile.VERSION,
                source.createdOn(),
                new SummaryFile.OfficePart(
                        office.name(),
                        office.parentName(),
                        office.letterhead().abbreviation(),
                        office.letterhead().place(),
                        office.level()),
                new SummaryFile.MovementPart(
                        movement.title(), movement.planNumber(), movement.planDate(), movement.planIssuer()),
                new SummaryFile.RoundPart(round.name(), round.ordinal(), round.year(), round.receivedOn()),
                new SummaryFile.RegimePart(round.regimeCode(), source.regimeName()),
                round.tiers().stream().map(this::tier).toList(),
                nominations,
                counts(nominations));
    }

    private SummaryFile.TierPart tier(Tier tier) {
        List<SummaryFile.MeetingPart> held = source.meetings().stream()
                .filter(meeting -> meeting.tier() == tier.ordinal())
                .sorted(Comparator.comparingLong(Meeting::id))
                .map(this::meeting)
                .toList();
        return new SummaryFile.TierPart(tier.ordinal(), tier.kind(), tier.name(), held);
    }

    private SummaryFile.MeetingPart meeting(Meeting meeting) {
        return new SummaryFile.MeetingPart(
                holder(meeting),
                meeting.startsAt(),
                meeting.members(),
                meeting.present(),
                meeting.method(),
                meeting.denominator(),
                meeting.threshold());
    }

    private String holder(Meeting meeting) {
        Body body = meeting.bodyId() == null ? null : bodies.get(meeting.bodyId());
        if (body != null) {
            return body.name();
        }
        Unit unit = meeting.unitId() == null ? null : units.get(meeting.unitId());
        return unit == null ? "" : unit.name();
    }

    private List<SummaryFile.NominationPart> nominations() throws Refusal {
        Map<Long, List<Ballot>> ballots = new HashMap<>();
        for (Ballot ballot : source.ballots()) {
            ballots.computeIfAbsent(ballot.nominationId(), unused -> new ArrayList<>())
                    .add(ballot);
        }
        List<SummaryFile.NominationPart> out = new ArrayList<>();
        for (Nomination nomination : source.nominations()) {
            if (nomination.status().counts()) {
                out.add(nomination(nomination, out.size() + 1, ballots.getOrDefault(nomination.id(), List.of())));
            }
        }
        return out;
    }

    private SummaryFile.NominationPart nomination(Nomination nomination, int position, List<Ballot> ballots)
            throws Refusal {
        Award award = awards.get(nomination.awardCode());
        Unit proposer = units.get(nomination.proposerUnitId());
        if (award == null) {
            throw new Refusal("Đề nghị cho “" + nomination.subjectName()
                    + "” chưa có hình thức khen trong danh mục. Chọn hình thức ở màn hình Đợt xét rồi xuất lại.");
        }
        if (proposer == null) {
            throw new Refusal("Đề nghị cho “" + nomination.subjectName()
                    + "” chưa có đơn vị trình. Chọn đơn vị ở màn hình Đợt xét rồi xuất lại.");
        }
        return new SummaryFile.NominationPart(
                position,
                proposer.name(),
                new SummaryFile.SubjectPart(
                        nomination.kind(),
                        nomination.subjectName(),
                        nomination.sex(),
                        nomination.birth() == null ? null : nomination.birth().toString(),
                        nomination.ethnicity(),
                        nomination.post(),
                        nomination.unitName()),
                new SummaryFile.AwardPart(award.code(), award.name(), award.family(), award.level()),
                nomination.achievement(),
                nomination.posthumous(),
                nomination.status(),
                votes(nomination, ballots));
    }

    /// Tier by tier, each judged by the award the tier before left the nomination with; agreement is that to the award
    /// the tier sent on, and whoever was for another one had another opinion.
    private List<SummaryFile.VotePart> votes(Nomination nomination, List<Ballot> ballots) {
        List<SummaryFile.VotePart> out = new ArrayList<>();
        List<Ballot> held = ballots.stream()
                .filter(ballot -> meetings.containsKey(ballot.meetingId()))
                .sorted(Comparator.comparingInt(ballot -> tier(ballot)))
                .toList();
        String award = source.asked().getOrDefault(nomination.id(), nomination.awardCode());
        for (Ballot ballot : held) {
            @Nullable Meeting meeting = meetings.get(ballot.meetingId());
            if (meeting != null) {
                Outcome outcome = ballot.outcome(meeting, award);
                boolean lowered = outcome.verdict() == Verdict.LOWERED;
                out.add(new SummaryFile.VotePart(
                        meeting.tier(),
                        ballot.issued(),
                        ballot.returned(),
                        ballot.valid(),
                        lowered ? ballot.lower() : ballot.agree(),
                        ballot.disagree(),
                        ballot.other() + (lowered ? ballot.agree() : ballot.lower()),
                        ballot.excluded(),
                        lowered ? ballot.lowerRatio(meeting) : ballot.ratio(meeting, award),
                        outcome.verdict().passes()));
                award = outcome.awardCode();
            }
        }
        return out;
    }

    private int tier(Ballot ballot) {
        Meeting meeting = meetings.get(ballot.meetingId());
        return meeting == null ? 0 : meeting.tier();
    }

    private SummaryFile.CountsPart counts(List<SummaryFile.NominationPart> nominations) {
        List<SummaryFile.AwardCountPart> byAward = nominations.stream()
                .map(nomination -> nomination.award().code())
                .distinct()
                .map(awards::get)
                .sorted(Comparator.comparing(Award::family)
                        .thenComparingInt(Award::rank)
                        .thenComparing(Award::code))
                .map(award -> new SummaryFile.AwardCountPart(
                        award.code(),
                        award.name(),
                        count(nominations, award.code(), SubjectKind.COLLECTIVE),
                        count(nominations, award.code(), SubjectKind.HOUSEHOLD),
                        count(nominations, award.code(), SubjectKind.PERSON)))
                .toList();
        return new SummaryFile.CountsPart(
                nominations.size(),
                byAward.stream()
                        .mapToInt(SummaryFile.AwardCountPart::collectives)
                        .sum(),
                byAward.stream()
                        .mapToInt(SummaryFile.AwardCountPart::households)
                        .sum(),
                byAward.stream().mapToInt(SummaryFile.AwardCountPart::people).sum(),
                byAward);
    }

    private static int count(List<SummaryFile.NominationPart> nominations, String code, SubjectKind kind) {
        return (int) nominations.stream()
                .filter(nomination -> nomination.award().code().equals(code))
                .filter(nomination -> nomination.subject().kind() == kind)
                .count();
    }

    private static <T> Map<Long, T> byId(List<T> values, ToLongFunction<T> id) {
        Map<Long, T> out = new HashMap<>();
        values.forEach(value -> out.put(id.applyAsLong(value), value));
        return out;
    }
}
