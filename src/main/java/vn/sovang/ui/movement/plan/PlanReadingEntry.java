package vn.sovang.ui.movement.plan;

import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.plan.PlanField;
import vn.sovang.exchange.plan.PlanPart;

/// A row of the fields of a plan: a value with its passage, or, without a field, the part they stand under.
///
/// @param field null for the row of the part itself
/// @param empty whether the part has no value
public record PlanReadingEntry(PlanPart part, @Nullable PlanField field, boolean empty, boolean confirmed) {
    static PlanReadingEntry heading(PlanPart part, boolean empty) {
        return new PlanReadingEntry(part, null, empty, false);
    }

    /// Whether a person has to look at it before it counts, or has to choose between awards.
    boolean waits() {
        return field != null && !field.certain() || isOpen();
    }

    /// Whether it names an award without telling which one of several.
    boolean isOpen() {
        return field != null && part == PlanPart.AWARD && field.codes().size() > 1 && !confirmed;
    }
}
