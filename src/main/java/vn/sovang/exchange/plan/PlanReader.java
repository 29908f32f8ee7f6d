package vn.sovang.exchange.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.Syllable;

/// Nạp kế hoạch: reads a plan's text into fields, each with the passage it stands in. Nothing is guessed: a part
/// without evidence has no field, and what a damaged text says is shown, not corrected.
public final class PlanReader {
    /// Of a hundred words so many are no Vietnamese syllables in a text nobody damaged.
    private static final int STRANGE = 10;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final AwardCatalogue catalogue;

    /// Maps awards to the catalogue.
    public PlanReader(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Reads a text.
    public PlanReading read(String text) {
        List<String> lines = text.lines().toList();
        boolean damaged = isDamaged(text);
        PlanFields fields = new PlanFields(damaged);
        Likeness likeness = new Likeness(damaged);
        PlanLines prose = ScoreTable.read(lines, fields);
        List<Passage> all = new ClosingReader(fields, likeness).read(prose.lines(), PlanParagraphs.of(prose));
        List<PlanBlock> blocks = PlanHeadings.of(all, likeness);
        new HeadReader(fields, likeness)
                .read(blocks.stream()
                        .filter(PlanBlock::opening)
                        .map(PlanBlock::passage)
                        .toList());
        List<PlanBlock> body = blocks.stream().filter(block -> !block.opening()).toList();
        new PartReader(fields, new AwardsReader(catalogue, fields, likeness)).read(body);
        new MeasureReader(fields).read(body);
        CalendarReader calendar = new CalendarReader(fields);
        for (PlanBlock block : body) {
            everywhere(block.passage(), fields, likeness);
            calendar.read(block.passage());
        }
        new TaskReader(fields).read(body);
        return new PlanReading(lines, fields.all(), damaged);
    }

    /// What may stand in any part.
    private static void everywhere(Passage at, PlanFields fields, Likeness likeness) {
        for (CitedDocument document : CitedDocument.in(at.text(), likeness)) {
            fields.cited(PlanPart.CITED, document, at);
        }
        fields.clusters(at);
    }

    private static boolean isDamaged(String text) {
        int words = 0;
        int strange = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            // Abbreviations are written in capitals.
            if (!word.group().equals(word.group().toUpperCase(Locale.ROOT))) {
                words++;
                strange += Syllable.isPlausible(word.group()) ? 0 : 1;
            }
        }
        return words > 0 && strange * 100 > words * STRANGE;
    }
}
