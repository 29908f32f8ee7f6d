package vn.sovang.exchange.plan;

import java.util.Set;

/// A paragraph with its place in the plan's outline.
///
/// @param passage the paragraph
/// @param opening whether it stands before the first part
/// @param part what the heading of its part names; empty in the opening
/// @param topics what the innermost heading with a topic names
/// @param heading whether it is a heading itself
/// @param group title of the heading above it that names no topic, such as "Đối với tập thể"; else empty
/// @param under number of the heading it stands under, 0 for none
/// @param text what it says: after its sign, of a heading after its label
record PlanBlock(
        Passage passage,
        boolean opening,
        Set<Topic> part,
        Set<Topic> topics,
        boolean heading,
        String group,
        int under,
        String text) {
    boolean isAbout(Topic topic) {
        return topics.contains(topic);
    }

    /// Whether the heading names this topic alone.
    boolean isOnlyAbout(Topic topic) {
        return topics.size() == 1 && topics.contains(topic);
    }
}
