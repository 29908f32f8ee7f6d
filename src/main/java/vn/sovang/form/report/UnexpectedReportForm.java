package vn.sovang.form.report;

import vn.sovang.form.base.Prose;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;

/// Báo cáo thành tích xuất sắc đột xuất (mẫu 06 of Decree 91/2017): a short section I, three ideas in II, and no table
/// of
/// past awards, which an unexpected achievement does not rest on.
public final class UnexpectedReportForm {
    private final AwardCatalogue catalogue;

    /// @param catalogue names of the awards
    public UnexpectedReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The report.
    ///
    /// @param deed what the achievement was in, after "trong", such as "cứu người bị nạn"; empty prints dots
    public Document document(ReportFacts facts, String deed) {
        String occasion = "về thành tích xuất sắc đột xuất trong " + Prose.orDots(deed);
        return ReportSections.document(
                facts,
                ReportSections.title(facts.nomination(), occasion, catalogue),
                false,
                ReportSections.byDeed(facts.nomination(), facts.report()),
                ReportSignatures.of(facts));
    }
}
