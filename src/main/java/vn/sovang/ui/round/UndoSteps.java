package vn.sovang.ui.round;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The steps that can be taken back, last first. Forgets the oldest beyond a hundred.
final class UndoSteps {
    private static final int KEPT = 100;

    private final Deque<Step> steps = new ArrayDeque<>();
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");

    /// @param text what was done, in words
    /// @param back takes it back
    record Step(String text, Runnable back) {}

    void push(String text, Runnable back) {
        steps.push(new Step(text, back));
        if (steps.size() > KEPT) {
            steps.removeLast();
        }
        last.set(text);
    }

    /// Takes the last step off.
    Optional<Step> pop() {
        Optional<Step> step = Optional.ofNullable(steps.poll());
        last.set(steps.isEmpty() ? "" : steps.element().text());
        return step;
    }

    void clear() {
        steps.clear();
        last.set("");
    }

    /// What would be taken back, in words; empty when there is nothing.
    ReadOnlyStringProperty lastProperty() {
        return last.getReadOnlyProperty();
    }
}
