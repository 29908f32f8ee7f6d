package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Prose;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;

/// Points a), b), c) of a numbered part, lettered by the Vietnamese alphabet as they come.
final class LetteredPoints {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final List<Block> blocks = new ArrayList<>();
    private int points;

    /// A point with its text, or lines to write it on.
    void text(String title, String text) {
        blocks.addAll(ReportSections.part(lead(title), text));
    }

    /// The point that holds the results.
    void results(String title, Nomination nomination, AchievementReport report) {
        blocks.addAll(ReportSections.results(lead(title), "", nomination, report));
    }

    /// Initiatives as a table. A report somebody has written without any has no such point; one nobody wrote has lines.
    void initiatives(AchievementReport report) {
        if (!report.initiatives().isEmpty()) {
            blocks.add(lead(InitiativeTable.TITLE));
            blocks.addAll(InitiativeTable.of(report.initiatives()));
        } else if (report.lacksResults()) {
            text(InitiativeTable.TITLE, "");
        }
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private Block lead(String title) {
        String letter = LETTERS.substring(points, points + 1);
        points++;
        return Prose.lead(letter + ") " + title + ":");
    }
}
