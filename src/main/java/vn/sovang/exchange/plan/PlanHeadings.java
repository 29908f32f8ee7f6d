package vn.sovang.exchange.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the headings of a plan and what stands under each. Numbers may be wrong or twice: only their kind counts.
final class PlanHeadings {
    /// No heading is longer, in characters.
    static final int HEADING = 130;

    private static final int LABEL = 60;
    private static final Set<Topic> NONE = Set.of();

    private final Likeness likeness;
    private final List<PlanBlock> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int headings;

    /// The last block, when it is a heading that names no topic at its beginning: nothing under it makes it an item.
    private @Nullable PlanBlock childless;

    private record Open(int level, Set<Topic> topics, String title, int number) {}

    private PlanHeadings(Likeness likeness) {
        this.likeness = likeness;
    }

    static List<PlanBlock> of(List<Passage> passages, Likeness likeness) {
        PlanHeadings outline = new PlanHeadings(likeness);
        passages.forEach(outline::take);
        outline.settle(1);
        return List.copyOf(outline.blocks);
    }

    private void take(Passage passage) {
        int level = passage.marker().level();
        if (level > 0) {
            settle(level);
        }
        childless = null;
        leaveTasksTopic(passage);
        String body = passage.body();
        int colon = body.indexOf(':');
        String label = colon > 0 && colon <= LABEL ? body.substring(0, colon) : "";
        String after = label.isEmpty() ? "" : body.substring(colon + 1).strip();
        boolean numbered = level == 2 || level == 3;
        if (level == 1) {
            begin(passage, level, body, "");
        } else if (numbered && isTitle(body)) {
            begin(passage, level, body, after);
        } else if (numbered && !named(label).isEmpty()) {
            begin(passage, level, label, after);
        } else if (level > 0 && !named(label).isEmpty()) {
            add(passage, named(label), false, after);
        } else if (level == Marker.DASH
                && body.length() <= LABEL
                && isTitle(body)
                && !named(body).isEmpty()) {
            begin(passage, level, body, after);
        } else {
            add(passage, inherited(), false, body);
        }
    }

    /// Among the tasks, what is numbered as the money or the reports are is the next organ's.
    private void leaveTasksTopic(Passage passage) {
        Open innermost = open.peek();
        Open part = open.peekLast();
        boolean among = innermost != null
                && part != null
                && innermost != part
                && part.topics().contains(Topic.TASKS)
                && !innermost.topics().isEmpty();
        if (among && (passage.marker().level() == innermost.level() || TaskReader.isClosing(passage.text()))) {
            open.pop();
        }
    }

    private void begin(Passage passage, int level, String title, String after) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            open.pop();
        }
        PlanBlock item = block(passage, inherited(), false, passage.body());
        Set<Topic> own = isAboutTasks() ? Topic.amongTasks(title, likeness) : Topic.of(title, likeness);
        String group = group();
        headings++;
        open.push(new Open(level, own, title, headings));
        PlanBlock heading = block(passage, inherited(), true, after);
        blocks.add(new PlanBlock(
                heading.passage(),
                heading.opening(),
                heading.part(),
                heading.topics(),
                true,
                group,
                heading.under(),
                heading.text()));
        boolean says = level == 1 || !after.isEmpty() || isAboutTasks() || Topic.begins(title, likeness);
        childless = says || inherited().isEmpty() ? null : item;
    }

    /// A heading with nothing under it before the next one of its kind was an item of a list.
    private void settle(int level) {
        if (childless != null && level <= childless.passage().marker().level()) {
            blocks.set(blocks.size() - 1, childless);
            open.pop();
        }
    }

    private void add(Passage passage, Set<Topic> topics, boolean heading, String text) {
        blocks.add(block(passage, topics, heading, text));
    }

    private PlanBlock block(Passage passage, Set<Topic> topics, boolean heading, String text) {
        Open part = open.peekLast();
        boolean opening = part == null || part.level() > 1;
        return new PlanBlock(
                passage,
                opening,
                opening || part == null ? NONE : part.topics(),
                topics,
                heading,
                group(),
                open.isEmpty() ? 0 : open.peek().number(),
                text);
    }

    private Set<Topic> inherited() {
        return open.stream()
                .map(Open::topics)
                .filter(topics -> !topics.isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    private String group() {
        Open innermost = open.peek();
        return innermost == null || !innermost.topics().isEmpty() ? "" : innermost.title();
    }

    /// Organs that have a task may be called by the names of topics, such as "Ban Thi đua - Khen thưởng".
    private boolean isAboutTasks() {
        return inherited().contains(Topic.TASKS);
    }

    private static boolean isTitle(String body) {
        return body.length() <= HEADING && !body.endsWith(".") && !body.endsWith(";") && !body.endsWith(",");
    }

    /// What a label or a short line names, when it begins with it.
    private Set<Topic> named(String label) {
        if (label.isEmpty() || isAboutTasks()) {
            return isAboutTasks() ? Topic.amongTasks(label, likeness) : NONE;
        }
        return Topic.begins(label, likeness) ? Topic.of(label, likeness) : EnumSet.noneOf(Topic.class);
    }
}
