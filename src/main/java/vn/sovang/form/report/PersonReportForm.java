package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.PersonLife;
import vn.sovang.form.base.Prose;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;

/// Báo cáo thành tích theo phong trào, chuyên đề of a person. What is unknown prints dots to fill by hand.
public final class PersonReportForm {
    private final AwardCatalogue catalogue;

    /// @param catalogue names of the awards
    public PersonReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The report.
    public Document document(PersonReportFacts facts) {
        Nomination nomination = facts.nomination();
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(facts.head()));
        blocks.addAll(ReportSections.title(nomination, facts.movement(), catalogue));
        blocks.add(Prose.heading(PersonLife.HEADING));
        blocks.addAll(PersonLife.of(nomination, facts.person()).whole());
        blocks.addAll(ReportSections.byMovement(nomination, facts.report(), facts.movement(), facts.periodEnd()));
        blocks.addAll(PastAwardSection.together(facts.report()));
        Closing.hold(blocks);
        blocks.add(ReportSignatures.ofPerson(nomination, facts.unitHead()));
        return new Document("Báo cáo thành tích: " + nomination.subjectName(), List.of(Section.portrait(blocks)));
    }
}
