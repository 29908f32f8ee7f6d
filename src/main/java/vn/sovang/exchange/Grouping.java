package vn.sovang.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;

/// The group rows in force where a list is being read: a new one ends those of its own level and below, an unmarked
/// one ends those that say the same kind of thing.
final class Grouping {
    private final Deque<GroupRow> open = new ArrayDeque<>();

    void enter(GroupRow group) {
        open.removeIf(other -> other.level() > group.level()
                || (other.level() == group.level() && other.level() < 5)
                || (group.level() == 5 && saysTheSame(other, group)));
        open.addLast(group);
    }

    @Nullable
    SubjectKind kind() {
        SubjectKind kind = null;
        for (GroupRow group : open) {
            kind = group.kind() == null ? kind : group.kind();
        }
        return kind;
    }

    String awardText() {
        String text = "";
        for (GroupRow group : open) {
            text = group.awardText().isEmpty() ? text : group.awardText();
        }
        return text;
    }

    String unitName() {
        String text = "";
        for (GroupRow group : open) {
            text = group.unitName().isEmpty() ? text : group.unitName();
        }
        return text;
    }

    /// Text of the innermost group, empty above the first.
    String text() {
        GroupRow last = open.peekLast();
        return last == null ? "" : last.text();
    }

    private static boolean saysTheSame(GroupRow one, GroupRow other) {
        return (one.kind() != null && other.kind() != null)
                || (!one.awardText().isEmpty() && !other.awardText().isEmpty())
                || (!one.unitName().isEmpty() && !other.unitName().isEmpty());
    }
}
