package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Voted;
import vn.sovang.form.meeting.MinutesFacts;
import vn.sovang.form.meeting.MinutesForm;
import vn.sovang.form.report.ReportFacts;
import vn.sovang.form.report.ThematicReportForm;
import vn.sovang.form.submission.AnnexListFacts;
import vn.sovang.form.submission.AnnexListForm;
import vn.sovang.form.submission.SubmissionFacts;
import vn.sovang.form.submission.SubmissionForm;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// Mistakes seen in real papers that the forms must not make.
class FormTrapsTest {
    private final SubmissionForm submission = new SubmissionForm(MadeUp.CATALOGUE);
    private final MinutesForm minutes = new MinutesForm(MadeUp.CATALOGUE);
    private final AnnexListForm list = new AnnexListForm(MadeUp.CATALOGUE);

    @Test
    void countsAreTheSameInSubmissionMinutesAndList() {
        String asked = plain(DocumentText.of(submission.document(MadeUp.unitSubmission("", null))));
        String voted = plain(DocumentText.of(minutes.document(MadeUp.minutes())));
        String listed = plain(DocumentText.of(list.document(annex("", null))));

        assertThat(asked).contains("khen thưởng 01 tập thể, 01 hộ gia đình và 04 cá nhân có thành tích");
        assertThat(voted).contains("thống nhất đề nghị 01 tập thể, 01 hộ gia đình và 04 cá nhân");
        assertThat(listed).contains("Danh sách này có 01 tập thể, 01 hộ gia đình và 04 cá nhân./.");
        String award = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 01 tập thể, 02 cá nhân";
        assertThat(asked).contains(award);
        assertThat(voted).contains(award);
        assertThat(listed).contains("BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH (01 tập thể, 02 cá nhân)");
        assertThat(listed.lines().filter(line -> line.startsWith("| "))).hasSize(6);
    }

    @Test
    void numberAndDayOfTheSubmissionStandAlikeOnItsList() {
        LocalDate day = LocalDate.of(2021, 9, 7);

        assertThat(DocumentText.of(submission.document(MadeUp.unitSubmission("5", day))))
                .contains("Số: 05/TTr-TTYT")
                .contains("Bắc Kạn, ngày 07 tháng 9 năm 2021");
        assertThat(plain(DocumentText.of(list.document(annex("5", day)))))
                .contains("(Kèm theo Tờ trình số 05/TTr-TTYT ngày 07 tháng 9 năm 2021/của Trung tâm Y tế thành phố)");
    }

    @ParameterizedTest
    @CsvSource({"5, 05/TTr-TTYT", "12, 12/TTr-TTYT", "5/TTr-YT, 05/TTr-YT", "118/TTr-TTYT, 118/TTr-TTYT"})
    void numberUnderTenTakesAZero(String number, String cited) {
        assertThat(MadeUp.head(PaperKind.SUBMISSION, number, null).cited()).isEqualTo(cited);
    }

    @Test
    void titlesAreWonByBinhXetAndEachTableNamesItsOwnAward() {
        List<Voted> votes =
                List.of(vote(person(1, "Lục Thị Hà", "LDTT"), 0), vote(person(2, "Vi Văn Quế", "CSTDCS"), 0));

        String text = DocumentText.of(minutes.document(minutes(MadeUp.meeting(), votes)));

        assertThat(text).contains("Họp bình xét thi đua trong").doesNotContain("xét khen thưởng");
        assertThat(plain(text).lines().filter(line -> line.matches("3[.][0-9].*|[|] .*")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("3.1. Chiến sĩ thi đua cơ sở (01 cá nhân)"),
                        line -> assertThat(line)
                                .startsWith("| 1 | Vi Văn Quế | Điều dưỡng, Trung tâm Y tế thành phố |"),
                        line -> assertThat(line).startsWith("3.2. Lao động tiên tiến (01 cá nhân)"),
                        line -> assertThat(line)
                                .startsWith("| 2 | Lục Thị Hà | Điều dưỡng, Trung tâm Y tế thành phố |"));
    }

    @Test
    void titlesAndAwardsTogetherAreNamedBoth() {
        List<Voted> votes =
                List.of(vote(person(1, "Lục Thị Hà", "LDTT"), 0), vote(person(2, "Vi Văn Quế", "GK_TP"), 0));

        assertThat(DocumentText.of(minutes.document(minutes(MadeUp.meeting(), votes))))
                .contains("Họp bình xét thi đua, xét khen thưởng trong");
    }

    @Test
    void memberWithAnInterestIsNamedAndLeftOutOfTheDenominator() {
        Voted own = new Voted(
                person(1, "Bế Văn Khang", "GK_TP"), new Ballot(1, 1, 8, 8, 8, 8, 0, 0, 1, ""), List.of("Bế Văn Khang"));

        String text = plain(DocumentText.of(minutes.document(minutes(MadeUp.meeting(), List.of(own)))));

        assertThat(text).contains("08/10 | 80%");
        assertThat(text).contains("Bế Văn Khang không tham gia biểu quyết đối với trường hợp Bế Văn Khang.");
    }

    @Test
    void votesOfAbsentMembersAreExplained() {
        Voted ten =
                new Voted(person(1, "Vi Văn Quế", "GK_TP"), new Ballot(1, 1, 10, 10, 10, 10, 0, 0, 0, ""), List.of());

        assertThat(plain(DocumentText.of(minutes.document(minutes(MadeUp.meeting(), List.of(ten))))))
                .contains("01 ý kiến bằng văn bản của thành viên vắng mặt");
        assertThat(plain(DocumentText.of(minutes.document(MadeUp.minutes()))))
                .doesNotContain("ý kiến bằng văn bản của");
    }

    @Test
    void minutesNameThresholdAndDenominator() {
        assertThat(plain(DocumentText.of(minutes.document(MadeUp.minutes()))))
                .contains("Tỷ lệ tính trên tổng số 11 thành viên; mức thông qua: từ 70%.");
    }

    @Test
    void showOfHandsHasNoBallotPapers() {
        Meeting hands = withMethod(VoteMethod.SHOW_OF_HANDS);

        assertThat(DocumentText.of(minutes.document(minutes(hands, MadeUp.votes()))))
                .contains("3. Biểu quyết giơ tay. Tỷ lệ")
                .doesNotContain("phiếu, thu về");
    }

    @Test
    void withoutVotesTheResultIsLeftOpen() {
        List<Voted> open = MadeUp.nominations().stream()
                .map(one -> new Voted(one, null, List.of()))
                .toList();

        assertThat(DocumentText.of(minutes.document(minutes(MadeUp.meeting(), open))))
                .contains("| ...... | ...... | ......")
                .contains("4. Kết luận: ....")
                .doesNotContain("thống nhất đề nghị");
    }

    @Test
    void clerksSentenceKeepsTheCountedNumber() {
        SubmissionFacts facts = MadeUp.unitSubmission("", null);
        PaperWording own = submission
                .wording(facts)
                .with(WordingPart.OPENING, "Kính đề nghị khen " + Blanks.COUNT + ":")
                .with(WordingPart.NOTE, "");

        assertThat(plain(DocumentText.of(submission.document(facts, own))))
                .contains("Kính đề nghị khen 01 tập thể, 01 hộ gia đình và 04 cá nhân:")
                .doesNotContain("kèm theo)");
    }

    @Test
    void basesOf2021NeverNameTheLawOf2022() {
        assertThat(submission
                        .blanks(MadeUp.unitSubmission("", null))
                        .getOrDefault(Blanks.LAW, "")
                        .lines())
                .anyMatch(base -> base.startsWith("Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003"))
                .noneMatch(base -> base.contains("2022"));
    }

    @Test
    void whoIsCommendedPosthumouslyDoesNotSignTheReport() {
        ReportFacts usual = MadeUp.personReport();
        Nomination late = MadeUp.nomination(
                1, SubjectKind.PERSON, "Lục Thị Hà", Sex.FEMALE, null, "Bác sĩ", "", "BK_TINH", "", true);
        ReportFacts facts = new ReportFacts(usual.head(), late, null, null, usual.report(), usual.unitHead());

        String text =
                DocumentText.of(new ThematicReportForm(MadeUp.CATALOGUE).document(facts, MadeUp.movement(), null));

        assertThat(text).contains("Đề nghị truy tặng Bằng khen").contains("NGƯỜI LẬP BÁO CÁO");
        assertThat(text.lines().filter(line -> line.equals("Lục Thị Hà"))).isEmpty();
    }

    @Test
    void reportNobodyWroteClaimsNothingOfPastAwards() {
        ReportFacts usual = MadeUp.personReport();
        ThematicReportForm form = new ThematicReportForm(MadeUp.CATALOGUE);
        ReportFacts blank = withReport(usual, AchievementReport.blank(2));
        ReportFacts written = withReport(usual, new AchievementReport(2, "", "Lấy 412 mẫu.", "", "", List.of()));

        assertThat(DocumentText.of(form.document(blank, MadeUp.movement(), null)))
                .doesNotContain("Chưa.")
                .contains("\n~\n");
        assertThat(DocumentText.of(form.document(written, MadeUp.movement(), null)))
                .contains("\nChưa.\n");
    }

    private static AnnexListFacts annex(String number, @org.jspecify.annotations.Nullable LocalDate day) {
        List<Nomination> shuffled = new ArrayList<>(MadeUp.nominations());
        java.util.Collections.reverse(shuffled);
        return new AnnexListFacts(
                MadeUp.head(PaperKind.SUBMISSION, number, day), MadeUp.CLINIC, shuffled, List.of(), false);
    }

    private static MinutesFacts minutes(Meeting meeting, List<Voted> votes) {
        return new MinutesFacts(
                MadeUp.head(PaperKind.MINUTES, "", null),
                MadeUp.CLINIC,
                MadeUp.movement(),
                1,
                meeting,
                List.of(),
                "",
                votes,
                List.of());
    }

    private static Meeting withMethod(VoteMethod method) {
        Meeting usual = MadeUp.meeting();
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
                usual.members(),
                usual.present(),
                usual.absences(),
                method,
                usual.tellers(),
                usual.denominator(),
                new BigDecimal("70"),
                usual.discussion());
    }

    private static ReportFacts withReport(ReportFacts usual, AchievementReport report) {
        return new ReportFacts(
                usual.head(), usual.nomination(), usual.person(), usual.unit(), report, usual.unitHead());
    }

    private static Voted vote(Nomination nomination, int excluded) {
        return new Voted(nomination, new Ballot(1, nomination.id(), 9, 9, 9, 9, 0, 0, excluded, ""), List.of());
    }

    private static Nomination person(int position, String name, String award) {
        return MadeUp.person(position, name, Sex.MALE, 1980, "Điều dưỡng", MadeUp.CLINIC, award, "");
    }

    /// Blanks that do not break read as blanks.
    private static String plain(String text) {
        return text.replace('_', ' ');
    }
}
