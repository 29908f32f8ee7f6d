package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.BodyMember;
import vn.sovang.model.BodyRole;
import vn.sovang.model.Meeting;
import vn.sovang.model.Nomination;
import vn.sovang.model.PaperKind;
import vn.sovang.model.VoteMethod;
import vn.sovang.paper.Document;
import vn.sovang.paper.Layout;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.pdf.Fonts;

/// Mistakes that ballots, minutes and submissions must not make.
class MeetingFormTrapsTest {
    private static final Layout LAYOUT = new Layout(Fonts.load());
    private final BallotsForm ballots = new BallotsForm(MadeUp.CATALOGUE);
    private final MinutesForm minutes = new MinutesForm(MadeUp.CATALOGUE);
    private final CountingMinutesForm counting = new CountingMinutesForm(MadeUp.CATALOGUE);
    private final SubmissionForm submission = new SubmissionForm(MadeUp.CATALOGUE);

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void everyMemberGetsTheSameWholeBallot(int people) throws PaperException {
        Document document = ballots.document(MadeUpMeeting.ballots(people(people, "GK_TP"), 7));

        assertThat(document.sections()).hasSize(7);
        assertThat(document.sections().stream().distinct()).hasSize(1);
        // One more on each ballot names the award.
        assertThat(rows(document)).hasSize(7 * (people + 1));
        int one = LAYOUT.lay(ballots.document(MadeUpMeeting.ballots(people(people, "GK_TP"), 1)))
                .size();
        assertThat(LAYOUT.lay(document)).hasSize(7 * one);
    }

    @Test
    void ballotNamesNoVoter() {
        String text = text(ballots.document(MadeUpMeeting.ballots(MadeUp.nominations(), 1)));

        assertThat(text)
                .contains("Không ghi tên, không ký tên")
                .doesNotContain("Họ và tên")
                .doesNotContain("Số:");
        assertThat(text)
                .contains("| I. BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH (01 tập thể, 02 cá nhân)")
                .contains("| 2 | Lục Thị Hà / Bác sĩ, Trung tâm Y tế thành phố |  |");
    }

    @Test
    void oneBallotIsPrintedWhileNobodyKnowsHowMany() {
        assertThat(ballots.document(MadeUpMeeting.ballots(MadeUp.nominations(), 0))
                        .sections())
                .hasSize(1);
    }

    @Test
    void countingMinutesCountOnlyWhatWasVotedOnInSecret() {
        String text = text(counting.document(MadeUpMeeting.titleMinutes(PaperKind.COUNTING_MINUTES)));

        assertThat(text.lines().filter(line -> line.startsWith("| ")))
                .hasSize(3)
                .first()
                .isEqualTo("| I. CHIẾN SĨ THI ĐUA CƠ SỞ (02 cá nhân)");
        assertThat(text)
                .contains("riêng trường hợp Vi Văn Quế: phát ra 09 phiếu, thu về 09 phiếu, hợp lệ 08 phiếu,"
                        + " không hợp lệ 01 phiếu.");
        assertThat(text).contains("| 06 | 01 | 01 | 06/11 / 54,55% | Không đạt");
    }

    @Test
    void countsThatAreTheSameForAllAreSaidOnce() {
        String text = text(counting.document(MadeUp.minutes()));

        assertThat(text)
                .contains("Số phiếu: phát ra 09 phiếu, thu về 09 phiếu, hợp lệ 09 phiếu, không hợp lệ 00" + " phiếu.")
                .doesNotContain("riêng trường hợp");
    }

    @Test
    void memberWithAnInterestIsCountedOutByName() {
        String text = text(counting.document(MadeUpMeeting.councilMinutes(PaperKind.COUNTING_MINUTES)));

        assertThat(text).contains("Nông Thị Mão không tham gia biểu quyết đối với trường hợp Lục Thị Hà.");
        assertThat(text).contains("| 04 | 00 | 00 | 04/04 / 100% | Đạt");
    }

    @Test
    void withoutADenominatorNothingIsWonOrLost() {
        MinutesFacts usual = MadeUp.minutes();
        Meeting meeting = MadeUpMeeting.meeting(usual.meeting(), VoteMethod.SECRET_BALLOT, 0, List.of());
        MinutesFacts facts = MadeUpMeeting.minutes(usual, meeting, usual.results());

        for (Document document : List.of(minutes.document(facts), counting.document(facts))) {
            assertThat(text(document))
                    .contains("09/......")
                    .contains("4. Kết luận: ....")
                    .doesNotContain("| Đạt")
                    .doesNotContain("Không đạt")
                    .doesNotContain("/00");
        }
    }

    @Test
    void beforeTheVoteTheCountIsLeftToWrite() {
        MinutesFacts usual = MadeUp.minutes();
        List<Voted> open = MadeUp.nominations().stream()
                .map(one -> new Voted(one, null, List.of()))
                .toList();
        Meeting meeting = MadeUpMeeting.meeting(usual.meeting(), VoteMethod.SECRET_BALLOT, 11, List.of());

        assertThat(text(counting.document(MadeUpMeeting.minutes(usual, meeting, open))))
                .contains("phát ra ...... phiếu, thu về ...... phiếu")
                .contains("| ...... | ...... | ...... | ...... / ...... | ......")
                .contains("Tổ kiểm phiếu gồm: ....");
    }

    @Test
    void nobodyIsMadeHeadOfTheTellersWhoWasNotNamedSo() {
        MinutesFacts usual = MadeUp.minutes();
        Meeting meeting = MadeUpMeeting.meeting(
                usual.meeting(), VoteMethod.SECRET_BALLOT, 11, List.of("Tô Văn Chài", "Mạc Thị Lê"));

        assertThat(text(counting.document(MadeUpMeeting.minutes(usual, meeting, usual.results()))))
                .doesNotContain("TỔ TRƯỞNG");
        assertThat(Tellers.of(List.of("Tô Văn Chài", "Mạc Thị Lê, Tổ trưởng")))
                .isEqualTo(new Tellers("Mạc Thị Lê", true, List.of("Tô Văn Chài")));
    }

    @Test
    void eachTitleHasItsOwnWayOfVotingAndItsOwnResult() {
        String text = text(minutes.document(MadeUpMeeting.titleMinutes(PaperKind.MINUTES)));

        assertThat(text)
                .contains("3.1. Chiến sĩ thi đua cơ sở (02 cá nhân): bỏ phiếu kín, tổ kiểm phiếu gồm")
                .contains("Kết quả: 01/02 trường hợp được thông qua đề nghị danh hiệu Chiến sĩ thi đua cơ sở.")
                .contains("3.3. Lao động tiên tiến (03 cá nhân): biểu quyết giơ tay.")
                .contains("Kết quả: 03/03 trường hợp được thông qua đề nghị danh hiệu Lao động tiên tiến.")
                .doesNotContain("trong số");
    }

    @Test
    void whoIsAskedTwoTitlesIsOnePerson() {
        assertThat(text(submission.document(MadeUpMeeting.titleSubmission())))
                .contains("xét tặng danh hiệu thi đua cho 01 tập thể và 03 cá nhân")
                .contains("Không đề nghị 01 trường hợp:")
                .contains("- Vi Văn Quế (Điều dưỡng, Trung tâm Y tế thành phố), danh hiệu Chiến sĩ thi đua cơ sở:");
    }

    @Test
    void whoDecidesIsNotAskedToPassItOn() {
        assertThat(text(submission.document(MadeUpMeeting.councilSubmission())))
                .contains("xem xét, khen thưởng 01 tập thể")
                .doesNotContain("trình cấp có thẩm quyền");
    }

    @Test
    void councilHasAChairmanAndACommitteeAHead() {
        MinutesFacts council = MadeUpMeeting.councilMinutes(PaperKind.MINUTES);
        BodyMember head = new BodyMember("Lâm Quốc Trà", "", BodyRole.CHAIR, true);

        assertThat(text(minutes.document(council)))
                .contains("Nông Thị Mão (Trưởng phòng Nội vụ, Phó Chủ tịch Hội đồng)")
                .doesNotContain("Trưởng ban");
        assertThat(RoleTitle.of(head.role(), "Ban Chỉ đạo phòng, chống dịch COVID-19"))
                .isEqualTo("Trưởng ban");
    }

    private static List<Nomination> people(int number, String award) {
        List<Nomination> people = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            people.add(MadeUpMeeting.person(i, award));
        }
        return people;
    }

    private static List<String> rows(Document document) {
        return text(document).lines().filter(line -> line.startsWith("| ")).toList();
    }

    /// Blanks that do not break read as blanks.
    private static String text(Document document) {
        return DocumentText.of(document).replace('_', ' ');
    }
}
