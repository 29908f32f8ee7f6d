package vn.sovang.exchange.plan;

import java.util.List;

/// A value a plan gives, with the passage it was read from.
///
/// @param group whom or what it is said of, such as "Đối với tập thể", an award, the organ of a task; else empty
/// @param value dates in ISO, all else in the plan's own words
/// @param codes codes of the catalogue that the value may mean, such as an award's; one when it is clear. Of a report
/// day it is the rule as [vn.sovang.model.due.DueRule#notation()] writes it
/// @param firstLine line of the file the passage begins on, 1 and up
/// @param lastLine line it ends on
/// @param passage what stands there
/// @param certain whether the value may be taken over; else the text is damaged or allows several readings, and the
/// value is only what stands there
public record PlanField(
        PlanPart part,
        String group,
        String value,
        List<String> codes,
        int firstLine,
        int lastLine,
        String passage,
        boolean certain) {
    public PlanField {
        codes = List.copyOf(codes);
    }

    /// The same passage read otherwise, as a person who looked at it says.
    public PlanField confirmed(PlanPart newPart, String newGroup, String newValue, List<String> newCodes) {
        return new PlanField(newPart, newGroup, newValue, newCodes, firstLine, lastLine, passage, true);
    }
}
