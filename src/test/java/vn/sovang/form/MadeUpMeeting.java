package vn.sovang.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.model.Absence;
import vn.sovang.model.Ballot;
import vn.sovang.model.BodyMember;
import vn.sovang.model.BodyRole;
import vn.sovang.model.Denominator;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Meeting;
import vn.sovang.model.Movement;
import vn.sovang.model.Nomination;
import vn.sovang.model.NominationStatus;
import vn.sovang.model.PaperKind;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.VoteMethod;

/// Meetings of a unit and of the council, and the office's letters about them. All people are made up.
final class MadeUpMeeting {
    static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng thành phố";
    static final String OFFICE = "Ủy ban nhân dân thành phố Bắc Kạn";
    static final Letterhead COUNCIL_HEAD =
            new Letterhead("UBND THÀNH PHỐ BẮC KẠN", "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG", "HĐTĐKT", "Bắc Kạn");
    static final Letterhead OFFICE_HEAD = new Letterhead("", "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BẮC KẠN", "UBND", "Bắc Kạn");
    static final Contact CONTACT = new Contact("Lường Thị Thắm", "Phòng Nội vụ thành phố", "0209 000 0000");
    static final LocalDate DAY = LocalDate.of(2021, 12, 8);

    private MadeUpMeeting() {}

    static PaperHead head(Letterhead letterhead, PaperKind kind, String number) {
        return new PaperHead(letterhead, kind, number, number.isEmpty() ? null : DAY, 2021, "NV");
    }

    static Signatory deputy() {
        return new Signatory(
                0, "Ủy ban nhân dân", vn.sovang.model.SigningPower.KT, "Chủ tịch", "Phó Chủ tịch", "", "Đàm Quang Vĩ");
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
                "");
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
                MadeUp.head(kind, "", null),
                MadeUp.CLINIC,
                year(),
                1,
                hands(),
                List.of(),
                "Quy chế của Hội đồng Thi đua - Khen thưởng thành phố",
                votes,
                Map.of("CSTDCS", VoteMethod.SECRET_BALLOT),
                List.of());
    }

    private static Meeting hands() {
        Meeting usual = MadeUp.meeting();
        return meeting(usual, VoteMethod.SHOW_OF_HANDS, usual.members(), usual.tellers());
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
                usual.methods(),
                usual.recipients());
    }

    static SubmissionFacts councilSubmission() {
        return new SubmissionFacts(
                new PaperHead(COUNCIL_HEAD, PaperKind.SUBMISSION, "3", LocalDate.of(2021, 12, 21), 2021),
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
                List.of(new Withheld(titles.get(5), "không đạt mức thông qua")),
                Signatory.head("Giám đốc", "Bế Văn Khang"),
                "TCHC");
    }

    static BallotsFacts ballots(List<Nomination> nominations, int copies) {
        return new BallotsFacts(
                COUNCIL_HEAD, COUNCIL, MadeUp.movement(), 1, LocalDate.of(2021, 12, 20), 2021, nominations, copies);
    }

    static BallotsFacts titleBallots() {
        return new BallotsFacts(MadeUp.CLINIC_HEAD, MadeUp.CLINIC, year(), 1, null, 2021, titles().subList(4, 6), 1);
    }

    static SentDossier dossier() {
        return new SentDossier(
                MadeUp.CLINIC,
                MadeUp.head(PaperKind.SUBMISSION, "7", LocalDate.of(2021, 12, 7)),
                MadeUp.movement(),
                1,
                DAY,
                MadeUp.nominations());
    }

    static List<Shortcoming> shortcomings() {
        String plan = "phần IV mục 2.4 Kế hoạch số 23/KH-UBND";
        String report = "Lập báo cáo có xác nhận của Giám đốc, gửi 01 bản chính";
        return List.of(
                new Shortcoming("Báo cáo thành tích", "Thiếu báo cáo của Vi Văn Quế", plan, report),
                new Shortcoming(
                        "Biên bản họp xét", "Không ghi tỷ lệ phiếu của từng trường hợp", plan, "Bổ sung, ký lại"),
                new Shortcoming("Báo cáo thành tích", "Thiếu báo cáo của Ma Thị Ánh", plan, report),
                new Shortcoming("Báo cáo thành tích", "Thiếu báo cáo của Vi Văn Quế", plan, report),
                new Shortcoming("Danh sách kèm theo", "Không ghi năm sinh của Hà Văn Dần", "", ""));
    }

    static List<Shortcoming> noMinutes() {
        return List.of(new Shortcoming(
                "Biên bản họp xét",
                "Không có trong hồ sơ",
                "phần IV mục 2.4 Kế hoạch số 23/KH-UBND",
                "Họp xét, lập biên bản, gửi 01 bản sao"));
    }

    static RequestFacts request() {
        return new RequestFacts(
                head(OFFICE_HEAD, PaperKind.REQUEST, "215"),
                OFFICE,
                dossier(),
                shortcomings(),
                "Phòng Nội vụ thành phố",
                LocalDate.of(2021, 12, 13),
                CONTACT,
                deputy(),
                "NV");
    }

    static ReturnNoticeFacts returnNotice(List<Shortcoming> faults) {
        return new ReturnNoticeFacts(
                head(OFFICE_HEAD, PaperKind.RETURN_NOTICE, ""),
                OFFICE,
                dossier(),
                "hồ sơ không có biên bản họp xét của đơn vị",
                "phần IV mục 2.4 Kế hoạch số 23/KH-UBND",
                faults,
                CONTACT,
                deputy(),
                "NV");
    }

    static ReminderFacts reminder(List<String> units) {
        return new ReminderFacts(
                head(OFFICE_HEAD, PaperKind.REMINDER, "5"),
                OFFICE,
                MadeUp.movement(),
                1,
                units,
                "Phòng Nội vụ thành phố",
                LocalDate.of(2021, 12, 13),
                CONTACT,
                deputy(),
                "NV");
    }

    static InvitationFacts invitation(List<InvitationFacts.Guest> guests) {
        return new InvitationFacts(
                head(COUNCIL_HEAD, PaperKind.INVITATION, "2"),
                COUNCIL,
                COUNCIL,
                MadeUp.movement(),
                1,
                councilMinutes(PaperKind.MINUTES).meeting(),
                guests,
                MadeUp.nominations(),
                "danh sách, báo cáo thành tích và kết quả kiểm tra hồ sơ",
                CONTACT,
                Signatory.onBehalf("Hội đồng", "Chủ tịch", "Chủ tịch Ủy ban nhân dân thành phố", "Lâm Quốc Trà"),
                "NV");
    }

    static List<InvitationFacts.Guest> members() {
        return councilMinutes(PaperKind.MINUTES).members().stream()
                .map(one -> new InvitationFacts.Guest(one.name(), one.post()))
                .toList();
    }

    static CheckSheetFacts checkSheet() {
        String plan = "phần IV mục 2.4 Kế hoạch số 23/KH-UBND";
        return new CheckSheetFacts(
                head(OFFICE_HEAD, PaperKind.CHECK_SHEET, ""),
                dossier(),
                List.of(
                        new CheckedItem("Tờ trình của đơn vị đề nghị", "bản sao", 1, 1, plan, ""),
                        new CheckedItem("Biên bản họp xét của đơn vị đề nghị", "bản sao", 1, 0, plan, ""),
                        new CheckedItem("Báo cáo thành tích", "bản chính", 6, 4, plan, "của Vi Văn Quế, Ma Thị Ánh"),
                        new CheckedItem("Danh sách kèm theo", "", 0, 1, "", "")),
                List.of(
                        new CheckFinding(
                                "Hà Văn Dần",
                                "Thời gian tham gia dưới 03 tháng",
                                "mục 2.1 phần IV Kế hoạch số 23/KH-UBND",
                                "Ban Chỉ đạo đã thống nhất xét theo số lượt vận chuyển"),
                        new CheckFinding("", "Số người được đề nghị nhiều hơn số phân bổ", "", "")),
                List.of("Năm sinh của Hà Văn Dần", "Số của Biên bản họp xét"),
                true,
                "Lường Thị Thắm");
    }

    static Nomination person(int position, String award) {
        return MadeUp.person(position, "Lý Văn Bền", Sex.MALE, 1980, "Y sĩ", MadeUp.CLINIC, award, "");
    }
}
