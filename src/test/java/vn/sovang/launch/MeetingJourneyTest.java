package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.launch.intake.IntakeFeature;
import vn.sovang.launch.registry.RegistryFeature;
import vn.sovang.launch.round.RoundFeature;
import vn.sovang.model.Refusal;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MemberChoice;
import vn.sovang.model.meeting.MemberVote;
import vn.sovang.model.meeting.Ruling;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.rule.count.Tally;
import vn.sovang.usecase.round.HoldMeeting;

class MeetingJourneyTest {
    @TempDir
    private Path folder;

    private SampleRoom room;
    private HoldMeeting holding;

    @BeforeEach
    void open() throws Exception {
        room = new SampleRoom(folder);
        IntakeFeature.importList(room.rooms).apply(room.preview());
        holding = RoundFeature.holdMeeting(room.rooms);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Meeting bodyMeeting() {
        long body = room.rooms.stores().bodies().all().getFirst().id();
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
        Nomination first =
                room.rooms.stores().nominations().ofRound(room.round.id()).getFirst();
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

    @Test
    void whatAUnitLowersComesBeforeTheBodyWithTheLowerAward() throws Exception {
        Nomination first = room.rooms.stores().nominations().ofRound(room.round.id()).stream()
                .filter(nomination -> nomination.awardCode().equals("BK_TINH"))
                .findFirst()
                .orElseThrow();
        Meeting unit = holding.open(room.round.id(), 1, first.proposerUnitId(), null);
        unit = holding.save(withMembers(unit, 9, 9));
        Ballot lowered = new Ballot(unit.id(), first.id(), 9, 9, 9, 3, 0, 0, 0, "", 6, "GK_TP", List.of(), null);
        holding.record(unit, List.of(lowered));

        assertThat(holding.before(bodyMeeting()))
                .hasSize(52)
                .filteredOn(nomination -> nomination.id() == first.id())
                .extracting(Nomination::awardCode)
                .containsExactly("GK_TP");
        assertThat(room.rooms.stores().nominations().find(first.id()))
                .as("asked as before")
                .get()
                .extracting(Nomination::awardCode)
                .isEqualTo("BK_TINH");
        assertThat(DossierFeature.exportSummary(room.rooms)
                        .tally(room.round.id())
                        .of("GK_TP"))
                .isEqualTo(countOf("GK_TP", 1));
    }

    private Count countOf(String award, int more) {
        Count asked = Tally.of(room.rooms.stores().nominations().ofRound(room.round.id()), room.rooms.catalogue())
                .of(award);
        return new Count(asked.collectives() + more, asked.households(), asked.people());
    }

    @Test
    void aTieStopsAtTheMeeting() throws Exception {
        Meeting meeting = holding.save(withMembers(bodyMeeting(), 10, 10));
        Nomination one = holding.before(meeting).getFirst();

        holding.record(meeting, List.of(new Ballot(meeting.id(), one.id(), 10, 10, 10, 5, 5, 0, 0, "")));

        assertThat(passed()).hasSize(51).doesNotContain(one.id());
    }

    @Test
    void anOpinionInWritingCountsAmongAllMembers() throws Exception {
        Meeting open = withMembers(bodyMeeting(), 11, 10);
        Meeting meeting = holding.save(absent(open, new Absence("Giáp Thị Dung", "đi công tác", true)));
        Nomination one = holding.before(meeting).getFirst();
        holding.record(meeting, List.of(Ballot.unanimous(meeting.id(), one.id(), meeting.voters(one.awardCode()))));

        assertThat(holding.ballots(meeting).values()).singleElement().satisfies(ballot -> assertThat(
                        ballot.ratio(meeting, one.awardCode()))
                .isEqualByComparingTo("100"));
    }

    @Test
    void recordedVotesAreTakenBackWhole() throws Exception {
        Meeting meeting = bodyMeeting();
        Nomination one = holding.before(meeting).getFirst();
        Ballot first = Ballot.unanimous(meeting.id(), one.id(), 0)
                .counted(List.of(
                        new MemberVote("Lâm Quốc Tuấn", MemberChoice.AGREE),
                        new MemberVote("Giáp Thị Dung", MemberChoice.DISAGREE)));
        holding.record(meeting, List.of(first));
        holding.record(meeting, List.of(Ballot.unanimous(meeting.id(), one.id(), 11)));

        RegistryFeature.undoStep(room.rooms).undoLatest();
        assertThat(holding.ballots(meeting))
                .containsValue(first.in(bodyMeeting().id()));

        RegistryFeature.undoStep(room.rooms).undoLatest();
        assertThat(holding.ballots(meeting)).isEmpty();
    }

    @Test
    void aSetResultWithoutAReasonIsRefused() {
        Meeting meeting = bodyMeeting();
        Nomination one = holding.before(meeting).getFirst();
        Ballot ballot = Ballot.unanimous(meeting.id(), one.id(), 11).with("", "", new Ruling(false, ""));

        assertThatThrownBy(() -> holding.record(meeting, List.of(ballot)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lý do");
    }

    @Test
    void theMembersAreThoseOfTheDay() throws Exception {
        Body body = room.rooms.stores().bodies().all().getFirst();
        List<BodyMember> members = new ArrayList<>(body.members());
        BodyMember last = members.removeLast();
        LocalDate end = LocalDate.of(2021, 11, 30);
        members.add(new BodyMember(last.name(), last.post(), last.role(), last.votes(), null, end));
        room.rooms.stores().bodies().update(body.with(members));

        assertThat(bodyMeeting().members()).isEqualTo(10);
        assertThat(holding.roster(on(bodyMeeting(), end))).hasSize(11);
        assertThat(holding.roster(on(bodyMeeting(), end.plusDays(1)))).hasSize(10);
    }

    private List<Long> passed() {
        return new RoundResults(
                        room.rooms.stores().nominations().ofRound(room.round.id()),
                        room.rooms.stores().meetings().ofRound(room.round.id()),
                        room.rooms.stores().meetings().ballotsOfRound(room.round.id()))
                .after(2).stream().map(Nomination::id).toList();
    }

    private static Meeting absent(Meeting meeting, Absence absence) {
        return copy(meeting, meeting.members(), meeting.present(), List.of(absence), meeting.startsAt());
    }

    private static Meeting on(Meeting meeting, LocalDate day) {
        return copy(meeting, meeting.members(), meeting.present(), meeting.absences(), day.atTime(8, 0));
    }

    private static Meeting withMembers(Meeting meeting, int members, int present) {
        return copy(meeting, members, present, meeting.absences(), meeting.startsAt());
    }

    private static Meeting copy(
            Meeting meeting, int members, int present, List<Absence> absences, @Nullable LocalDateTime startsAt) {
        return new Meeting(
                meeting.id(),
                meeting.roundId(),
                meeting.tier(),
                meeting.unitId(),
                meeting.bodyId(),
                startsAt,
                meeting.endsAt(),
                meeting.place(),
                meeting.chair(),
                meeting.chairPost(),
                meeting.secretary(),
                meeting.secretaryPost(),
                members,
                present,
                absences,
                meeting.method(),
                meeting.tellers(),
                meeting.denominator(),
                meeting.threshold(),
                meeting.discussion(),
                meeting.rules(),
                meeting.counting());
    }
}
