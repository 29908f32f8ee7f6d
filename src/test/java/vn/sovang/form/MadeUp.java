package vn.sovang.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.base.Voted;
import vn.sovang.form.base.WithheldNomination;
import vn.sovang.form.meeting.MinutesFacts;
import vn.sovang.form.report.ReportFacts;
import vn.sovang.form.submission.SubmissionFacts;
import vn.sovang.form.submission.UnitProposal;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.PastAward;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regime;
import vn.sovang.rule.Regimes;

/// A small round of the year 2021 for the forms' tests. All people are made up.
final class MadeUp {
    static final AwardCatalogue CATALOGUE = AwardCatalogue.load();
    static final Regime REGIME = Regimes.load().byCode("nd91").orElseThrow();
    static final String CLINIC = "Trung tâm Y tế thành phố";
    static final String COMMITTEE = "Ban Chỉ đạo phòng, chống dịch COVID-19 thành phố Bắc Kạn";
    static final Letterhead CLINIC_HEAD = new Letterhead("UBND THÀNH PHỐ BẮC KẠN", "TRUNG TÂM Y TẾ", "TTYT", "Bắc Kạn");
    static final Letterhead COMMITTEE_HEAD =
            new Letterhead("UBND THÀNH PHỐ BẮC KẠN", "BAN CHỈ ĐẠO\nPHÒNG, CHỐNG DỊCH COVID-19", "BCĐ", "Bắc Kạn");

    private MadeUp() {}

    static Movement movement() {
        return new Movement(
                1,
                "Thành phố Bắc Kạn đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19",
                "phòng, chống và chiến thắng đại dịch COVID-19",
                "phong trào thi đua đặc biệt",
                "",
                "Ủy ban nhân dân thành phố Bắc Kạn",
                Level.DISTRICT,
                "23/KH-UBND",
                LocalDate.of(2021, 10, 26),
                "Ủy ban nhân dân thành phố Bắc Kạn",
                "triển khai Phong trào thi đua đặc biệt “Thành phố Bắc Kạn đoàn kết, chung sức, đồng lòng thi đua"
                        + " phòng, chống và chiến thắng đại dịch COVID-19”",
                LocalDate.of(2021, 10, 25),
                null,
                "",
                List.of(),
                List.of(),
                List.of("BK_TINH", "GK_TP"),
                "phần IV Kế hoạch số 23/KH-UBND",
                "phần IV mục 2.4 Kế hoạch số 23/KH-UBND",
                null,
                null);
    }

    static NumberAndDate head(PaperKind kind, String number, @Nullable LocalDate date) {
        return new NumberAndDate(CLINIC_HEAD, kind, number, date, 2021);
    }

    static List<Nomination> nominations() {
        return List.of(
                collective(1, "Khoa Kiểm soát bệnh tật", "BK_TINH", "Lấy 18.460 mẫu, truy vết 1.215 trường hợp"),
                person(2, "Lục Thị Hà", Sex.FEMALE, 1988, "Bác sĩ", CLINIC, "BK_TINH", "Phụ trách đội lấy mẫu số 2"),
                person(3, "Vi Văn Quế", Sex.MALE, 1979, "Điều dưỡng", CLINIC, "BK_TINH", "Trực 21 ngày ở khu cách ly"),
                person(4, "Ma Thị Ánh", Sex.FEMALE, 1990, "Kỹ thuật viên", CLINIC, "GK_TP", "Xét nghiệm 3.400 mẫu"),
                household(5, "Hộ ông Nông Văn Tài", "Tổ 5, phường Đức Xuân", "GK_TP", "Ủng hộ 02 tấn gạo"),
                person(6, "Hà Văn Dần", null, 1975, "Lái xe", CLINIC, "GK_TP", "Vận chuyển 640 lượt người cách ly"));
    }

    static Nomination failed() {
        return person(7, "Triệu Văn Lưu", Sex.MALE, 1983, "Y sĩ", CLINIC, "GK_TP", "Tham gia tiêm chủng");
    }

    static Meeting meeting() {
        return new Meeting(
                1,
                1,
                1,
                1L,
                null,
                LocalDateTime.of(2021, 12, 6, 14, 0),
                LocalDateTime.of(2021, 12, 6, 15, 30),
                "Phòng họp Trung tâm Y tế thành phố",
                "Bế Văn Khang",
                "Giám đốc",
                "Lý Thu Sương",
                "Trưởng phòng Tổ chức - Hành chính",
                11,
                9,
                List.of(new Absence("Đồng Văn Sử", "đi công tác", true), new Absence("Quan Thị Mận", "nghỉ ốm", false)),
                VoteMethod.SECRET_BALLOT,
                List.of("Mạc Thị Lê (tổ trưởng)", "Tô Văn Chài"),
                Denominator.ALL_MEMBERS,
                new BigDecimal("70"),
                "");
    }

    static List<Voted> votes() {
        List<Voted> votes = new ArrayList<>();
        for (Nomination nomination : nominations()) {
            votes.add(new Voted(nomination, new Ballot(1, nomination.id(), 9, 9, 9, 9, 0, 0, 0, ""), List.of()));
        }
        votes.add(new Voted(
                failed(), new Ballot(1, 7, 9, 9, 9, 5, 4, 0, 0, "thời gian tham gia dưới 15 ngày"), List.of()));
        return votes;
    }

    static SubmissionFacts unitSubmission(String number, @Nullable LocalDate date) {
        return new SubmissionFacts(
                head(PaperKind.SUBMISSION, number, date),
                CLINIC,
                movement(),
                1,
                REGIME,
                List.of("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố"),
                COMMITTEE,
                LocalDate.of(2021, 12, 6),
                nominations(),
                List.of(),
                List.of(),
                Signatory.head("Giám đốc", "Bế Văn Khang"),
                "TCHC");
    }

    static SubmissionFacts bodySubmission() {
        List<Nomination> received = new ArrayList<>(nominations());
        received.add(failed());
        return new SubmissionFacts(
                new NumberAndDate(COMMITTEE_HEAD, PaperKind.SUBMISSION, "5", LocalDate.of(2021, 12, 16), 2021),
                "Ban Chỉ đạo",
                movement(),
                1,
                REGIME,
                List.of("Hội đồng Thi đua - Khen thưởng thành phố", "Phòng Nội vụ thành phố"),
                "Hội đồng Thi đua - Khen thưởng thành phố",
                null,
                nominations(),
                List.of(
                        new UnitProposal(CLINIC, received.subList(0, 4)),
                        new UnitProposal("UBND phường Đức Xuân", received.subList(4, 7))),
                List.of(new WithheldNomination(failed(), "thời gian tham gia dưới 15 ngày")),
                Signatory.onBehalf("Ban Chỉ đạo", "Trưởng ban", "Chủ tịch Ủy ban nhân dân thành phố", "Lâm Quốc Trà"),
                "VP");
    }

    static MinutesFacts minutes() {
        return new MinutesFacts(
                head(PaperKind.MINUTES, "", null), CLINIC, movement(), 1, meeting(), List.of(), "", votes(), List.of());
    }

    static List<BodyMember> members() {
        return List.of(
                new BodyMember("Bế Văn Khang", "Giám đốc", BodyRole.CHAIR, true),
                new BodyMember("Lý Thu Sương", "Trưởng phòng", BodyRole.SECRETARY, false),
                new BodyMember("Đồng Văn Sử", "Phó Giám đốc", BodyRole.VICE_CHAIR, true));
    }

    static ReportFacts personReport() {
        Nomination nomination = nominations().get(1);
        Person person = new Person(
                1,
                "Lục Thị Hà",
                Sex.FEMALE,
                new PartialDate(1988, 4, 3),
                "Tày",
                "xã Dương Quang, thành phố Bắc Kạn",
                "",
                "",
                "Đại học Y",
                null,
                null);
        AchievementReport report = new AchievementReport(
                2,
                "Bác sĩ khoa Kiểm soát bệnh tật, phụ trách đội lấy mẫu lưu động số 2.",
                "Trực tiếp lấy 412 mẫu xét nghiệm.\nTham gia 03 đợt truy vết tại xã Dương Quang.",
                "",
                "Đội lấy mẫu số 2 không có mẫu phải lấy lại.",
                List.of(new PastAward(
                        2020, "Lao động tiên tiến", "97/QĐ-TTYT", LocalDate.of(2021, 1, 12), "Giám đốc " + CLINIC)));
        return new ReportFacts(head(PaperKind.REPORT, "", null), nomination, person, null, report, "Bế Văn Khang");
    }

    static ReportFacts collectiveReport() {
        Unit unit = Unit.named("Khoa Kiểm soát bệnh tật", UnitKind.PUBLIC_SERVICE, null, false);
        return new ReportFacts(
                new NumberAndDate(
                        new Letterhead("TRUNG TÂM Y TẾ THÀNH PHỐ", "KHOA KIỂM SOÁT BỆNH TẬT", "", "Bắc Kạn"),
                        PaperKind.REPORT,
                        "",
                        null,
                        2021),
                nominations().getFirst(),
                null,
                unit,
                AchievementReport.blank(1),
                "");
    }

    static Nomination collective(int position, String name, String award, String achievement) {
        return nomination(position, SubjectKind.COLLECTIVE, name, null, null, "", "", award, achievement, false);
    }

    static Nomination household(int position, String name, String address, String award, String achievement) {
        return nomination(position, SubjectKind.HOUSEHOLD, name, null, null, "", address, award, achievement, false);
    }

    static Nomination person(
            int position,
            String name,
            @Nullable Sex sex,
            int year,
            String post,
            String unit,
            String award,
            String achievement) {
        return nomination(
                position,
                SubjectKind.PERSON,
                name,
                sex,
                PartialDate.ofYear(year),
                post,
                unit,
                award,
                achievement,
                false);
    }

    static Nomination nomination(
            int position,
            SubjectKind kind,
            String name,
            @Nullable Sex sex,
            @Nullable PartialDate birth,
            String post,
            String unit,
            String award,
            String achievement,
            boolean posthumous) {
        return new Nomination(
                position,
                1,
                kind,
                1,
                null,
                null,
                name,
                sex,
                birth,
                "",
                post,
                unit,
                award,
                achievement,
                posthumous,
                NominationStatus.PROPOSED,
                "",
                position);
    }
}
