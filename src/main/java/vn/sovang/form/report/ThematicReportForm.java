package vn.sovang.form.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.model.movement.Movement;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;

/// Báo cáo thành tích theo phong trào, chuyên đề of a person, a collective or a household. What is unknown prints dots
/// to fill by hand.
public final class ThematicReportForm {
    private final AwardCatalogue catalogue;

    /// @param catalogue names of the awards
    public ThematicReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The report.
    ///
    /// @param periodEnd last day the achievements are counted to, null while unknown
    public Document document(ReportFacts facts, Movement movement, @Nullable LocalDate periodEnd) {
        List<Block> achievements = ReportSections.byMovement(facts.nomination(), facts.report(), movement, periodEnd);
        achievements.addAll(PastAwardSection.together(facts.report()));
        String occasion = "trong " + MovementPhrase.titled(movement);
        return ReportSections.document(
                facts,
                ReportSections.title(facts.nomination(), occasion, catalogue),
                true,
                achievements,
                ReportSignatures.of(facts));
    }
}
