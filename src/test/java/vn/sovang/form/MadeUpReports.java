package vn.sovang.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Honoured;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.registry.AwardHistoryForm;
import vn.sovang.form.registry.AwardRegisterFacts;
import vn.sovang.form.registry.CertificateFacts;
import vn.sovang.form.registry.RegisterEntry;
import vn.sovang.form.report.ReportFacts;
import vn.sovang.form.report.SummaryReportForm;
import vn.sovang.form.submission.ProfileEntry;
import vn.sovang.form.submission.ProfileListFacts;
import vn.sovang.model.Letterhead;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.RegisterGrouping;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.paper.Document;

/// Facts of reports, lists and registers for the forms' tests. All people are made up.
final class MadeUpReports {
    static final Signatory DIRECTOR = Signatory.head("Giám đốc", "Bế Văn Khang");

    private MadeUpReports() {}

    static List<PastAward> pastAwards() {
        return List.of(
                new PastAward(
                        2018,
                        "Lao động tiên tiến",
                        "97/QĐ-TTYT",
                        LocalDate.of(2019, 1, 12),
                        "Giám đốc " + MadeUp.CLINIC),
                new PastAward(
                        2019,
                        "Giấy khen của Chủ tịch Ủy ban nhân dân thành phố",
                        "412/QĐ-UBND",
                        LocalDate.of(2019, 11, 18),
                        "Chủ tịch Ủy ban nhân dân thành phố Bắc Kạn"),
                new PastAward(
                        2019,
                        "Chiến sĩ thi đua cơ sở",
                        "118/QĐ-UBND",
                        LocalDate.of(2020, 2, 7),
                        "Chủ tịch Ủy ban nhân dân thành phố Bắc Kạn"),
                new PastAward(2020, "CSTĐCS", "", null, "Chủ tịch Ủy ban nhân dân thành phố Bắc Kạn"));
    }

    static AchievementReport merit(long nomination) {
        return new AchievementReport(
                nomination,
                "Bác sĩ khoa Kiểm soát bệnh tật, phụ trách tiêm chủng mở rộng của 08 xã, phường.",
                "Tỷ lệ tiêm đủ mũi của trẻ dưới 01 tuổi đạt 98,2%, tăng 2,1% so với năm 2020."
                        + "\nKhám, tư vấn 1.940 lượt; không để xảy ra sai sót chuyên môn.",
                "Chủ động đi cơ sở những ngày nghỉ, hướng dẫn 16 cán bộ trạm y tế lập sổ theo dõi.",
                "Cách lập sổ đã được 08 trạm y tế làm theo.",
                pastAwards(),
                "Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước và quy chế của đơn vị.",
                "Đảng viên hoàn thành tốt nhiệm vụ; tham gia đầy đủ các phong trào do công đoàn phát động.",
                List.of(
                        new Initiative(
                                2020,
                                "Sổ theo dõi lịch tiêm chủng dùng chung cho trạm y tế xã, phường",
                                "Quyết định số 61/QĐ-TTYT ngày 09 tháng 11 năm 2020 của Giám đốc " + MadeUp.CLINIC),
                        new Initiative(2021, "Mẫu phiếu sàng lọc trước tiêm", "")));
    }

    static NumberAndDate reportHead() {
        return MadeUp.head(PaperKind.REPORT, "", null);
    }

    static Person person() {
        return new Person(
                1,
                "Lục Thị Hà",
                Sex.FEMALE,
                new PartialDate(1988, 4, 3),
                "Tày",
                "xã Dương Quang, thành phố Bắc Kạn",
                "tổ 3, phường Sông Cầu, thành phố Bắc Kạn",
                "006188001234",
                "Đại học Y",
                null,
                null);
    }

    static Nomination nomination(String award) {
        return MadeUp.person(
                2, "Lục Thị Hà", Sex.FEMALE, 1988, "Bác sĩ", MadeUp.CLINIC, award, "Phụ trách đội lấy mẫu số 2");
    }

    static ReportFacts meritPerson() {
        return new ReportFacts(reportHead(), nomination("CSTDCS"), person(), clinic(), merit(2), "Bế Văn Khang");
    }

    /// The director's own report: the collective first, and the one above confirms.
    static ReportFacts meritHead() {
        Nomination head = MadeUp.person(8, "Bế Văn Khang", Sex.MALE, 1972, "Giám đốc", MadeUp.CLINIC, "BK_TINH", "");
        return new ReportFacts(reportHead(), head, null, clinic(), AchievementReport.blank(8), "Bế Văn Khang");
    }

    static Unit clinic() {
        return unit(MadeUp.CLINIC, UnitKind.PUBLIC_SERVICE, "Giám đốc", "Bế Văn Khang");
    }

    static Unit unit(String name, UnitKind kind, String headPost, String headName) {
        boolean clinic = kind == UnitKind.PUBLIC_SERVICE;
        return new Unit(
                7,
                "",
                name,
                name,
                kind,
                null,
                true,
                MadeUp.CLINIC_HEAD,
                headPost,
                headName,
                clinic ? "Trụ sở tại phường Đức Xuân. Có 42 người, 27 nữ, 19 đảng viên; 05 khoa, phòng." : "",
                clinic ? "Khám bệnh, chữa bệnh và dự phòng cho nhân dân 08 xã, phường." : "",
                null,
                null,
                null,
                UnitDetails.UNKNOWN);
    }

    static ReportFacts meritCollective() {
        return new ReportFacts(
                reportHead(), MadeUp.collective(1, MadeUp.CLINIC, "TTLDXS", ""), null, clinic(), merit(1), "");
    }

    static ReportFacts meritEnterprise() {
        String name = "Công ty TNHH Chế biến nông sản Pác Nặm Xanh";
        NumberAndDate head = new NumberAndDate(
                new Letterhead("", "CÔNG TY TNHH\nCHẾ BIẾN NÔNG SẢN PÁC NẶM XANH", "", "Bắc Kạn"),
                PaperKind.REPORT,
                "",
                null,
                2021);
        return new ReportFacts(
                head,
                MadeUp.collective(1, name, "BK_TINH", ""),
                null,
                unit(name, UnitKind.ENTERPRISE, "Giám đốc", ""),
                AchievementReport.blank(1),
                "");
    }

    static final String DEED = "cứu người bị nạn do mưa lũ ngày 08 tháng 9 năm 2021";

    static ReportFacts unexpectedPerson() {
        Nomination nomination =
                MadeUp.person(3, "Vi Văn Quế", Sex.MALE, 1979, "", "Tổ 5, phường Đức Xuân", "GK_TP", "");
        AchievementReport report = new AchievementReport(
                3,
                "",
                "Khoảng 06 giờ ngày 08 tháng 9 năm 2021, dùng bè mảng đưa 04 người trong ngôi nhà bị ngập đến nơi an toàn.",
                "Nước chảy xiết, trời chưa sáng, bè phải đi 03 lượt.",
                "Không ai bị thương; nhiều hộ đã cùng ra giúp sau lượt đi đầu.",
                pastAwards());
        return new ReportFacts(reportHead(), nomination, null, null, report, "");
    }

    static ReportFacts unexpectedCollective() {
        return new ReportFacts(
                reportHead(),
                MadeUp.collective(
                        1, "Tổ phòng, chống thiên tai phường Đức Xuân", "GK_TP", "Đưa 26 hộ ra khỏi vùng ngập"),
                null,
                null,
                AchievementReport.blank(1),
                "");
    }

    static Document summary() {
        return summary(nomination("BK_TINH"), merit(2));
    }

    static Document summary(Nomination nomination, AchievementReport report) {
        return new SummaryReportForm(MadeUp.CATALOGUE)
                .document(
                        new ReportFacts(reportHead(), nomination, person(), null, report, ""),
                        MadeUp.CLINIC,
                        "trong " + MovementPhrase.titled(MadeUp.movement()),
                        DIRECTOR);
    }

    static ProfileListFacts profileList() {
        List<ProfileEntry> entries = new ArrayList<>();
        for (Nomination nomination : MadeUp.nominations()) {
            long id = nomination.id();
            AchievementReport report = id == 2 ? merit(2) : AchievementReport.blank(id);
            entries.add(
                    new ProfileEntry(ethnic(nomination, "Tày"), report, new Ballot(1, id, 9, 9, 9, 9, 0, 0, 0, "")));
        }
        entries.add(new ProfileEntry(
                MadeUp.nomination(
                        9,
                        SubjectKind.PERSON,
                        "Nông Thị Lịch",
                        Sex.FEMALE,
                        PartialDate.ofYear(1969),
                        "Y sĩ",
                        MadeUp.CLINIC,
                        "BK_TINH",
                        "",
                        true),
                new AchievementReport(9, "", "Trực chốt kiểm soát 46 ngày liền.", "", "", List.of()),
                null));
        return profileList(entries);
    }

    static ProfileListFacts profileList(List<ProfileEntry> entries) {
        return new ProfileListFacts(
                MadeUp.head(PaperKind.SUBMISSION, "7", LocalDate.of(2021, 12, 7)),
                MadeUp.CLINIC,
                MadeUp.meeting(),
                entries,
                false,
                DIRECTOR);
    }

    private static Nomination ethnic(Nomination one, String ethnicity) {
        return new Nomination(
                one.id(),
                one.roundId(),
                one.kind(),
                one.proposerUnitId(),
                one.personId(),
                one.unitId(),
                one.subjectName(),
                one.sex(),
                one.birth(),
                one.kind().isPerson() ? ethnicity : "",
                one.post(),
                one.unitName(),
                one.awardCode(),
                one.achievement(),
                one.posthumous(),
                one.status(),
                one.note(),
                one.position());
    }

    static AwardRegisterFacts register(int firstYear, RegisterGrouping grouping) {
        return register(
                firstYear,
                grouping,
                entries().stream().filter(one -> one.year() >= firstYear).toList());
    }

    static AwardRegisterFacts register(int firstYear, RegisterGrouping grouping, List<RegisterEntry> entries) {
        return new AwardRegisterFacts(
                new NumberAndDate(MadeUp.CLINIC_HEAD, PaperKind.REGISTER, "", null, 2021),
                firstYear,
                2021,
                grouping,
                entries,
                "Lý Thu Sương",
                DIRECTOR);
    }

    static List<RegisterEntry> entries() {
        PastAward letter = new PastAward(
                2021,
                "Giấy khen của Chủ tịch Ủy ban nhân dân thành phố",
                "702/QĐ-UBND",
                LocalDate.of(2021, 12, 20),
                "Chủ tịch Ủy ban nhân dân thành phố");
        String merit = "Phòng, chống dịch COVID-19 năm 2021";
        return List.of(
                entry(
                        SubjectKind.PERSON,
                        "Vi Văn Quế",
                        "Điều dưỡng",
                        MadeUp.CLINIC,
                        letter,
                        RecognitionMode.THEMATIC,
                        merit),
                entry(
                        SubjectKind.PERSON,
                        "Lục Thị Hà",
                        "Bác sĩ",
                        MadeUp.CLINIC,
                        letter,
                        RecognitionMode.THEMATIC,
                        merit),
                entry(SubjectKind.COLLECTIVE, "Khoa Kiểm soát bệnh tật", "", MadeUp.CLINIC, letter, null, ""),
                entry(
                        SubjectKind.HOUSEHOLD,
                        "Hộ ông Nông Văn Tài",
                        "",
                        "Tổ 5, phường Đức Xuân",
                        new PastAward(2021, letter.awardName(), "", null, ""),
                        RecognitionMode.THEMATIC,
                        "Ủng hộ 02 tấn gạo"),
                entry(
                        SubjectKind.PERSON,
                        "Lục Thị Hà",
                        "Bác sĩ",
                        MadeUp.CLINIC,
                        pastAwards().get(2),
                        RecognitionMode.MERIT,
                        "Năm 2019"));
    }

    private static RegisterEntry entry(
            SubjectKind kind,
            String subject,
            String post,
            String unit,
            PastAward award,
            @Nullable RecognitionMode mode,
            String achievement) {
        return new RegisterEntry(kind, subject, false, post, unit, award, mode, achievement, "");
    }

    static CertificateFacts certificate() {
        return certificate(new Honoured.OfPerson(person(), "Bác sĩ", MadeUp.CLINIC), pastAwards());
    }

    static CertificateFacts certificate(Honoured subject, List<PastAward> awards) {
        return new CertificateFacts(
                new NumberAndDate(MadeUp.CLINIC_HEAD, PaperKind.CERTIFICATE, "", LocalDate.of(2021, 12, 7), 2021),
                MadeUp.CLINIC,
                subject,
                awards,
                DIRECTOR,
                "TCHC");
    }

    static Document history(Honoured subject, List<PastAward> awards) {
        return new AwardHistoryForm(MadeUp.CATALOGUE)
                .document(
                        new NumberAndDate(MadeUp.CLINIC_HEAD, PaperKind.AWARD_HISTORY, "", null, 2021),
                        subject,
                        awards,
                        "Lý Thu Sương",
                        DIRECTOR);
    }
}
