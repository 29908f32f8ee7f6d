package vn.sovang.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.sovang.form.meeting.MinutesForm;
import vn.sovang.form.report.ThematicReportForm;
import vn.sovang.form.submission.AnnexListFacts;
import vn.sovang.form.submission.AnnexListForm;
import vn.sovang.form.submission.CoverFacts;
import vn.sovang.form.submission.CoverForm;
import vn.sovang.form.submission.IndexEntry;
import vn.sovang.form.submission.IndexForm;
import vn.sovang.form.submission.SubmissionForm;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.paper.Document;

/// The papers of a dossier.
class GoldenFormTest extends GoldenForms {
    GoldenFormTest() {
        super(forms());
    }

    static Map<String, Supplier<Document>> forms() {
        Map<String, Supplier<Document>> forms = new TreeMap<>();
        SubmissionForm submission = new SubmissionForm(MadeUp.CATALOGUE);
        MinutesForm minutes = new MinutesForm(MadeUp.CATALOGUE);
        AnnexListForm list = new AnnexListForm(MadeUp.CATALOGUE);
        ThematicReportForm report = new ThematicReportForm(MadeUp.CATALOGUE);
        LocalDate day = LocalDate.of(2021, 12, 7);
        forms.put("to-trinh-don-vi", () -> submission.document(MadeUp.unitSubmission("", null)));
        forms.put("to-trinh-ban-chi-dao", () -> submission.document(MadeUp.bodySubmission()));
        forms.put("bien-ban-don-vi", () -> minutes.document(MadeUp.minutes()));
        forms.put(
                "danh-sach",
                () -> list.document(new AnnexListFacts(
                        MadeUp.head(PaperKind.SUBMISSION, "7", day),
                        MadeUp.CLINIC,
                        MadeUp.nominations(),
                        List.of(),
                        false)));
        forms.put(
                "bao-cao-ca-nhan",
                () -> report.document(MadeUp.personReport(), MadeUp.movement(), LocalDate.of(2021, 12, 5)));
        forms.put("bao-cao-tap-the", () -> report.document(MadeUp.collectiveReport(), MadeUp.movement(), null));
        forms.put("bia", () -> new CoverForm(MadeUp.CATALOGUE)
                .document(new CoverFacts(
                        MadeUp.CLINIC_HEAD,
                        MadeUp.movement(),
                        1,
                        MadeUp.COMMITTEE,
                        MadeUp.nominations(),
                        2021,
                        null,
                        "")));
        forms.put("muc-luc", () -> new IndexForm()
                .document(
                        "Hồ sơ đề nghị khen thưởng của " + MadeUp.CLINIC,
                        List.of(
                                new IndexEntry(
                                        "07/TTr-TTYT",
                                        day,
                                        "Tờ trình về việc đề nghị khen thưởng",
                                        MadeUp.CLINIC,
                                        "1-2",
                                        "01 bản sao"),
                                new IndexEntry("", null, "Báo cáo thành tích của Lục Thị Hà", "Lục Thị Hà", "", ""))));
        return forms;
    }
}
