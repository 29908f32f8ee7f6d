package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Prose;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;

/// Báo cáo thành tích theo công trạng of a collective or a household (mẫu 01 of Decree 91/2017, mẫu 02 of Decree
/// 98/2023).
public final class MeritCollectiveReportForm {
    private final AwardCatalogue catalogue;

    /// @param catalogue names and families of the awards
    public MeritCollectiveReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The report.
    public Document document(ReportFacts facts) {
        List<Block> achievements = achievements(facts.nomination(), facts.report());
        achievements.addAll(PastAwardSection.byFamily(facts.report(), catalogue));
        return ReportSections.document(
                facts,
                ReportSections.title(facts.nomination(), "", catalogue),
                true,
                achievements,
                ReportSignatures.of(facts));
    }

    private static List<Block> achievements(Nomination nomination, AchievementReport report) {
        boolean household = nomination.kind() == SubjectKind.HOUSEHOLD;
        String results = household
                ? "1. Kết quả lao động, sản xuất và đóng góp cho cộng đồng"
                : "1. Kết quả thực hiện chức năng, nhiệm vụ, so sánh với trước";
        List<Block> blocks = new ArrayList<>();
        blocks.add(ReportSections.achievementsHeading());
        blocks.addAll(ReportSections.results(Prose.heading(results), report.duties(), nomination, report));
        blocks.addAll(ReportSections.part("2. Biện pháp, nguyên nhân đạt được thành tích", report.efforts()));
        if (!report.initiatives().isEmpty()) {
            blocks.add(Prose.lead(InitiativeTable.TITLE + ":"));
            blocks.addAll(InitiativeTable.of(report.initiatives()));
        }
        blocks.addAll(ReportSections.part("3. Phong trào thi đua và tác dụng của thành tích", report.effect()));
        blocks.addAll(
                ReportSections.part("4. Chấp hành chủ trương của Đảng, pháp luật của Nhà nước", report.compliance()));
        // A household has no party cell or union of its own.
        if (!household || !report.organisation().isEmpty()) {
            blocks.addAll(ReportSections.part("5. Hoạt động của tổ chức đảng, đoàn thể", report.organisation()));
        }
        return blocks;
    }
}
