package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.PastAwardTable;
import vn.sovang.form.base.Prose;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.PastAward;
import vn.sovang.paper.Block;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;

/// III. Các hình thức đã được khen thưởng. "Chưa." stands only in a report somebody has written, else lines of dots.
final class PastAwardSection {
    private static final String HEADING = "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG";
    private static final int LINES = 2;
    private static final double BELOW_TABLE = 8;

    private PastAwardSection() {}

    /// Titles and forms of commendation together, as reports by movement have them.
    static List<Block> together(AchievementReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading(HEADING));
        blocks.addAll(listed(report, report.pastAwards(), PastAwardTable.of(report.pastAwards())));
        return blocks;
    }

    /// A table of titles and one of forms of commendation, as reports by merit have them.
    static List<Block> byFamily(AchievementReport report, AwardCatalogue catalogue) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading(HEADING));
        int number = 0;
        for (AwardFamily family : AwardFamily.values()) {
            number++;
            List<PastAward> awards = report.pastAwards().stream()
                    .filter(award -> PastAwardTable.family(award, catalogue) == family)
                    .toList();
            blocks.add(Prose.heading(number + ". " + family.label()));
            blocks.addAll(listed(report, awards, PastAwardTable.of(family, awards)));
        }
        return blocks;
    }

    private static List<Block> listed(AchievementReport report, List<PastAward> awards, Table table) {
        if (!awards.isEmpty()) {
            return List.of(table, new Space(BELOW_TABLE));
        }
        return report.lacksResults() ? Prose.dotted(LINES) : List.of(Prose.body("Chưa."));
    }
}
