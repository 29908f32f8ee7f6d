package vn.sovang.form;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.Voted;
import vn.sovang.form.meeting.BallotsFacts;
import vn.sovang.form.meeting.MinutesFacts;
import vn.sovang.model.Sex;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.meeting.CountingTime;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MeetingRules;
import vn.sovang.model.meeting.MemberChoice;
import vn.sovang.model.meeting.MemberVote;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.meeting.Ruling;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.round.Nomination;

/// A council's meeting in which all happens that may: two ways of voting, an opinion in writing, a member who sits out,
/// a lower award, a tie, a result set with a reason, a member without a vote. All people are made up.
final class MadeUpVotes {
    private static final String BRAVE = "BK_TINH";
    private static final String CITY = "GK_TP";

    private MadeUpVotes() {}

    static List<Nomination> nominations() {
        return List.of(
                person(1, "Lục Thị Hà", BRAVE),
                person(2, "Vi Văn Quế", BRAVE),
                person(3, "Ma Thị Ánh", CITY),
                person(4, "Nông Thị Mão", CITY),
                person(5, "Hà Văn Nọi", CITY));
    }

    private static Nomination person(int position, String name, String award) {
        return MadeUp.person(
                position,
                name,
                Sex.FEMALE,
                1985,
                "Điều dưỡng",
                MadeUp.CLINIC,
                award,
                "Lấy 412 mẫu xét nghiệm trong 03 đợt dịch.");
    }

    /// @param quorum such as "2/3"
    static Meeting meeting(String quorum) {
        Meeting usual = MadeUpMeeting.councilMinutes(PaperKind.MINUTES).meeting();
        VoteTerms secret = new VoteTerms(
                VoteMethod.SECRET_BALLOT,
                Denominator.ALL_MEMBERS,
                new BigDecimal("80"),
                "Điều 7 Quy chế hoạt động của Hội đồng");
        MeetingRules rules = new MeetingRules(
                "", Map.of(BRAVE, secret), Quorum.read(quorum, "Điều 6 Quy chế").orElse(null), true);
        return new Meeting(
                        usual.id(),
                        usual.roundId(),
                        usual.tier(),
                        usual.unitId(),
                        usual.bodyId(),
                        usual.startsAt(),
                        usual.endsAt(),
                        usual.place(),
                        usual.chair(),
                        usual.chairPost(),
                        usual.secretary(),
                        usual.secretaryPost(),
                        9,
                        8,
                        List.of(new Absence("Hứa Thị Lanh", "đi học", true)),
                        VoteMethod.SHOW_OF_HANDS,
                        usual.tellers(),
                        Denominator.PRESENT,
                        null,
                        "")
                .with(rules, new CountingTime(LocalTime.of(9, 10), LocalTime.of(9, 25)));
    }

    static MinutesFacts minutes(PaperKind kind) {
        MinutesFacts usual = MadeUpMeeting.councilMinutes(kind);
        Meeting meeting = meeting("2/3");
        List<Nomination> all = nominations();
        List<Voted> votes = new ArrayList<>();
        votes.add(Voted.of(all.get(0), new Ballot(3, 1, 9, 9, 9, 8, 1, 0, 0, "")));
        votes.add(Voted.of(all.get(1), new Ballot(3, 2, 9, 9, 8, 3, 0, 0, 0, "", 5, CITY, List.of(), null)));
        votes.add(Voted.of(all.get(2), new Ballot(3, 3, 8, 8, 8, 4, 4, 0, 0, "thành tích chưa nổi bật")));
        votes.add(Voted.of(
                all.get(3),
                new Ballot(
                        3,
                        4,
                        7,
                        7,
                        7,
                        7,
                        0,
                        0,
                        1,
                        "",
                        0,
                        "",
                        List.of(new MemberVote("Nông Thị Mão", MemberChoice.SAT_OUT)),
                        null)));
        votes.add(Voted.of(
                all.get(4),
                new Ballot(3, 5, 8, 8, 8, 3, 5, 0, 0, "")
                        .with("", "", new Ruling(true, "biểu quyết lại sau khi làm rõ thành tích, 08/08 đồng ý"))));
        List<BodyMember> members = new ArrayList<>(usual.members().subList(0, 4));
        members.add(new BodyMember("Lường Thị Thắm", "Chuyên viên Phòng Nội vụ", BodyRole.SECRETARY, false));
        return new MinutesFacts(
                usual.head(),
                usual.organ(),
                usual.movement(),
                usual.ordinal(),
                meeting,
                members,
                "",
                votes,
                usual.recipients());
    }

    static BallotsFacts ballots() {
        BallotsFacts usual = MadeUpMeeting.ballots(nominations().subList(0, 2), 1);
        return new BallotsFacts(
                usual.letterhead(),
                usual.organ(),
                usual.movement(),
                usual.ordinal(),
                usual.meetingDay(),
                usual.year(),
                usual.nominations(),
                usual.copies(),
                true);
    }
}
