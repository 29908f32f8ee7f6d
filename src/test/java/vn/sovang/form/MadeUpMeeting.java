package vn.sovang.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.base.Voted;
import vn.sovang.form.base.WithheldNomination;
import vn.sovang.form.meeting.BallotsFacts;
import vn.sovang.form.meeting.MinutesFacts;
import vn.sovang.form.submission.SubmissionFacts;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.meeting.CountingTime;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MeetingRules;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;

/// Meetings of a unit and of the council, and what they send on. All people are made up.
final class MadeUpMeeting {
    static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng thành phố";
    static final Letterhead COUNCIL_HEAD =
            new Letterhead("UBND THÀNH PHỐ BẮC KẠN", "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG", "HĐTĐKT", "Bắc Kạn");
    static final String RULES = "Quy chế của Hội đồng Thi đua - Khen thưởng thành phố";
    static final LocalDate DAY = LocalDate.of(2021, 12, 8);

    private MadeUpMeeting() {}

    static NumberAndDate head(Letterhead letterhead, PaperKind kind, String number) {
        return new NumberAndDate(letterhead, kind, number, number.isEmpty() ? null : DAY, 2021, "NV");
    }

    /// A year's titles: two people of five are asked the higher title as well.
    static List<Nomination> titles() {
        return List.of(
                titled(1, SubjectKind.COLLECTIVE, null, "Khoa Kiểm soát bệnh tật", "", "TTLDTT"),
                titled(2, SubjectKind.PERSON, 11L, "Lục Thị Hà", "Bác sĩ", "LDTT"),
                titled(3, SubjectKind.PERSON, 12L, "Vi Văn Quế", "Điều dưỡng", "LDTT"),
                titled(4, SubjectKind.PERSON, 13L, "Ma Thị Ánh", "Kỹ thuật viên", "LDTT"),
                titled(5, SubjectKind.PERSON, 11L, "Lục Thị Hà", "Bác sĩ", "CSTDCS"),
                titled(6, SubjectKind.PERSON, 12L, "Vi Văn Quế", "Điều dưỡng", "CSTDCS"));
    }

    private static Nomination titled(
            int position,
            SubjectKind kind,
            @org.jspecify.annotations.Nullable Long person,
            String name,
            String post,
            String award) {
        return new Nomination(
                position,
                1,
                kind,
                1,
                person,
                null,
                name,
                null,
                null,
                "",
                post,
                kind.isPerson() ? MadeUp.CLINIC : "",
                award,
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                position);
    }

    static Movement year() {
        Movement usual = MadeUp.movement();
        return new Movement(
                2,
                "Đoàn kết, sáng tạo, hoàn thành thắng lợi nhiệm vụ năm 2021",
                "",
                "phong trào thi đua",
                "",
                usual.launcher(),
                usual.level(),
                "04/KH-UBND",
                LocalDate.of(2021, 1, 15),
                usual.planIssuer(),
                "phát động phong trào thi đua năm 2021",
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                "",
                List.of(),
                List.of(),
                List.of("CSTDCS", "TTLDTT", "LDTT"),
                "phần III Kế hoạch số 04/KH-UBND",
                "",
                null,
                null);
    }

    /// Titles by show of hands, but for the higher one, which the tellers count; Vi Văn Quế does not win it.
    static MinutesFacts titleMinutes(PaperKind kind) {
        List<Voted> votes = new ArrayList<>();
        for (Nomination one : titles()) {
            Ballot ballot = one.id() == 6
                    ? new Ballot(1, 6, 9, 9, 8, 6, 1, 1, 0, "")
                    : new Ballot(1, one.id(), 9, 9, 9, 9, 0, 0, 0, "");
            votes.add(new Voted(one, ballot, List.of()));
        }
        return new MinutesFacts(
                MadeUp.head(kind, "", null), MadeUp.CLINIC, year(), 1, hands(), List.of(), "", votes, List.of());
    }

    private static Meeting hands() {
        Meeting usual = MadeUp.meeting();
        Meeting all = meeting(usual, VoteMethod.SHOW_OF_HANDS, usual.members(), usual.tellers());
        VoteTerms secret = new VoteTerms(VoteMethod.SECRET_BALLOT, all.denominator(), all.threshold(), RULES);
        return all.with(new MeetingRules(RULES, Map.of("CSTDCS", secret), null, false), CountingTime.OPEN);
    }

    /// The meeting of another method, number of members and tellers.
    static Meeting meeting(Meeting usual, VoteMethod method, int members, List<String> tellers) {
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
                members,
                members == 0 ? 0 : usual.present(),
                members == 0 ? List.of() : usual.absences(),
                method,
                tellers,
                usual.denominator(),
                usual.threshold(),
                usual.discussion());
    }

    static MinutesFacts councilMinutes(PaperKind kind) {
        Meeting meeting = new Meeting(
                3,
                1,
                3,
                null,
                5L,
                LocalDateTime.of(2021, 12, 20, 8, 0),
                LocalDateTime.of(2021, 12, 20, 9, 45),
                "Phòng họp số 2, trụ sở Ủy ban nhân dân thành phố",
                "Lâm Quốc Trà",
                "Chủ tịch Ủy ban nhân dân thành phố, Chủ tịch Hội đồng",
                "Lường Thị Thắm",
                "Chuyên viên Phòng Nội vụ",
                5,
                4,
                List.of(new Absence("Hứa Thị Lanh", "đi học", true)),
                VoteMethod.SECRET_BALLOT,
                List.of("Nông Thị Mão (tổ trưởng)", "Bàn Văn Chiêm", "Lường Thị Thắm"),
                Denominator.ALL_MEMBERS,
                new BigDecimal("80"),
                "Ông Bàn Văn Chiêm: nhất trí với kết quả kiểm tra hồ sơ.");
        List<Voted> votes = new ArrayList<>();
        for (Nomination one : MadeUp.nominations()) {
            votes.add(
                    one.id() == 2
                            ? new Voted(one, new Ballot(3, 2, 4, 4, 4, 4, 0, 0, 1, ""), List.of("Nông Thị Mão"))
                            : new Voted(one, new Ballot(3, one.id(), 5, 5, 5, 5, 0, 0, 0, ""), List.of()));
        }
        List<BodyMember> members = List.of(
                new BodyMember("Lâm Quốc Trà", "Chủ tịch Ủy ban nhân dân thành phố", BodyRole.CHAIR, true),
                new BodyMember("Nông Thị Mão", "Trưởng phòng Nội vụ", BodyRole.VICE_CHAIR, true),
                new BodyMember("Bàn Văn Chiêm", "Trưởng phòng Tài chính - Kế hoạch", BodyRole.MEMBER, true),
                new BodyMember("Hứa Thị Lanh", "Chủ tịch Liên đoàn Lao động thành phố", BodyRole.MEMBER, true),
                new BodyMember("Lường Thị Thắm", "Chuyên viên Phòng Nội vụ", BodyRole.SECRETARY, true));
        return new MinutesFacts(
                head(COUNCIL_HEAD, kind, ""),
                COUNCIL,
                MadeUp.movement(),
                1,
                meeting,
                members,
                "Quy chế hoạt động của Hội đồng",
                votes,
                List.of("Thành viên Hội đồng"));
    }

    /// The minutes' facts with another meeting and results.
    static MinutesFacts minutes(MinutesFacts usual, Meeting meeting, List<Voted> results) {
        return new MinutesFacts(
                usual.head(),
                usual.organ(),
                usual.movement(),
                usual.ordinal(),
                meeting,
                usual.members(),
                usual.thresholdSource(),
                results,
                usual.recipients());
    }

    static SubmissionFacts councilSubmission() {
        return new SubmissionFacts(
                new NumberAndDate(COUNCIL_HEAD, PaperKind.SUBMISSION, "3", LocalDate.of(2021, 12, 21), 2021),
                COUNCIL,
                MadeUp.movement(),
                1,
                MadeUp.REGIME,
                List.of("Ủy ban nhân dân tỉnh Bắc Kạn", "Sở Nội vụ tỉnh Bắc Kạn"),
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn",
                LocalDate.of(2021, 12, 20),
                MadeUp.nominations().subList(0, 3),
                List.of(),
                List.of(),
                Signatory.onBehalf("Hội đồng", "Chủ tịch", "Chủ tịch Ủy ban nhân dân thành phố", "Lâm Quốc Trà"),
                "NV");
    }

    static SubmissionFacts titleSubmission() {
        List<Nomination> titles = titles();
        return new SubmissionFacts(
                MadeUp.head(PaperKind.SUBMISSION, "", null),
                MadeUp.CLINIC,
                year(),
                1,
                MadeUp.REGIME,
                List.of(COUNCIL),
                COUNCIL,
                LocalDate.of(2021, 12, 6),
                titles.subList(0, 5),
                List.of(),
                List.of(new WithheldNomination(titles.get(5), "không đạt mức thông qua")),
                Signatory.head("Giám đốc", "Bế Văn Khang"),
                "TCHC");
    }

    static BallotsFacts ballots(List<Nomination> nominations, int copies) {
        return new BallotsFacts(
                COUNCIL_HEAD,
                COUNCIL,
                MadeUp.movement(),
                1,
                LocalDate.of(2021, 12, 20),
                2021,
                nominations,
                copies,
                false);
    }

    static BallotsFacts titleBallots() {
        return new BallotsFacts(
                MadeUp.CLINIC_HEAD, MadeUp.CLINIC, year(), 1, null, 2021, titles().subList(4, 6), 1, false);
    }

    static Nomination person(int position, String award) {
        return MadeUp.person(position, "Lý Văn Bền", Sex.MALE, 1980, "Y sĩ", MadeUp.CLINIC, award, "");
    }
}
