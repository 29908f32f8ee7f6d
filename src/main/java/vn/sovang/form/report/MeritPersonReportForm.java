package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Prose;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;

/// Báo cáo thành tích theo công trạng of a person (mẫu 02 of Decree 91/2017, mẫu 03 of Decree 98/2023).
public final class MeritPersonReportForm {
    private final AwardCatalogue catalogue;

    /// @param catalogue names and families of the awards
    public MeritPersonReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The report.
    public Document document(ReportFacts facts) {
        Nomination nomination = facts.nomination();
        Unit headed = headed(nomination, facts.unit());
        List<Block> achievements = achievements(nomination, facts.report(), headed != null);
        achievements.addAll(PastAwardSection.byFamily(facts.report(), catalogue));
        return ReportSections.document(
                facts,
                ReportSections.title(nomination, "", catalogue),
                true,
                achievements,
                BusinessNote.below(ReportSignatures.of(facts), headed));
    }

    /// The unit if the person is its head.
    private static @Nullable Unit headed(Nomination nomination, @Nullable Unit unit) {
        return unit != null && unit.headName().equals(nomination.subjectName()) ? unit : null;
    }

    /// Who heads a unit first sums up what the unit achieved; the report has no words of it, so that lines are left.
    private static List<Block> achievements(Nomination nomination, AchievementReport report, boolean head) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(ReportSections.achievementsHeading());
        if (head) {
            blocks.addAll(ReportSections.part("1. Tóm tắt thành tích của tập thể do cá nhân đứng đầu", ""));
        }
        int number = head ? 2 : 1;
        blocks.addAll(ReportSections.part(number + ". Quyền hạn, nhiệm vụ được giao hoặc đảm nhận", report.duties()));
        blocks.add(Prose.heading((number + 1) + ". Thành tích đạt được của cá nhân"));
        LetteredPoints parts = new LetteredPoints();
        parts.results("Kết quả thực hiện nhiệm vụ (số lượng, chất lượng, hiệu quả)", nomination, report);
        parts.initiatives(report);
        parts.text("Khó khăn, biện pháp và nỗ lực trong công tác", report.efforts());
        parts.text("Tác dụng, ý nghĩa của thành tích", report.effect());
        parts.text("Chấp hành chủ trương của Đảng, pháp luật của Nhà nước; học tập", report.compliance());
        parts.text("Tham gia tổ chức đảng, đoàn thể, phong trào thi đua", report.organisation());
        blocks.addAll(parts.blocks());
        return blocks;
    }
}
