package vn.sovang.exchange.table;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;

/// The group rows in force where a list is being read: a new one ends those of its own level and below, an unmarked
/// one ends those that say the same kind of thing. What the heading of the whole list says stands until a group says
/// otherwise.
public final class Grouping {
    private final Deque<GroupRow> open = new ArrayDeque<>();
    private final Map<ListColumn, String> heading = new EnumMap<>(ListColumn.class);
    private @Nullable SubjectKind headingKind;

    void enter(GroupRow group) {
        open.removeIf(other -> other.level() > group.level()
                || (other.level() == group.level() && other.level() < 5)
                || (group.level() == 5 && saysTheSame(other, group)));
        open.addLast(group);
    }

    /// The heading of the list, or the name of its sheet, says something for all rows.
    void head(@Nullable SubjectKind kind, Map<ListColumn, String> says) {
        headingKind = kind == null ? headingKind : kind;
        heading.putAll(says);
    }

    @Nullable
    public SubjectKind kind() {
        SubjectKind kind = headingKind;
        for (GroupRow group : open) {
            kind = group.kind() == null ? kind : group.kind();
        }
        return kind;
    }

    public String awardText() {
        return text(ListColumn.AWARD);
    }

    public String unitName() {
        return text(ListColumn.UNIT);
    }

    /// What the groups, or the heading, say for that column; empty when they say nothing.
    public String text(ListColumn column) {
        String text = heading.getOrDefault(column, "");
        for (GroupRow group : open) {
            text = group.text(column).isEmpty() ? text : group.text(column);
        }
        return text;
    }

    /// Text of the innermost group, empty above the first.
    public String text() {
        GroupRow last = open.peekLast();
        return last == null ? "" : last.text();
    }

    private static boolean saysTheSame(GroupRow one, GroupRow other) {
        return (one.kind() != null && other.kind() != null)
                || !Collections.disjoint(one.says().keySet(), other.says().keySet());
    }
}
