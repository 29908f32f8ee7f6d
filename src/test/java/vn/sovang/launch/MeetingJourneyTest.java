package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Ballot;
import vn.sovang.model.Meeting;
import vn.sovang.model.Nomination;
import vn.sovang.model.Refusal;
import vn.sovang.usecase.HoldMeeting;

class MeetingJourneyTest {
    @TempDir
    private Path folder;

    private SampleRoom room;
    private HoldMeeting holding;

    @BeforeEach
    void open() throws Exception {
        room = new SampleRoom(folder);
        room.rooms.importNominations().apply(room.preview());
        holding = room.rooms.holdMeeting();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Meeting bodyMeeting() {
        long body = room.rooms.bodies().all().getFirst().id();
        return holding.open(room.round.id(), 2, null, body);
    }

    @Test
    void aNewMeetingKnowsTheBodysPeople() {
        Meeting meeting = bodyMeeting();
        assertThat(meeting.chair()).isEqualTo("Lâm Quốc Tuấn");
        assertThat(meeting.secretary()).isEqualTo("Nông Văn Quyền");
        assertThat(meeting.members()).isEqualTo(11);
        assertThat(bodyMeeting().id()).isEqualTo(meeting.id());
    }

    @Test
    void whatAUnitTurnsDownDoesNotComeBeforeTheBody() throws Exception {
        Nomination first = room.rooms.nominations().ofRound(room.round.id()).getFirst();
        Meeting unit = holding.open(room.round.id(), 1, first.proposerUnitId(), null);
        unit = holding.save(withMembers(unit, 9, 9));
        assertThat(holding.before(unit)).contains(first);
        holding.record(unit, List.of(new Ballot(unit.id(), first.id(), 9, 9, 9, 2, 7, 0, 0, "chưa đủ thành tích")));
        assertThat(holding.before(bodyMeeting())).hasSize(51).doesNotContain(first);
        assertThat(holding.before(unit)).as("stays in its own meeting").contains(first);
    }

    @Test
    void votesThatDoNotAddUpAreRefusedAndNoneIsStored() throws Exception {
        Meeting meeting = bodyMeeting();
        List<Nomination> before = holding.before(meeting);
        List<Ballot> ballots = List.of(
                Ballot.unanimous(meeting.id(), before.get(0).id(), 11),
                new Ballot(meeting.id(), before.get(1).id(), 11, 11, 11, 5, 5, 0, 0, ""));
        assertThatThrownBy(() -> holding.record(meeting, ballots))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(before.get(1).subjectName());
        assertThat(holding.ballots(meeting)).isEmpty();
    }

    @Test
    void moreVotesThanVotersAreRefused() {
        Meeting meeting = bodyMeeting();
        Nomination one = holding.before(meeting).getFirst();
        assertThatThrownBy(() -> holding.record(meeting, List.of(Ballot.unanimous(meeting.id(), one.id(), 12))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("12");
    }

    @Test
    void morePresentThanMembersIsRefused() {
        Meeting meeting = bodyMeeting();
        assertThatThrownBy(() -> holding.save(withMembers(meeting, 5, 6)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("(6)");
    }

    private static Meeting withMembers(Meeting meeting, int members, int present) {
        return new Meeting(
                meeting.id(),
                meeting.roundId(),
                meeting.tier(),
                meeting.unitId(),
                meeting.bodyId(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                meeting.chair(),
                meeting.chairPost(),
                meeting.secretary(),
                meeting.secretaryPost(),
                members,
                present,
                meeting.absences(),
                meeting.method(),
                meeting.tellers(),
                meeting.denominator(),
                meeting.threshold(),
                meeting.discussion());
    }
}
