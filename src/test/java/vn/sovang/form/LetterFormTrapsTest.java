package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.base.Voted;
import vn.sovang.form.meeting.Agenda;
import vn.sovang.form.meeting.BallotsFacts;
import vn.sovang.form.meeting.BallotsForm;
import vn.sovang.form.meeting.CountingMinutesForm;
import vn.sovang.form.meeting.InvitationFacts;
import vn.sovang.form.meeting.InvitationForm;
import vn.sovang.form.meeting.MinutesFacts;
import vn.sovang.form.meeting.MinutesForm;
import vn.sovang.form.submission.CheckSheetFacts;
import vn.sovang.form.submission.CheckSheetForm;
import vn.sovang.form.submission.ReminderFacts;
import vn.sovang.form.submission.ReminderForm;
import vn.sovang.form.submission.RequestFacts;
import vn.sovang.form.submission.RequestForm;
import vn.sovang.form.submission.ReturnNoticeFacts;
import vn.sovang.form.submission.ReturnNoticeForm;
import vn.sovang.form.submission.SentDossier;
import vn.sovang.form.submission.Shortcoming;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Document;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Placed;
import vn.sovang.paper.pdf.Fonts;

/// Mistakes that the check sheet, notices and letters must not make, and what all meeting papers bear.
class LetterFormTrapsTest {
    private static final Layout LAYOUT = new Layout(Fonts.load());
    private static final Letterhead NOBODY = new Letterhead("", "", "", "");
    private static final Signatory UNSIGNED = Signatory.head("", "");
    private final BallotsForm ballots = new BallotsForm(MadeUp.CATALOGUE);
    private final MinutesForm minutes = new MinutesForm(MadeUp.CATALOGUE);
    private final CountingMinutesForm counting = new CountingMinutesForm(MadeUp.CATALOGUE);
    private final CheckSheetForm check = new CheckSheetForm(MadeUp.CATALOGUE);
    private final RequestForm request = new RequestForm(MadeUp.CATALOGUE);
    private final ReturnNoticeForm returned = new ReturnNoticeForm(MadeUp.CATALOGUE);
    private final ReminderForm reminder = new ReminderForm(MadeUp.CATALOGUE);
    private final InvitationForm invitation = new InvitationForm(MadeUp.CATALOGUE);

    @Test
    void everythingMissingIsSaidOnce() {
        String text = text(request.document(MadeUpLetters.request()));

        assertThat(text.lines().filter(line -> line.startsWith("| "))).hasSize(3);
        assertThat(text).containsOnlyOnce("Thiếu báo cáo của Vi Văn Quế");
        assertThat(text).contains("- Thiếu báo cáo của Vi Văn Quế / - Thiếu báo cáo của Ma Thị Ánh");
    }

    @Test
    void noticeHasNoAddresseeAndALetterNoTitle() {
        String notice = text(request.document(MadeUpLetters.request()));
        String letter = text(reminder.document(MadeUpLetters.reminder(List.of("UBND xã Dương Quang"))));

        assertThat(notice)
                .doesNotContain("Kính gửi")
                .doesNotContain("Như trên")
                .contains("- Trung tâm Y tế thành phố;");
        assertThat(letter)
                .contains("Số: 05/UBND-NV")
                .contains("V/v đôn đốc")
                .contains("Kính gửi: UBND xã Dương Quang.")
                .contains("chưa nhận được hồ sơ của UBND xã Dương Quang.")
                .doesNotContain("CÔNG VĂN");
    }

    @Test
    void symbolOfALetterLeavesRoomForAnUnknownDraftingUnit() {
        assertThat(new NumberAndDate(MadeUpLetters.OFFICE_HEAD, PaperKind.REMINDER, "12", null, 2021).cited())
                .isEqualTo("12/UBND-......");
    }

    @Test
    void returnNoticeGivesReasonAndArticleWithOrWithoutATable() {
        String without = text(returned.document(MadeUpLetters.returnNotice(List.of())));

        assertThat(without)
                .contains("căn cứ phần IV mục 2.4 Kế hoạch số 23/KH-UBND")
                .contains("Lý do: hồ sơ không có biên bản họp xét của đơn vị.")
                .doesNotContain("# TT")
                .doesNotContain("như sau");
        assertThat(text(returned.document(MadeUpLetters.returnNotice(MadeUpLetters.shortcomings()))))
                .contains("# TT");
    }

    @Test
    void sheetNobodyFilledInFindsNothingGood() {
        CheckSheetFacts usual = MadeUpLetters.checkSheet();
        CheckSheetFacts unchecked =
                new CheckSheetFacts(usual.head(), usual.dossier(), List.of(), List.of(), List.of(), false, "");

        assertThat(text(check.document(unchecked)))
                .doesNotContain("Không có.")
                .doesNotContain("đủ thành phần")
                .contains("III. KẾT LUẬN");
        assertThat(text(check.document(usual)))
                .contains(
                        "Hồ sơ còn thiếu 02 thành phần; 01 thành phần chưa rõ số lượng yêu cầu; có 02 nội dung cần xem"
                                + " xét, trong đó 01 nội dung đã ghi lý do tiếp tục xử lý, 01 nội dung chưa có lý do.");
    }

    @Test
    void invitationGoesToOneToManyOrToANameStillToWrite() {
        InvitationFacts.Guest guest = new InvitationFacts.Guest("Nông Thị Mão", "Trưởng phòng Nội vụ");

        assertThat(text(invitation.document(MadeUpLetters.invitation(List.of(guest)))))
                .contains("trân trọng kính mời: Nông Thị Mão, Trưởng phòng Nội vụ.");
        assertThat(text(invitation.document(MadeUpLetters.invitation(MadeUpLetters.members()))))
                .contains("trân trọng kính mời:\n- Lâm Quốc Trà");
        assertThat(text(invitation.document(MadeUpLetters.invitation(List.of()))))
                .contains("trân trọng kính mời: ~\n~\n");
    }

    @Test
    void wordsThatAreKeptHoldBlanksForWhatChanges() {
        ReminderFacts facts = MadeUpLetters.reminder(List.of("UBND xã Dương Quang"));

        assertThat(reminder.wording(facts).text(WordingPart.OPENING))
                .contains(Blanks.PLAN)
                .contains(Blanks.DUE)
                .doesNotContain("23/KH-UBND")
                .doesNotContain("Dương Quang");
        assertThat(request.wording(MadeUpLetters.request()).text(WordingPart.OPENING))
                .doesNotContain("Trung tâm Y tế");
    }

    @Test
    void whatNobodyEnteredPrintsDots() throws PaperException {
        for (Document document : unknown()) {
            assertThat(text(document))
                    .as(document.title())
                    .contains("...")
                    .doesNotContain("null")
                    .doesNotContain("{");
            assertThat(LAYOUT.lay(document)).isNotEmpty();
        }
    }

    @Test
    void longNamesAndFortyCasesFindTheirPlace() throws PaperException {
        String name = "Trung tâm Giáo dục nghề nghiệp và Giáo dục thường xuyên "
                .repeat(4)
                .strip();
        Letterhead letterhead = new Letterhead(name.toUpperCase(java.util.Locale.ROOT), name, "TTGDNN-GDTX", "Bắc Kạn");
        NumberAndDate head =
                new NumberAndDate(letterhead, PaperKind.REMINDER, "5", LocalDate.of(2021, 12, 8), 2021, "TCHC");
        List<Nomination> forty = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            forty.add(MadeUp.collective(i, name, i % 2 == 0 ? "BK_TINH" : "GK_TP", ""));
        }
        List<Voted> votes = forty.stream()
                .map(one -> new Voted(one, new Ballot(1, one.id(), 9, 9, 9, 9, 0, 0, 0, ""), List.of()))
                .toList();
        MinutesFacts usual = MadeUp.minutes();
        Meeting meeting = MadeUpMeeting.meeting(
                usual.meeting(), VoteMethod.SECRET_BALLOT, 11, Collections.nCopies(9, "Công Tằng Tôn Nữ Thị Lệ Hoa"));
        List<Shortcoming> missing = forty.stream()
                .map(one -> new Shortcoming("Báo cáo thành tích", one.id() + ". " + name, name, name))
                .toList();
        RequestFacts asked = MadeUpLetters.request();
        ReminderFacts late = MadeUpLetters.reminder(Collections.nCopies(40, name));

        assertThat(LAYOUT.lay(ballots.document(MadeUpMeeting.ballots(forty, 1))))
                .hasSizeGreaterThan(1);
        assertThat(LAYOUT.lay(counting.document(MadeUpMeeting.minutes(usual, meeting, votes))))
                .hasSizeGreaterThan(2);
        assertThat(LAYOUT.lay(request.document(new RequestFacts(
                        head,
                        name,
                        asked.dossier(),
                        missing,
                        name,
                        asked.due(),
                        asked.contact(),
                        asked.signatory(),
                        "NV"))))
                .hasSizeGreaterThan(2);
        assertThat(LAYOUT.lay(reminder.document(new ReminderFacts(
                        head,
                        name,
                        late.movement(),
                        1,
                        late.units(),
                        name,
                        late.due(),
                        late.contact(),
                        late.signatory(),
                        "NV"))))
                .hasSizeGreaterThan(1);
    }

    /// Decree 30/2020: 12 pt, 6 pt below the number, in the left column.
    @Test
    void subjectOfALetterStandsUnderItsNumber() throws PaperException {
        List<Placed.Text> texts = LAYOUT
                .lay(reminder.document(MadeUpLetters.reminder(List.of("UBND xã Dương Quang"))))
                .getFirst()
                .items()
                .stream()
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .toList();
        Placed.Text number = starting(texts, "Số:");
        Placed.Text subject = starting(texts, "V/v");

        assertThat(subject.size()).isEqualTo(12);
        // A line of 12 pt and the distance of 6 pt.
        assertThat(Math.abs(subject.baseline() - number.baseline())).isBetween(18.0, 21.0);
        assertThat(subject.x()).isLessThan(210 / 2.0 * 72 / 25.4);
    }

    private List<Document> unknown() {
        SentDossier dossier = new SentDossier(MadeUp.CLINIC, null, MadeUp.movement(), 1, null, List.of());
        NumberAndDate head = new NumberAndDate(NOBODY, PaperKind.REQUEST, "", null, 2021);
        Meeting meeting = Meeting.planned(
                1,
                1,
                null,
                null,
                new BodyMember("", "", BodyRole.CHAIR, true),
                new BodyMember("", "", BodyRole.SECRETARY, true),
                0);
        MinutesFacts minutesFacts = new MinutesFacts(
                head, MadeUp.CLINIC, MadeUp.movement(), 1, meeting, List.of(), "", List.of(), List.of());
        return List.of(
                ballots.document(
                        new BallotsFacts(NOBODY, MadeUp.CLINIC, MadeUp.movement(), 1, null, 2021, List.of(), 0, false)),
                minutes.document(minutesFacts),
                counting.document(minutesFacts),
                check.document(new CheckSheetFacts(head, dossier, List.of(), List.of(), List.of(), false, "")),
                request.document(new RequestFacts(
                        head, MadeUp.CLINIC, dossier, List.of(), "", null, Contact.OPEN, UNSIGNED, "")),
                returned.document(new ReturnNoticeFacts(
                        head, MadeUp.CLINIC, dossier, "", "", List.of(), Contact.OPEN, UNSIGNED, "")),
                reminder.document(new ReminderFacts(
                        new NumberAndDate(NOBODY, PaperKind.REMINDER, "", null, 2021),
                        MadeUp.CLINIC,
                        MadeUp.movement(),
                        1,
                        List.of(),
                        "",
                        null,
                        Contact.OPEN,
                        UNSIGNED,
                        "")),
                invitation.document(new InvitationFacts(
                        head,
                        MadeUp.CLINIC,
                        MadeUp.CLINIC,
                        MadeUp.movement(),
                        1,
                        meeting,
                        List.of(),
                        List.of(),
                        "",
                        Contact.OPEN,
                        UNSIGNED,
                        "")));
    }

    private static Placed.Text starting(List<Placed.Text> texts, String start) {
        return texts.stream()
                .filter(text -> text.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /// Blanks that do not break read as blanks.
    private static String text(Document document) {
        return DocumentText.of(document).replace('_', ' ');
    }

    @Test
    void invitationTellsWhatIsReviewedAndHow() {
        String text = DocumentText.of(new InvitationForm(MadeUp.CATALOGUE)
                        .document(MadeUpLetters.invitation(MadeUpLetters.members())))
                .replace('_', ' ');

        assertThat(text)
                .contains(
                        "- Xét đề nghị Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 01 tập thể, 02 cá nhân; bỏ phiếu kín")
                .contains("DANH SÁCH ĐỀ NGHỊ XÉT TẠI CUỘC HỌP");
        assertThat(Agenda.summary("a ".repeat(200))).hasSizeLessThan(175).endsWith("a…");
        assertThat(Agenda.summary("Dòng đầu.\nDòng sau.")).isEqualTo("Dòng đầu.");
    }
}
