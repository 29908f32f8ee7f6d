package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Honoured;
import vn.sovang.form.registry.AwardRegisterForm;
import vn.sovang.form.registry.CertificateFacts;
import vn.sovang.form.registry.CertificateForm;
import vn.sovang.form.report.MeritCollectiveReportForm;
import vn.sovang.form.report.MeritPersonReportForm;
import vn.sovang.form.report.ReportFacts;
import vn.sovang.form.report.SummaryReportForm;
import vn.sovang.form.report.UnexpectedReportForm;
import vn.sovang.form.submission.ProfileEntry;
import vn.sovang.form.submission.ProfileListFacts;
import vn.sovang.form.submission.ProfileListForm;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.RegisterGrouping;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PastAward;
import vn.sovang.paper.Document;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.pdf.Fonts;

/// Mistakes that reports, profile lists and registers must not make.
class ReportTrapsTest {
    private static final Layout LAYOUT = new Layout(Fonts.load());
    private static final String LONG_NAME = "Nguyễn Hoàng Thị Thanh Phương Thảo Nguyên Tôn Nữ";

    private final MeritPersonReportForm meritPerson = new MeritPersonReportForm(MadeUp.CATALOGUE);
    private final MeritCollectiveReportForm meritCollective = new MeritCollectiveReportForm(MadeUp.CATALOGUE);
    private final UnexpectedReportForm unexpected = new UnexpectedReportForm(MadeUp.CATALOGUE);
    private final SummaryReportForm summary = new SummaryReportForm(MadeUp.CATALOGUE);
    private final ProfileListForm profiles = new ProfileListForm(MadeUp.CATALOGUE);
    private final AwardRegisterForm register = new AwardRegisterForm();
    private final CertificateForm certificate = new CertificateForm();

    @Test
    void titlesAndCommendationsStandInTablesOfTheirOwn() {
        String text = text(meritPerson.document(MadeUpReports.meritPerson()));
        String titles = between(text, "1. Danh hiệu thi đua", "2. Hình thức khen thưởng");
        String awards = text.substring(text.indexOf("2. Hình thức khen thưởng"));

        assertThat(titles)
                .contains("| 2018 | Lao động tiên tiến |", "| 2020 | CSTĐCS |")
                .doesNotContain("Giấy khen");
        assertThat(awards).contains("| 2019 | Giấy khen của").doesNotContain("tiên tiến");
    }

    @Test
    void awardTheCatalogueDoesNotKnowIsAFormOfCommendation() {
        PastAward unknown = new PastAward(2017, "Kỷ niệm chương Vì sự nghiệp sông nước", "", null, "");
        String text = text(meritPerson.document(merit(written(List.of(unknown)))));

        assertThat(between(text, "1. Danh hiệu thi đua", "2. Hình thức khen thưởng"))
                .contains("\nChưa.\n");
        assertThat(text.substring(text.indexOf("2. Hình thức khen thưởng")))
                .contains("| 2017 | Kỷ niệm chương Vì sự nghiệp sông nước |");
    }

    @Test
    void meritReportNobodyWroteClaimsNothing() {
        String text = text(meritPerson.document(merit(AchievementReport.blank(2))));

        assertThat(text)
                .doesNotContain("Chưa.")
                .contains("b) Sáng kiến, đề tài")
                .contains("1. Danh hiệu thi đua\n~\n~");
    }

    @Test
    void meritReportWithoutInitiativesSkipsTheirPoint() {
        assertThat(text(meritPerson.document(merit(written(List.of())))))
                .doesNotContain("Sáng kiến")
                .contains("b) Khó khăn, biện pháp");
    }

    @Test
    void yearOfAnUnknownDecisionIsNotGuessed() {
        PastAward open = new PastAward(2020, "Lao động tiên tiến", "", null, "");

        assertThat(text(meritPerson.document(merit(written(List.of(open))))))
                .contains("Quyết định số .............. ngày ... tháng ... năm ...... của ..............");
    }

    @Test
    void headOfAUnitReportsOnItFirstAndDoesNotConfirmTheirOwnReport() {
        String text = text(meritPerson.document(MadeUpReports.meritHead()));

        assertThat(text)
                .contains("1. Tóm tắt thành tích của tập thể do cá nhân đứng đầu")
                .contains("2. Quyền hạn, nhiệm vụ")
                .contains("THỦ TRƯỞNG CẤP TRÊN TRỰC TIẾP XÁC NHẬN, ĐỀ NGHỊ");
        assertThat(text.lines().filter(line -> line.equals("Bế Văn Khang"))).hasSize(1);
        assertThat(text(meritPerson.document(MadeUpReports.meritPerson())))
                .doesNotContain("thành tích của tập thể")
                .contains("THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN");
    }

    @Test
    void onlyBusinessesAndTheirHeadsHaveTheNoteOnTaxes() {
        ReportFacts usual = MadeUpReports.meritPerson();
        ReportFacts worker = inUnit(usual, UnitKind.ENTERPRISE, "Mã Văn Giám");
        ReportFacts head = inUnit(usual, UnitKind.ENTERPRISE, usual.nomination().subjectName());

        assertThat(text(meritCollective.document(MadeUpReports.meritEnterprise())))
                .contains("nghĩa vụ nộp thuế");
        assertThat(text(meritPerson.document(head))).contains("nghĩa vụ nộp thuế");
        assertThat(text(meritPerson.document(worker))).doesNotContain("nộp thuế");
        assertThat(text(meritCollective.document(MadeUpReports.meritCollective())))
                .doesNotContain("nộp thuế");
    }

    @Test
    void unexpectedReportHasThreeIdeasAndNoTableOfPastAwards() {
        String text = text(unexpected.document(MadeUpReports.unexpectedPerson(), MadeUpReports.DEED));

        assertThat(text)
                .contains("về thành tích xuất sắc đột xuất trong cứu người bị nạn")
                .contains("3. Ý nghĩa của thành tích")
                .doesNotContain("III.")
                .doesNotContain("Lao động tiên tiến")
                .doesNotContain("phong trào");
    }

    @Test
    void householdHasItsOwnWords() {
        Nomination household = MadeUp.household(5, "Hộ ông Nông Văn Tài", "Tổ 5, phường Đức Xuân", "GK_TP", "");
        Document document = meritCollective.document(
                new ReportFacts(MadeUpReports.reportHead(), household, null, null, AchievementReport.blank(5), ""));

        assertThat(text(document))
                .contains("- Tên hộ gia đình: Hộ ông Nông Văn Tài")
                .contains("CHỦ HỘ")
                .doesNotContain("đoàn thể")
                .doesNotContain("Chức năng, nhiệm vụ");
    }

    @Test
    void posthumousSubjectSignsNothingAndIsNamedSo() {
        Nomination late = posthumous("Nông Thị Lịch");
        ReportFacts facts = new ReportFacts(
                MadeUpReports.reportHead(), late, null, null, AchievementReport.blank(9), "Bế Văn Khang");
        String report = text(unexpected.document(facts, ""));
        assertThat(report).contains("Đề nghị truy tặng Bằng khen", "NGƯỜI LẬP BÁO CÁO");
        assertThat(report.lines().filter(line -> line.equals("Nông Thị Lịch"))).isEmpty();
        assertThat(text(summary.document(facts, MadeUp.CLINIC, "", MadeUpReports.DIRECTOR)))
                .contains("của bà Nông Thị Lịch và đề nghị truy tặng");
    }

    @Test
    void idNumberIsNeverPrinted() {
        Person person = MadeUpReports.person();
        Honoured honoured = new Honoured.OfPerson(person, "", "");

        assertThat(List.of(
                        meritPerson.document(MadeUpReports.meritPerson()),
                        MadeUpReports.summary(),
                        certificate.document(MadeUpReports.certificate()),
                        MadeUpReports.history(honoured, List.of())))
                .allSatisfy(document -> assertThat(text(document)).doesNotContain(person.idNumber()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 60})
    void summaryNeverPassesTwoPages(int awards) throws PaperException {
        List<PastAward> many = IntStream.range(0, awards)
                .mapToObj(i -> new PastAward(
                        1950 + i,
                        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh về thành tích trong phong trào thi đua năm đó",
                        "1" + i + "/QĐ-UBND",
                        LocalDate.of(1951 + i, 3, 4),
                        "Chủ tịch Ủy ban nhân dân tỉnh"))
                .toList();
        String told = "Trực chốt kiểm soát 46 ngày liền, hướng dẫn 1.215 lượt người khai báo y tế. ".repeat(200);
        Nomination nomination =
                MadeUp.person(1, LONG_NAME, Sex.FEMALE, 1980, "Y sĩ ".repeat(20), MadeUp.CLINIC, "BK_TINH", told);

        Document document = MadeUpReports.summary(nomination, written(many));

        assertThat(LAYOUT.lay(document)).hasSizeLessThanOrEqualTo(2);
        assertThat(text(document)).contains("(…)");
        if (awards == 60) {
            assertThat(text(document)).contains("- 48 danh hiệu, hình thức khen thưởng của những năm trước đó.");
        }
    }

    @Test
    void summaryTakesTheFirstSentencesOfAReportOnlyWhenTheListSaysNothing() {
        AchievementReport report = new AchievementReport(
                2, "", "Lấy 412 mẫu.\n" + "Không có mẫu phải lấy lại. ".repeat(40), "", "", List.of());
        Nomination said = MadeUpReports.nomination("BK_TINH");
        Nomination silent = MadeUp.person(2, "Lục Thị Hà", Sex.FEMALE, 1988, "Bác sĩ", MadeUp.CLINIC, "BK_TINH", "");

        assertThat(text(MadeUpReports.summary(said, report)))
                .contains("Phụ trách đội lấy mẫu số 2.")
                .doesNotContain("412 mẫu");
        assertThat(text(MadeUpReports.summary(silent, report)))
                .contains("Lấy 412 mẫu. Không có mẫu phải lấy lại.")
                .contains("lấy lại. (…)");
    }

    @Test
    void longNameAndSixtyPeopleStayWhole() throws PaperException {
        List<ProfileEntry> entries = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            Nomination one = MadeUp.person(
                    i,
                    i == 7 ? LONG_NAME : "Lý Văn Bền " + i,
                    Sex.MALE,
                    1980,
                    "Y sĩ",
                    MadeUp.CLINIC,
                    "GK_TP",
                    "Trực chốt");
            entries.add(new ProfileEntry(one, AchievementReport.blank(i), new Ballot(1, i, 9, 9, 9, 9, 0, 0, 0, "")));
        }
        Collections.shuffle(entries, new java.util.Random(7));

        Document document = profiles.document(MadeUpReports.profileList(entries));

        String text = text(document);
        assertThat(text.lines().filter(line -> line.matches("\\| \\d+ \\|.*"))).hasSize(60);
        assertThat(text)
                .contains("| 7 | " + LONG_NAME + " | 1980 |")
                .contains("DANH SÁCH TRÍCH NGANG/CÁ NHÂN ĐỀ NGHỊ")
                .contains("Danh sách này có 60 cá nhân./.");
        List<Page> pages = LAYOUT.lay(document);
        assertThat(pages).allSatisfy(page -> assertThat(page.width()).isGreaterThan(page.height()));
        assertThat(pages).allSatisfy(page -> assertThat(words(page)).contains("TT "));
        assertThat(words(pages.getLast()))
                .contains("Danh sách này có")
                .contains("GIÁM ĐỐC")
                .contains("Lý Văn Bền 60");
    }

    @Test
    void profileListKeepsGroupsInOrderAndCountsHouseholdsByThemselves() {
        List<ProfileEntry> shuffled =
                new ArrayList<>(MadeUpReports.profileList().entries());
        Collections.reverse(shuffled);

        String text = text(profiles.document(MadeUpReports.profileList(shuffled)));

        assertThat(text.lines().filter(line -> line.matches("\\| [IVAB]+\\. .*")))
                .containsExactly(
                        "| I. BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH (01 tập thể, 03 cá nhân)",
                        "| A. Tập thể (01)",
                        "| B. Cá nhân (03)",
                        "| II. GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ (01 hộ gia đình, 02 cá nhân)",
                        "| A. Hộ gia đình (01)",
                        "| B. Cá nhân (02)");
        assertThat(text).contains("| 3 | Nông Thị Lịch (truy tặng) |").contains("| Chưa |");
    }

    @Test
    void profileListWithoutVotesLeavesThemOpen() {
        ProfileListFacts usual = MadeUpReports.profileList();
        ProfileListFacts open = new ProfileListFacts(
                usual.submission(), usual.issuer(), null, usual.entries(), true, Signatory.head("Giám đốc", ""));

        assertThat(text(profiles.document(open))).doesNotContain("09/11").contains("| ...... |");
    }

    @ParameterizedTest
    @EnumSource(RegisterGrouping.class)
    void registerNumbersEveryEntryOnce(RegisterGrouping grouping) {
        String text = text(register.document(MadeUpReports.register(2020, grouping)));

        assertThat(text.lines().filter(line -> line.matches("\\| \\d+ \\|.*")).map(line -> line.split(" ")[1]))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(text)
                .contains("Từ năm 2020 đến năm 2021", "| NĂM 2020 (01)", "| NĂM 2021 (04)")
                .contains("Sổ này ghi 05 lượt khen thưởng: 01 tập thể, 01 hộ gia đình, 03 cá nhân.");
    }

    @Test
    void registerGroupsByUnitOrByName() {
        assertThat(text(register.document(MadeUpReports.register(2021, RegisterGrouping.UNIT))))
                .contains("| 1. Tổ 5, phường Đức Xuân (01)", "| 2. Trung tâm Y tế thành phố (03)")
                .doesNotContain("| NĂM");
        assertThat(text(register.document(MadeUpReports.register(2021, RegisterGrouping.NAME))))
                .contains("| 1. Tập thể (01)", "| 2. Hộ gia đình (01)", "| 3. Cá nhân (02)");
    }

    @Test
    void emptyRegisterSaysSo() throws PaperException {
        Document document = register.document(MadeUpReports.register(2021, RegisterGrouping.UNIT, List.of()));

        assertThat(text(document)).contains("Chưa có quyết định khen thưởng nào được ghi vào sổ.");
        assertThat(LAYOUT.lay(document)).hasSize(1);
    }

    @Test
    void certificateOfNothingClaimsNothing() {
        assertThat(text(certificate.document(
                        MadeUpReports.certificate(new Honoured.OfUnit(MadeUpReports.clinic()), List.of()))))
                .contains("- Tên tập thể: Trung tâm Y tế thành phố", "\n~\n~\n~\n")
                .doesNotContain("Chưa");
    }

    @Test
    void clerksWordsStandInTheCertificate() {
        CertificateFacts facts = MadeUpReports.certificate();
        PaperWording own = certificate
                .wording(facts)
                .with(WordingPart.CLOSING, "Cấp cho " + Blanks.SUBJECT + " để nộp hồ sơ nghỉ hưu");

        assertThat(text(certificate.document(facts, own))).contains("Cấp cho bà Lục Thị Hà để nộp hồ sơ nghỉ hưu./.");
    }

    @Test
    void historyStandsYearByYearTitlesFirst() {
        List<PastAward> shuffled = new ArrayList<>(MadeUpReports.pastAwards());
        Collections.reverse(shuffled);
        String text = text(MadeUpReports.history(
                new Honoured.OfPerson(Person.listed("Vi Văn Quế", null, null, ""), "", ""), shuffled));

        assertThat(text.lines().filter(line -> line.startsWith("| ")).map(line -> line.substring(2, 6)))
                .containsExactly("2018", "2019", "2019", "2020");
        assertThat(text)
                .contains("| 2019 | Chiến sĩ thi đua cơ sở |  |")
                .contains("Của ông (bà) Vi Văn Quế")
                .contains("Tổng số: 03 danh hiệu thi đua, 01 hình thức khen thưởng.");
        assertThat(text.indexOf("Chiến sĩ thi đua cơ sở")).isLessThan(text.indexOf("Giấy khen"));
    }

    /// The results differ in height by a line, so that some reports end just where a page does.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void signaturesNeverStandWithoutTextAboveThem(int lines) throws PaperException {
        AchievementReport report = new AchievementReport(
                2, "", "Lấy mẫu." + "\nLấy mẫu.".repeat(lines), "Có.", "Tốt.", MadeUpReports.pastAwards());
        ReportFacts merit = merit(report);
        ReportFacts deed = new ReportFacts(MadeUpReports.reportHead(), merit.nomination(), null, null, report, "");

        for (Document document : List.of(meritPerson.document(merit), unexpected.document(deed, ""))) {
            List<String> last = lines(LAYOUT.lay(document).getLast());
            int signature = 0;
            while (!last.get(signature).startsWith("THỦ TRƯỞNG")) {
                signature++;
            }
            // The page's number is a line of its own.
            assertThat(signature).isGreaterThanOrEqualTo(3);
        }
    }

    private static ReportFacts merit(AchievementReport report) {
        ReportFacts usual = MadeUpReports.meritPerson();
        return new ReportFacts(
                usual.head(), usual.nomination(), usual.person(), usual.unit(), report, usual.unitHead());
    }

    private static ReportFacts inUnit(ReportFacts usual, UnitKind kind, String head) {
        return new ReportFacts(
                usual.head(),
                usual.nomination(),
                usual.person(),
                MadeUpReports.unit("Công ty Pác Nặm Xanh", kind, "Giám đốc", head),
                usual.report(),
                usual.unitHead());
    }

    private static AchievementReport written(List<PastAward> awards) {
        return new AchievementReport(2, "", "Khám 1.940 lượt.", "", "", awards);
    }

    private static Nomination posthumous(String name) {
        return MadeUp.nomination(
                9, SubjectKind.PERSON, name, Sex.FEMALE, null, "Y sĩ", MadeUp.CLINIC, "BK_TINH", "", true);
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start));
    }

    /// Blanks that do not break read as blanks.
    private static String text(Document document) {
        return DocumentText.of(document).replace('_', ' ');
    }

    private static String words(Page page) {
        return String.join(" ", lines(page)).replace('\u00A0', ' ');
    }

    /// Texts on one baseline, left to right.
    private static List<String> lines(Page page) {
        return FormLayoutTest.lines(page);
    }
}
