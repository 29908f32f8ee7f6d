package vn.sovang.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.Movement;
import vn.sovang.model.Nomination;
import vn.sovang.model.PastAward;
import vn.sovang.paper.Block;
import vn.sovang.paper.Row;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// The parts that reports of people, collectives and households share: title, achievements, past awards.
final class ReportSections {
    private static final List<Double> WIDTHS = List.of(16.0, 62.0, 87.0);
    /// Empty lines to write a missing section on.
    private static final int LINES = 3;

    private static final double BELOW_TABLE = 8;

    private ReportSections() {}

    static List<Block> title(Nomination nomination, Movement movement, AwardCatalogue catalogue) {
        String give = nomination.posthumous() ? "truy tặng " : "tặng ";
        return TitleBlock.of(
                "BÁO CÁO THÀNH TÍCH",
                "Đề nghị " + give + catalogue.nameOf(nomination.awardCode()) + "\ntrong "
                        + MovementPhrase.titled(movement));
    }

    /// II. Duties, results by the movement's criteria, efforts, effect; what is not written prints lines of dots.
    static List<Block> achievements(
            Nomination nomination, AchievementReport report, Movement movement, @Nullable LocalDate periodEnd) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"));
        blocks.addAll(part("1. Nhiệm vụ được giao hoặc đảm nhận", report.duties()));
        blocks.addAll(results(nomination, report, period(movement, periodEnd)));
        blocks.addAll(part("3. Khó khăn và nỗ lực", report.efforts()));
        blocks.addAll(part("4. Tác dụng, ý nghĩa của thành tích", report.effect()));
        return blocks;
    }

    /// III. Past awards; "Chưa." only in a report somebody has written, else lines of dots.
    static List<Block> pastAwards(AchievementReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"));
        if (!report.pastAwards().isEmpty()) {
            blocks.add(table(report.pastAwards()));
            blocks.add(new Space(BELOW_TABLE));
        } else if (report.lacksResults()) {
            blocks.addAll(dotted(2));
        } else {
            blocks.add(Prose.body("Chưa."));
        }
        return blocks;
    }

    /// A titled part, its text or lines to write it on.
    static List<Block> part(String heading, String text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading(heading));
        blocks.addAll(text.isEmpty() ? dotted(LINES) : Prose.paragraphs(text));
        return blocks;
    }

    /// The report's own words; until they are written, what the list says and lines to go on.
    private static List<Block> results(Nomination nomination, AchievementReport report, String period) {
        List<Block> blocks = new ArrayList<>();
        String heading = "2. Kết quả theo tiêu chí của phong trào" + period;
        if (!report.lacksResults() || nomination.achievement().isEmpty()) {
            return part(heading, report.results());
        }
        blocks.add(Prose.heading(heading));
        blocks.addAll(Prose.paragraphs(nomination.achievement() + "."));
        blocks.addAll(dotted(LINES));
        return blocks;
    }

    private static String period(Movement movement, @Nullable LocalDate end) {
        LocalDate start = movement.start();
        return ", từ ngày " + (start == null ? "..../..../........" : OfficialDate.brief(start)) + " đến ngày "
                + (end == null ? "..../..../........" : OfficialDate.brief(end));
    }

    private static List<Block> dotted(int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            blocks.add(Prose.dotted());
        }
        return blocks;
    }

    private static Table table(List<PastAward> awards) {
        List<Row> rows = new ArrayList<>();
        for (PastAward award : awards) {
            rows.add(Row.of(List.of(
                    TableText.centred(Integer.toString(award.year())),
                    TableText.left(award.awardName()),
                    TableText.left(decision(award)))));
        }
        Row header = TableText.header(
                "Năm",
                "Danh hiệu, hình thức khen thưởng",
                "Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định");
        return new Table(WIDTHS, List.of(header), rows, true);
    }

    private static String decision(PastAward award) {
        LocalDate date = award.decisionDate();
        return "Quyết định số " + Prose.orDots(award.decisionNumber()) + " "
                + (date == null ? OfficialDate.fullOrGap(null, award.year()) : OfficialDate.full(date)) + " của "
                + Prose.orDots(award.issuer());
    }
}
