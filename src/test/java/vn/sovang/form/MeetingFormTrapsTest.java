package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.form.base.Voted;
import vn.sovang.form.meeting.BallotsForm;
import vn.sovang.form.meeting.CountingMinutesForm;
import vn.sovang.form.meeting.MinutesFacts;
import vn.sovang.form.meeting.MinutesForm;
import vn.sovang.form.meeting.RoleTitle;
import vn.sovang.form.meeting.Tellers;
import vn.sovang.form.submission.SubmissionForm;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Document;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Layout;
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

    @Test
    void minutesSayByWhichRuleEachAwardWasVotedOn() {
        assertThat(text(minutes.document(MadeUpVotes.minutes(PaperKind.MINUTES))))
                .contains(
                        "Tỷ lệ tính trên tổng số 09 thành viên; mức thông qua: từ 80% (Điều 7 Quy chế hoạt động của Hội"
                                + " đồng).")
                .contains("Tỷ lệ tính trên 08 thành viên có mặt; mức thông qua: quá nửa.");
    }

    @Test
    void whoGoesOnWithALowerAwardIsAmongThoseOfThatAward() {
        String text = text(minutes.document(MadeUpVotes.minutes(PaperKind.MINUTES)));

        assertThat(text)
                .contains("| 2 | Vi Văn Quế | Điều dưỡng, Trung tâm Y tế thành phố | 03/09 | 33,33% | Đạt mức thấp hơn")
                .contains("Trường hợp Vi Văn Quế: 05 ý kiến đề nghị Giấy khen của Chủ tịch Ủy ban nhân dân thành phố,"
                        + " đạt 62,5%; chuyển đề nghị sang Giấy khen")
                .contains(
                        "Kết quả: 01/02 trường hợp được thông qua đề nghị Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;"
                                + " 01 trường hợp chuyển sang mức thấp hơn.")
                .contains("4. Kết luận: thống nhất đề nghị 04 cá nhân, gồm:")
                .contains("- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 01 cá nhân;")
                .contains("- Giấy khen của Chủ tịch Ủy ban nhân dân thành phố: 03 cá nhân.")
                .doesNotContain("đối với Vi Văn Quế");
    }

    @Test
    void tieAndResultSetWithAReasonAreSaid() {
        String text = text(minutes.document(MadeUpVotes.minutes(PaperKind.MINUTES)));

        assertThat(text)
                .contains(
                        "Trường hợp Ma Thị Ánh có số đồng ý và không đồng ý bằng nhau (04/04) nên không được thông qua.")
                .contains("| Đạt (*)")
                .contains(
                        "(*) Trường hợp Hà Văn Nọi: theo số phiếu là không đạt, cuộc họp kết luận đạt; lý do: biểu quyết"
                                + " lại");
    }

    @Test
    void quorumIsSaidReachedOrNot() {
        MinutesFacts reached = MadeUpVotes.minutes(PaperKind.MINUTES);

        assertThat(text(minutes.document(reached)))
                .contains("Túc số: có mặt 08/09 thành viên, bảo đảm tối thiểu 2/3 tổng số thành viên (Điều 6 Quy chế).")
                .contains("có mặt 08/09 thành viên có quyền biểu quyết");
        assertThat(text(minutes.document(
                        MadeUpMeeting.minutes(reached, MadeUpVotes.meeting("90%"), reached.results()))))
                .contains("chưa đủ tối thiểu 90% tổng số thành viên");
    }

    @Test
    void countingMinutesHaveTheHourOfTheCountAndTheLowerVotes() {
        String text = text(counting.document(MadeUpVotes.minutes(PaperKind.COUNTING_MINUTES)));

        assertThat(text)
                .contains("Thời gian bắt đầu kiểm phiếu: 09 giờ 10, ngày 20 tháng 12 năm 2021.")
                .contains("Việc kiểm phiếu kết thúc vào 09 giờ 25, ngày 20 tháng 12 năm 2021.")
                .contains("| 03 | 00 | 00 | 05 | 03/09 / 33,33% | Đạt mức thấp hơn")
                .contains("4. Kết luận: 01 cá nhân đạt mức thông qua; 01 cá nhân đạt ở mức thấp hơn.")
                .doesNotContain("Ma Thị Ánh");
    }

    @Test
    void ballotHasRoomForALowerAwardOnlyWhereItMayBeProposed() {
        assertThat(text(ballots.document(MadeUpVotes.ballots())))
                .contains("Mức thấp hơn (ghi rõ)")
                .contains("ghi tên mức thấp hơn");
        assertThat(text(ballots.document(MadeUpMeeting.ballots(MadeUp.nominations(), 1))))
                .doesNotContain("thấp hơn");
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
