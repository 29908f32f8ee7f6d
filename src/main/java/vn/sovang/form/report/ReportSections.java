package vn.sovang.form.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.PersonLife;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// The parts that reports of people, collectives and households share: title, achievements by movement or by a single
/// deed, titled parts.
final class ReportSections {
    /// Empty lines to write a missing section on.
    private static final int LINES = 3;

    private static final String ACHIEVEMENTS = "II. THÀNH TÍCH ĐẠT ĐƯỢC";

    private ReportSections() {}

    /// A report from its letterhead to its signatures.
    ///
    /// @param whole whether the subject is told of at length
    static Document document(
            ReportFacts facts, List<Block> title, boolean whole, List<Block> achievements, Block signatures) {
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(facts.head()));
        blocks.addAll(title);
        blocks.addAll(subject(facts, whole));
        blocks.addAll(achievements);
        Closing.hold(blocks);
        blocks.add(signatures);
        return new Document(
                "Báo cáo thành tích: " + facts.nomination().subjectName(), List.of(Section.portrait(blocks)));
    }

    private static List<Block> subject(ReportFacts facts, boolean whole) {
        if (!facts.nomination().kind().isPerson()) {
            UnitProfile profile = new UnitProfile(facts.nomination(), facts.unit());
            return whole ? profile.whole() : profile.brief();
        }
        PersonLife life = PersonLife.of(facts.nomination(), facts.person());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading(PersonLife.HEADING));
        blocks.addAll(whole ? life.whole() : life.brief());
        return blocks;
    }

    /// @param occasion line below the award; may be empty
    static List<Block> title(Nomination nomination, String occasion, AwardCatalogue catalogue) {
        String asked = "Đề nghị " + AwardPhrase.giving(nomination, catalogue);
        return TitleBlock.of("BÁO CÁO THÀNH TÍCH", occasion.isEmpty() ? asked : asked + "\n" + occasion);
    }

    /// Heading of section II.
    static Block achievementsHeading() {
        return Prose.heading(ACHIEVEMENTS);
    }

    /// II by movement: duties, results by the movement's criteria, efforts, effect.
    static List<Block> byMovement(
            Nomination nomination, AchievementReport report, Movement movement, @Nullable LocalDate periodEnd) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(achievementsHeading());
        blocks.addAll(part("1. Nhiệm vụ được giao hoặc đảm nhận", report.duties()));
        blocks.addAll(results(
                Prose.heading("2. Kết quả theo tiêu chí của phong trào" + period(movement, periodEnd)),
                "",
                nomination,
                report));
        blocks.addAll(part("3. Khó khăn và nỗ lực", report.efforts()));
        blocks.addAll(part("4. Tác dụng, ý nghĩa của thành tích", report.effect()));
        return blocks;
    }

    /// II of a single deed: the task with what was achieved, the difficulties, the meaning.
    static List<Block> byDeed(Nomination nomination, AchievementReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(achievementsHeading());
        blocks.addAll(results(
                Prose.heading("1. Nhiệm vụ được giao và thành tích đạt được"), report.duties(), nomination, report));
        blocks.addAll(part("2. Khó khăn và nỗ lực", report.efforts()));
        blocks.addAll(part("3. Ý nghĩa của thành tích", report.effect()));
        return blocks;
    }

    /// A titled part, its text or lines to write it on.
    static List<Block> part(String heading, String text) {
        return part(Prose.heading(heading), text);
    }

    /// As [#part(String, String)] under a heading of other letters.
    static List<Block> part(Block heading, String text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading);
        blocks.addAll(text.isEmpty() ? Prose.dotted(LINES) : Prose.paragraphs(text));
        return blocks;
    }

    /// The part that holds the results: the report's own words; until they are written, what the list says and lines to
    /// go on.
    ///
    /// @param before words that stand before the results in the same part; may be empty
    static List<Block> results(Block heading, String before, Nomination nomination, AchievementReport report) {
        if (!report.lacksResults()) {
            return part(heading, joined(before, report.results()));
        }
        String known = joined(before, Prose.sentence(nomination.achievement()));
        List<Block> blocks = new ArrayList<>(part(heading, known));
        if (!known.isEmpty()) {
            blocks.addAll(Prose.dotted(LINES));
        }
        return blocks;
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "\n" + second;
    }

    private static String period(Movement movement, @Nullable LocalDate end) {
        LocalDate start = movement.start();
        return ", từ ngày " + (start == null ? "..../..../........" : OfficialDate.brief(start)) + " đến ngày "
                + (end == null ? "..../..../........" : OfficialDate.brief(end));
    }
}
