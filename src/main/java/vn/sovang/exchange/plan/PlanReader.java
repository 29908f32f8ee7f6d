package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.model.DueRule;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.Fold;
import vn.sovang.text.Syllable;

/// Nạp kế hoạch: reads a plan's text into fields, each with the passage it stands in. Nothing is guessed: a part
/// without evidence has no field, and what a damaged text says is shown, not corrected.
public final class PlanReader {
    /// Of a hundred words so many are no Vietnamese syllables in a text nobody damaged.
    private static final int STRANGE = 10;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern CLOSING = Pattern.compile("tren day la |trong qua trinh (?:trien khai )?thuc hien");
    private static final Pattern COPIES = Pattern.compile("(\\d{2})\\s*(?:bản|bộ)\\s*(?:bản\\s*)?(chính|gốc|sao)");
    private static final Pattern OPEN_END = Pattern.compile("(đến (?:khi|lúc) [^.]+)");
    private static final Pattern QUOTED = Pattern.compile("[“\"‘](.+?)[”\"’]");

    private final AwardCatalogue catalogue;

    /// Maps awards to the catalogue.
    public PlanReader(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Reads a text.
    public PlanReading read(String text) {
        List<String> lines = text.lines().toList();
        boolean damaged = isDamaged(text);
        Fields fields = new Fields(damaged);
        Likeness likeness = new Likeness(damaged);
        List<Passage> all = new ClosingReader(fields, likeness).read(lines, Passages.of(lines));
        List<Block> blocks = Outline.of(all, likeness);
        new HeadReader(fields, likeness)
                .read(blocks.stream().filter(Block::opening).map(Block::passage).toList());
        List<Block> body = blocks.stream().filter(block -> !block.opening()).toList();
        AwardsReader awards = new AwardsReader(catalogue, fields, likeness);
        for (Block block : body) {
            part(block, fields, awards);
            everywhere(block, fields, likeness);
        }
        tasks(body, fields);
        return new PlanReading(lines, fields.all(), damaged);
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

    /// What belongs to the part it stands in.
    private static void part(Block block, Fields fields, AwardsReader awards) {
        Passage at = block.passage();
        String text = block.text();
        if (text.isEmpty() || block.isAbout(Topic.PURPOSE) || block.isAbout(Topic.TASKS)) {
            return;
        }
        if (block.isAbout(Topic.TIME)) {
            time(text, at, fields);
        }
        if (block.isOnlyAbout(Topic.SCOPE)) {
            fields.words(PlanPart.SCOPE, text, at);
        }
        if (block.isOnlyAbout(Topic.SUBJECTS)) {
            boolean awarded =
                    block.part().contains(Topic.AWARDS) || block.part().contains(Topic.STANDARDS);
            fields.words(awarded ? PlanPart.AWARD_SUBJECTS : PlanPart.SUBJECTS, text, at);
        }
        if (!block.heading() && block.topics().size() > 1 && block.isAbout(Topic.STANDARDS)) {
            fields.words(PlanPart.CRITERIA_SOURCE, text, at);
        }
        if (isItem(block, Topic.CONTENT)) {
            fields.words(PlanPart.CONTENT, text, at);
        }
        if (isItem(block, Topic.SOLUTIONS)) {
            fields.words(PlanPart.SOLUTION, text, at);
        }
        if (isItem(block, Topic.CRITERIA)) {
            fields.words(PlanPart.CRITERION, text, at);
        }
        if (block.isOnlyAbout(Topic.SLOGAN)) {
            Matcher quoted = QUOTED.matcher(text);
            fields.words(PlanPart.SLOGAN, quoted.find() ? quoted.group(1) : text, at);
        }
        if (block.isAbout(Topic.AWARDS)) {
            awards.read(block);
        }
        if (block.isOnlyAbout(Topic.STANDARDS)) {
            fields.words(PlanPart.STANDARD, text, at);
        }
        if (block.isAbout(Topic.DOSSIER)) {
            dossier(block, fields);
        }
        if (block.isAbout(Topic.REVIEW)) {
            fields.words(PlanPart.REVIEW, text, at);
        }
    }

    /// One of the things a part lists; what only introduces them ends with a colon.
    private static boolean isItem(Block block, Topic topic) {
        return block.isOnlyAbout(topic)
                && !block.heading()
                && !block.text().endsWith(":")
                && block.passage().marker().level() > 0;
    }

    private static void time(String text, Passage at, Fields fields) {
        Days.after(text, "[Tt]ừ").ifPresent(day -> fields.exact(PlanPart.START, day, at));
        Optional<String> end = Days.after(text, "đến");
        end.ifPresent(day -> fields.exact(PlanPart.END, day, at));
        Matcher open = OPEN_END.matcher(text);
        if (end.isEmpty() && open.find()) {
            fields.words(PlanPart.END_CONDITION, open.group(1), at);
        }
    }

    private static void dossier(Block block, Fields fields) {
        if (COPIES.matcher(block.text()).find()) {
            fields.words(PlanPart.DOSSIER_ITEM, block.text().replaceAll("\\.$", ""), block.passage());
        } else if (!block.heading() && block.text().contains("gửi hồ sơ")
                || block.text().contains("trình Hội đồng")) {
            fields.words(PlanPart.ROUTE, block.text(), block.passage());
        }
    }

    /// What may stand in any part.
    private static void everywhere(Block block, Fields fields, Likeness likeness) {
        Passage at = block.passage();
        for (CitedDocument document : CitedDocument.in(at.text(), likeness)) {
            fields.cited(PlanPart.CITED, document, at);
        }
        for (DueRule rule : DuePhrases.in(at.text())) {
            fields.due(rule, at);
        }
        fields.clusters(at);
    }

    /// Who is to do what: a heading names the organ, or the first words of a numbered paragraph do.
    private static void tasks(List<Block> body, Fields fields) {
        List<Block> open = new ArrayList<>();
        for (Block block : body) {
            boolean closing = CLOSING.matcher(Fold.of(block.text())).lookingAt();
            if (!block.isAbout(Topic.TASKS) || block.passage().marker().level() == 1 || closing) {
                continue;
            }
            if (block.passage().marker().level() == 2) {
                flush(open, fields);
            }
            open.add(block);
        }
        flush(open, fields);
    }

    private static void flush(List<Block> open, Fields fields) {
        if (!open.isEmpty() && open.getFirst().passage().marker().level() == 2) {
            StringBuilder text = new StringBuilder();
            open.forEach(block -> text.append(text.isEmpty() ? "" : "\n")
                    .append(block.passage().body()));
            Passage first = open.getFirst().passage();
            Passage last = open.getLast().passage();
            fields.task(text.toString(), new Passage(first.first(), last.last(), text.toString()));
        }
        open.clear();
    }
}
