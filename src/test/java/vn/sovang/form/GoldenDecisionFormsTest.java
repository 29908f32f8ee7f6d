package vn.sovang.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.sovang.form.decision.DecisionForm;
import vn.sovang.form.movement.PlanForm;
import vn.sovang.form.movement.ProgressReportForm;
import vn.sovang.form.submission.StatisticsForm;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.paper.Document;

/// Decisions, plans, reports on movements, statistics and the fund book.
class GoldenDecisionFormsTest extends GoldenForms {
    GoldenDecisionFormsTest() {
        super(forms());
    }

    static Map<String, Supplier<Document>> forms() {
        Map<String, Supplier<Document>> forms = new TreeMap<>();
        DecisionForm decision = new DecisionForm(MadeUp.CATALOGUE);
        forms.put("quyet-dinh-danh-sach", () -> decision.document(MadeUpDecisions.listed()));
        forms.put("quyet-dinh-neu-ten", () -> decision.document(MadeUpDecisions.named()));
        forms.put("quyet-dinh-danh-hieu", () -> decision.document(MadeUpDecisions.title()));
        PlanForm plan = new PlanForm(MadeUp.CATALOGUE);
        forms.put("ke-hoach", () -> plan.document(MadeUpPlans.whole()));
        forms.put("ke-hoach-bon-chu-ky", () -> plan.document(MadeUpPlans.joint()));
        forms.put("ke-hoach-ngan", () -> plan.document(MadeUpPlans.little()));
        ProgressReportForm report = new ProgressReportForm(MadeUp.CATALOGUE);
        forms.put("bao-cao-nhanh", () -> report.document(MadeUpProgress.quick()));
        forms.put("bao-cao-so-ket", () -> report.document(MadeUpProgress.midterm()));
        forms.put("bao-cao-tong-ket", () -> report.document(MadeUpProgress.end()));
        forms.put("bao-cao-nhanh-so-lieu", () -> report.document(MadeUpProgress.counted(PaperKind.QUICK_REPORT)));
        forms.put("bao-cao-tong-ket-so-lieu", () -> report.document(MadeUpProgress.counted(PaperKind.FINAL_REPORT)));
        StatisticsForm statistics = new StatisticsForm();
        forms.put("bieu-0601", () -> statistics.document(MadeUpStatistics.movements()));
        forms.put("bieu-0602", () -> statistics.document(MadeUpStatistics.stateAwards()));
        forms.put("bieu-0603", () -> statistics.document(MadeUpStatistics.provinceAwards()));
        forms.put("bieu-0604", () -> statistics.document(MadeUpStatistics.facts("0604", Map.of())));
        forms.put("bieu-0605", () -> statistics.document(MadeUpStatistics.facts("0605", Map.of())));
        forms.put("so-quy", MadeUpFund::book);
        return forms;
    }
}
