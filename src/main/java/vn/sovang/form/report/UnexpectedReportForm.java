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
    public Document document(UnexpectedReportFacts facts) {
        Nomination nomination = facts.nomination();
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(facts.head()));
        String occasion = "về thành tích xuất sắc đột xuất trong " + Prose.orDots(facts.deed());
        blocks.addAll(ReportSections.title(nomination, occasion, catalogue));
        blocks.addAll(subject(facts));
        blocks.addAll(ReportSections.byDeed(nomination, facts.report()));
        Closing.hold(blocks);
        blocks.add(signatures(facts));
        return new Document("Báo cáo thành tích: " + nomination.subjectName(), List.of(Section.portrait(blocks)));
    }

    private static List<Block> subject(UnexpectedReportFacts facts) {
        Nomination nomination = facts.nomination();
        if (!nomination.kind().isPerson()) {
            return new UnitProfile(nomination, facts.unit()).brief();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading(PersonLife.HEADING));
        blocks.addAll(PersonLife.of(nomination, facts.person()).brief());
        return blocks;
    }

    private static Block signatures(UnexpectedReportFacts facts) {
        Nomination nomination = facts.nomination();
        return nomination.kind().isPerson()
                ? ReportSignatures.ofPerson(nomination, facts.unitHead())
                : BusinessNote.below(ReportSignatures.ofUnit(nomination, facts.unit()), facts.unit());
    }
}
