package vn.sovang.form;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.form.base.Contact;
import vn.sovang.form.meeting.InvitationFacts;
import vn.sovang.form.movement.MovementReminderFacts;
import vn.sovang.form.movement.OwedPaper;
import vn.sovang.form.submission.CheckSheetFacts;
import vn.sovang.form.submission.CheckSheetLine;
import vn.sovang.form.submission.CheckedItem;
import vn.sovang.form.submission.ReminderFacts;
import vn.sovang.form.submission.RequestFacts;
import vn.sovang.form.submission.ReturnNoticeFacts;
import vn.sovang.form.submission.SentDossier;
import vn.sovang.form.submission.Shortcoming;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;
import vn.sovang.model.dossier.PaperKind;

/// Check sheet, notices, reminder and invitation of the office's tests. All people are made up.
final class MadeUpLetters {
    static final String OFFICE = "Ủy ban nhân dân thành phố Bắc Kạn";
    static final Letterhead OFFICE_HEAD = new Letterhead("", "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BẮC KẠN", "UBND", "Bắc Kạn");
    static final Contact CONTACT = new Contact("Lường Thị Thắm", "Phòng Nội vụ thành phố", "0209 000 0000");

    private MadeUpLetters() {}

    static Signatory deputy() {
        return new Signatory(0, "Ủy ban nhân dân", SigningPower.KT, "Chủ tịch", "Phó Chủ tịch", "", "Đàm Quang Vĩ");
    }

    static SentDossier dossier() {
        return new SentDossier(
                MadeUp.CLINIC,
                MadeUp.head(PaperKind.SUBMISSION, "7", LocalDate.of(2021, 12, 7)),
                MadeUp.movement(),
                1,
                MadeUpMeeting.DAY,
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
                MadeUpMeeting.head(OFFICE_HEAD, PaperKind.REQUEST, "215"),
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
                MadeUpMeeting.head(OFFICE_HEAD, PaperKind.RETURN_NOTICE, ""),
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
                MadeUpMeeting.head(OFFICE_HEAD, PaperKind.REMINDER, "5"),
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

    static MovementReminderFacts movementReminder() {
        return new MovementReminderFacts(
                MadeUpMeeting.head(OFFICE_HEAD, PaperKind.REMINDER, "6"),
                OFFICE,
                MadeUp.movement(),
                "UBND xã Dương Quang",
                LocalDate.of(2021, 12, 7),
                List.of(
                        new OwedPaper("Đăng ký thi đua", List.of(LocalDate.of(2021, 11, 5))),
                        new OwedPaper(
                                "Báo cáo nhanh kết quả thực hiện phong trào",
                                List.of(LocalDate.of(2021, 11, 15), LocalDate.of(2021, 12, 5)))),
                "Phòng Nội vụ thành phố",
                LocalDate.of(2021, 12, 13),
                CONTACT,
                deputy(),
                "NV");
    }

    static InvitationFacts invitation(List<InvitationFacts.Guest> guests) {
        return new InvitationFacts(
                MadeUpMeeting.head(MadeUpMeeting.COUNCIL_HEAD, PaperKind.INVITATION, "2"),
                MadeUpMeeting.COUNCIL,
                MadeUpMeeting.COUNCIL,
                MadeUp.movement(),
                1,
                MadeUpMeeting.councilMinutes(PaperKind.MINUTES).meeting(),
                guests,
                MadeUp.nominations(),
                "danh sách, báo cáo thành tích và kết quả kiểm tra hồ sơ",
                CONTACT,
                Signatory.onBehalf("Hội đồng", "Chủ tịch", "Chủ tịch Ủy ban nhân dân thành phố", "Lâm Quốc Trà"),
                "NV");
    }

    static List<InvitationFacts.Guest> members() {
        return MadeUpMeeting.councilMinutes(PaperKind.MINUTES).members().stream()
                .map(one -> new InvitationFacts.Guest(one.name(), one.post()))
                .toList();
    }

    static CheckSheetFacts checkSheet() {
        String plan = "phần IV mục 2.4 Kế hoạch số 23/KH-UBND";
        return new CheckSheetFacts(
                MadeUpMeeting.head(OFFICE_HEAD, PaperKind.CHECK_SHEET, ""),
                dossier(),
                List.of(
                        new CheckedItem("Tờ trình của đơn vị đề nghị", "bản sao", 1, 1, plan, ""),
                        new CheckedItem("Biên bản họp xét của đơn vị đề nghị", "bản sao", 1, 0, plan, ""),
                        new CheckedItem("Báo cáo thành tích", "bản chính", 6, 4, plan, "của Vi Văn Quế, Ma Thị Ánh"),
                        new CheckedItem("Danh sách kèm theo", "", 0, 1, "", "")),
                List.of(
                        new CheckSheetLine(
                                "Hà Văn Dần",
                                "Thời gian tham gia dưới 03 tháng",
                                "mục 2.1 phần IV Kế hoạch số 23/KH-UBND",
                                "Ban Chỉ đạo đã thống nhất xét theo số lượt vận chuyển"),
                        new CheckSheetLine("", "Số người được đề nghị nhiều hơn số phân bổ", "", "")),
                List.of("Năm sinh của Hà Văn Dần", "Số của Biên bản họp xét"),
                true,
                "Lường Thị Thắm");
    }
}
