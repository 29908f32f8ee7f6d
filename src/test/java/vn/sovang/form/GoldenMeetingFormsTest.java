package vn.sovang.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.sovang.form.meeting.BallotsForm;
import vn.sovang.form.meeting.CountingMinutesForm;
import vn.sovang.form.meeting.InvitationForm;
import vn.sovang.form.meeting.MinutesForm;
import vn.sovang.form.movement.MovementReminderForm;
import vn.sovang.form.submission.CheckSheetForm;
import vn.sovang.form.submission.ReminderForm;
import vn.sovang.form.submission.RequestForm;
import vn.sovang.form.submission.ReturnNoticeForm;
import vn.sovang.form.submission.SubmissionForm;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.paper.Document;

/// Ballots, minutes and submissions of unit and council, and the office's working papers.
class GoldenMeetingFormsTest extends GoldenForms {
    GoldenMeetingFormsTest() {
        super(forms());
    }

    static Map<String, Supplier<Document>> forms() {
        Map<String, Supplier<Document>> forms = new TreeMap<>();
        BallotsForm ballots = new BallotsForm(MadeUp.CATALOGUE);
        MinutesForm minutes = new MinutesForm(MadeUp.CATALOGUE);
        CountingMinutesForm counting = new CountingMinutesForm(MadeUp.CATALOGUE);
        SubmissionForm submission = new SubmissionForm(MadeUp.CATALOGUE);
        ReturnNoticeForm returned = new ReturnNoticeForm(MadeUp.CATALOGUE);
        ReminderForm reminder = new ReminderForm(MadeUp.CATALOGUE);
        InvitationForm invitation = new InvitationForm(MadeUp.CATALOGUE);
        forms.put("phieu-bieu-quyet", () -> ballots.document(MadeUpMeeting.ballots(MadeUp.nominations(), 2)));
        forms.put("phieu-bau", () -> ballots.document(MadeUpMeeting.titleBallots()));
        forms.put("bien-ban-binh-xet", () -> minutes.document(MadeUpMeeting.titleMinutes(PaperKind.MINUTES)));
        forms.put("bien-ban-hoi-dong", () -> minutes.document(MadeUpMeeting.councilMinutes(PaperKind.MINUTES)));
        forms.put(
                "bien-ban-kiem-phieu",
                () -> counting.document(MadeUpMeeting.councilMinutes(PaperKind.COUNTING_MINUTES)));
        forms.put(
                "bien-ban-kiem-phieu-danh-hieu",
                () -> counting.document(MadeUpMeeting.titleMinutes(PaperKind.COUNTING_MINUTES)));
        forms.put("bien-ban-du-tinh-huong", () -> minutes.document(MadeUpVotes.minutes(PaperKind.MINUTES)));
        forms.put(
                "bien-ban-kiem-phieu-muc-thap-hon",
                () -> counting.document(MadeUpVotes.minutes(PaperKind.COUNTING_MINUTES)));
        forms.put("phieu-bieu-quyet-muc-thap-hon", () -> ballots.document(MadeUpVotes.ballots()));
        forms.put("to-trinh-hoi-dong", () -> submission.document(MadeUpMeeting.councilSubmission()));
        forms.put("to-trinh-danh-hieu", () -> submission.document(MadeUpMeeting.titleSubmission()));
        forms.put("phieu-kiem-tra", () -> new CheckSheetForm(MadeUp.CATALOGUE).document(MadeUpLetters.checkSheet()));
        forms.put("thong-bao-bo-sung", () -> new RequestForm(MadeUp.CATALOGUE).document(MadeUpLetters.request()));
        forms.put(
                "thong-bao-tra-ho-so", () -> returned.document(MadeUpLetters.returnNotice(MadeUpLetters.noMinutes())));
        forms.put(
                "cong-van-don-doc",
                () -> reminder.document(MadeUpLetters.reminder(List.of(
                        "UBND phường Đức Xuân", "UBND xã Dương Quang", "Trung tâm Văn hóa, Thể thao thành phố"))));
        forms.put("cong-van-don-doc-phong-trao", () -> new MovementReminderForm()
                .document(MadeUpLetters.movementReminder()));
        forms.put("giay-moi", () -> invitation.document(MadeUpLetters.invitation(MadeUpLetters.members())));
        forms.put("giay-moi-de-trong", () -> invitation.document(MadeUpLetters.invitation(List.of())));
        return forms;
    }
}
