package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;

/// Báo cáo thành tích theo phong trào, chuyên đề of a collective or a household.
public final class CollectiveReportForm {
    private final AwardCatalogue catalogue;

    /// @param catalogue names of the awards
    public CollectiveReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The report.
    public Document document(CollectiveReportFacts facts) {
        Nomination nomination = facts.nomination();
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(facts.head()));
        blocks.addAll(ReportSections.title(nomination, facts.movement(), catalogue));
        blocks.addAll(new UnitProfile(nomination, facts.unit()).whole());
        blocks.addAll(ReportSections.byMovement(nomination, facts.report(), facts.movement(), facts.periodEnd()));
        blocks.addAll(PastAwardSection.together(facts.report()));
        Closing.hold(blocks);
        blocks.add(BusinessNote.below(ReportSignatures.ofUnit(nomination, facts.unit()), facts.unit()));
        return new Document("Báo cáo thành tích: " + nomination.subjectName(), List.of(Section.portrait(blocks)));
    }
}
