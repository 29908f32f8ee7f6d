package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;

/// Reads what a plan says in numbers: stages, quotas, conditions, points, and what decides between equal points.
final class MeasureReader {
    private static final Pattern SCORED = Pattern.compile(
            "(.{4,200}?)\\s*[:(–-]\\s*(?:tối đa\\s+|đạt\\s+)?(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*điểm\\s*\\)?[.;]?");
    private static final Pattern EQUAL = Pattern.compile("(?:bang|cung|dong) (?:so )?diem");
    private static final Pattern PARTED = Pattern.compile("\\s*;\\s*|\\s*\\(\\d\\)\\s*");
    private static final Set<Topic> JUDGED = Set.of(Topic.CRITERIA, Topic.STANDARDS, Topic.CONTENT);
    private static final Set<Topic> LIMITED =
            Set.of(Topic.QUOTA, Topic.AWARDS, Topic.STANDARDS, Topic.SUBJECTS, Topic.DOSSIER);

    private final PlanFields fields;

    MeasureReader(PlanFields fields) {
        this.fields = fields;
    }

    /// @param body the paragraphs after the opening
    void read(List<PlanBlock> body) {
        for (int i = 0; i < body.size(); i++) {
            PlanBlock block = body.get(i);
            if (block.isAbout(Topic.TASKS)) {
                continue;
            }
            stage(body, i);
            if (!block.text().isEmpty() && !block.heading()) {
                quota(block);
                judged(block);
                tie(body, i);
            }
        }
    }

    /// A stage's heading takes what is listed under it along.
    private void stage(List<PlanBlock> body, int index) {
        PlanBlock block = body.get(index);
        Passage at = block.passage();
        boolean placed = block.isAbout(Topic.TIME) || block.isAbout(Topic.STAGES) || block.isAbout(Topic.CONTENT);
        if (!placed || PlannedStage.of(at.body()).isEmpty()) {
            return;
        }
        List<String> texts = new ArrayList<>(List.of(at.body().replaceAll("[.;:]+$", "")));
        int last = at.last();
        boolean whole = at.whole();
        for (int i = index + 1; block.heading() && i < body.size(); i++) {
            if (body.get(i).under() != block.under() || body.get(i).heading()) {
                break;
            }
            texts.add(body.get(i).text().replaceAll("[.;]+$", ""));
            last = body.get(i).passage().last();
            whole &= body.get(i).passage().whole();
        }
        String all =
                texts.getFirst() + (texts.size() > 1 ? ": " : "") + String.join("; ", texts.subList(1, texts.size()));
        fields.words(PlanPart.STAGE, all, new Passage(at.first(), last, at.text(), whole));
    }

    private void quota(PlanBlock block) {
        String text = block.text();
        boolean said = block.isAbout(Topic.QUOTA)
                ? PlannedQuota.isIn(text)
                : block.topics().stream().anyMatch(LIMITED::contains) && PlannedQuota.isSaidIn(text);
        if (!said) {
            return;
        }
        var quotas = PlannedQuota.of(block.group(), text);
        boolean whole = !quotas.isEmpty()
                && quotas.stream().noneMatch(quota -> quota.units().isEmpty());
        add(PlanPart.QUOTA, block, text, whole);
    }

    private void judged(PlanBlock block) {
        if (block.topics().stream().noneMatch(JUDGED::contains)) {
            return;
        }
        String text = block.text();
        Matcher scored = SCORED.matcher(text);
        if (scored.matches()) {
            add(PlanPart.SCORE, block, PlannedScore.line(scored.group(1), scored.group(2), "", ""), true);
        } else if (PlannedCondition.isIn(text) && !PlannedQuota.isIn(text)) {
            add(
                    PlanPart.CONDITION,
                    block,
                    text,
                    PlannedCondition.of(block.group(), text).isPresent());
        }
    }

    /// "Trường hợp bằng điểm thì xét theo thứ tự:" with its list, or the list within the sentence.
    private void tie(List<PlanBlock> body, int index) {
        PlanBlock block = body.get(index);
        String text = block.passage().body();
        if (!EQUAL.matcher(Fold.of(text)).find()) {
            return;
        }
        int colon = text.indexOf(':');
        if (colon > 0 && colon < text.length() - 1) {
            for (String one : PARTED.split(text.substring(colon + 1).strip())) {
                if (!one.isBlank()) {
                    fields.words(PlanPart.TIE_BREAK, one.replaceAll("[.,;]+$", ""), block.passage());
                }
            }
            return;
        }
        int level = block.passage().marker().level();
        for (int i = index + 1; colon > 0 && i < body.size(); i++) {
            PlanBlock next = body.get(i);
            int deeper = next.passage().marker().level();
            boolean listed = deeper > level || deeper == level && level == Marker.PLUS;
            if (next.heading() || next.under() != block.under() || !listed) {
                break;
            }
            fields.words(PlanPart.TIE_BREAK, next.text().replaceAll("[.;]+$", ""), next.passage());
        }
    }

    private void add(PlanPart part, PlanBlock block, String value, boolean sure) {
        if (sure) {
            fields.words(part, block.group(), value, block.passage());
        } else {
            fields.unsure(part, block.group(), value, block.passage());
        }
    }
}
