package vn.sovang.usecase.round;

import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Unit;

/// A meeting as the registry foresees it, before the clerk has entered anything.
final class PlannedMeeting {
    private PlannedMeeting() {}

    static Meeting of(long roundId, int tier, Body body) {
        int voters =
                (int) body.membersOn(null).stream().filter(BodyMember::votes).count();
        return Meeting.planned(
                roundId, tier, null, body.id(), member(body, BodyRole.CHAIR), member(body, BodyRole.SECRETARY), voters);
    }

    static Meeting of(long roundId, int tier, Unit unit) {
        BodyMember chair = new BodyMember(unit.headName(), unit.headPost(), BodyRole.CHAIR, true);
        return Meeting.planned(roundId, tier, unit.id(), null, chair, nobody(BodyRole.SECRETARY), 0);
    }

    private static BodyMember member(Body body, BodyRole role) {
        return body.membersOn(null).stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseGet(() -> nobody(role));
    }

    private static BodyMember nobody(BodyRole role) {
        return new BodyMember("", "", role, true);
    }
}
