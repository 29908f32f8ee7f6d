package vn.sovang.exchange.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what belongs to the part it stands in: aims, subjects, contents, criteria, awards, dossiers, money.
final class PartReader {
    private static final Pattern COPIES = Pattern.compile("(\\d{2})\\s*(?:ban|bo)\\s*(?:ban\\s*)?(chinh|goc|sao)");
    private static final Pattern OPEN_END = Pattern.compile("\\b(den (?:khi|luc) [^.]+)");
    private static final Pattern QUOTED = Pattern.compile("[\"‘](.+?)[\"’']");
    private static final Pattern ROUTE = Pattern.compile("(?<!han )gui ho so|trinh hoi dong", Pattern.CASE_INSENSITIVE);
    private static final int LABEL = 100;

    private final PlanFields fields;
    private final AwardsReader awards;
    private final Set<Integer> listed = new HashSet<>();

    PartReader(PlanFields fields, AwardsReader awards) {
        this.fields = fields;
        this.awards = awards;
    }

    /// @param body the paragraphs after the opening
    void read(List<PlanBlock> body) {
        body.stream()
                .filter(block -> !block.heading() && block.passage().marker().level() > 0)
                .forEach(block -> listed.add(block.under()));
        body.forEach(this::read);
    }

    private void read(PlanBlock block) {
        if (block.text().isEmpty() || block.isAbout(Topic.TASKS) || TaskReader.isClosing(block.text())) {
            return;
        }
        purpose(block);
        competition(block);
        rewards(block);
        if (block.isAbout(Topic.DOSSIER)) {
            dossier(block);
        }
        if (block.isAbout(Topic.REVIEW)) {
            words(PlanPart.REVIEW, block);
        }
        if (block.isOnlyAbout(Topic.FUNDING)) {
            words(PlanPart.FUNDING, block);
        }
    }

    /// What a heading names together cannot be told apart.
    private void purpose(PlanBlock block) {
        boolean aim = block.isAbout(Topic.AIM);
        boolean demand = block.isAbout(Topic.DEMAND);
        if ((aim || demand) && isSaid(block)) {
            words(aim && demand ? PlanPart.PURPOSE : aim ? PlanPart.AIM : PlanPart.DEMAND, block);
        }
    }

    private void competition(PlanBlock block) {
        if (block.isAbout(Topic.TIME) && !block.isAbout(Topic.DOSSIER)) {
            time(block);
        }
        if (block.isOnlyAbout(Topic.SCOPE)) {
            words(PlanPart.SCOPE, block);
        }
        if (block.isOnlyAbout(Topic.SUBJECTS)) {
            boolean awarded =
                    block.part().contains(Topic.AWARDS) || block.part().contains(Topic.STANDARDS);
            words(awarded ? PlanPart.AWARD_SUBJECTS : PlanPart.SUBJECTS, block);
        }
        if (isItem(block, Topic.CONTENT)) {
            words(PlanPart.CONTENT, block);
        }
        if (isItem(block, Topic.SOLUTIONS)) {
            words(PlanPart.SOLUTION, block);
        }
        if (isItem(block, Topic.CRITERIA)) {
            words(PlanPart.CRITERION, block);
        }
        if (block.isOnlyAbout(Topic.SLOGAN)) {
            Matcher quoted = BareText.matcher(QUOTED, block.text());
            fields.words(
                    PlanPart.SLOGAN,
                    quoted.find() ? BareText.group(block.text(), quoted, 1) : block.text(),
                    block.passage());
        }
    }

    private void rewards(PlanBlock block) {
        if (!block.heading() && block.topics().size() > 1 && block.isAbout(Topic.STANDARDS)) {
            words(PlanPart.CRITERIA_SOURCE, block);
        }
        if (block.isAbout(Topic.AWARDS)) {
            awards.read(block);
        }
        if (block.isOnlyAbout(Topic.STANDARDS)) {
            standard(block);
        }
    }

    /// "Giấy khen của Giám đốc Sở: khen tập thể …" says of which award it is a standard.
    private void standard(PlanBlock block) {
        int colon = block.text().indexOf(':');
        String label = colon > 0 && colon < LABEL ? block.text().substring(0, colon) : "";
        String rest = block.text().substring(colon + 1).strip();
        if (block.group().isEmpty() && !rest.isEmpty() && awards.isAward(label)) {
            fields.words(PlanPart.STANDARD, label, rest, block.passage());
        } else if (!block.text().endsWith(":")) {
            words(PlanPart.STANDARD, block);
        }
    }

    /// One of the things a part lists. What only introduces them ends with a colon; where nothing is listed, the
    /// sentences are what the part says.
    private boolean isItem(PlanBlock block, Topic topic) {
        return block.isOnlyAbout(topic)
                && isSaid(block)
                && (block.passage().marker().level() > 0 || !listed.contains(block.under()));
    }

    private static boolean isSaid(PlanBlock block) {
        return !block.heading() && !block.text().endsWith(":");
    }

    private void time(PlanBlock block) {
        Passage at = block.passage();
        String text = block.text();
        if (PlannedStage.of(text).isPresent()) {
            return;
        }
        once(PlanPart.START, PlanDays.after(text, "[Tt]u"), at);
        Optional<String> end = PlanDays.after(text, "den");
        once(PlanPart.END, end, at);
        Matcher open = BareText.matcher(OPEN_END, text);
        if (end.isEmpty() && open.find()) {
            fields.words(PlanPart.END_CONDITION, BareText.group(text, open, 1), at);
        }
    }

    /// A second, other day is shown and left to the clerk.
    private void once(PlanPart part, Optional<String> day, Passage at) {
        if (day.isEmpty() || fields.has(part, day.get())) {
            return;
        }
        if (fields.has(part)) {
            fields.unsure(part, "", day.get(), at);
        } else {
            fields.exact(part, day.get(), at);
        }
    }

    private void dossier(PlanBlock block) {
        String text = block.text();
        if (BareText.matcher(COPIES, text).find()) {
            fields.words(PlanPart.DOSSIER_ITEM, text.replaceAll("\\.$", ""), block.passage());
        } else if (!block.heading() && BareText.matcher(ROUTE, text).find()) {
            words(PlanPart.ROUTE, block);
        } else if (block.isOnlyAbout(Topic.DOSSIER) && isSaid(block)) {
            words(PlanPart.DOSSIER_REMARK, block);
        }
    }

    private void words(PlanPart part, PlanBlock block) {
        fields.words(part, block.group(), block.text(), block.passage());
    }
}
