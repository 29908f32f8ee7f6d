package vn.sovang.ui.movement.plan;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Comparison;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.ui.movement.MovementText;

/// Numeric conditions as typed rows: "tỷ lệ cử tri đi bầu | >= 98 %", with whom it is for as a third cell.
public final class ConditionRows {
    private static final Pattern SHAPE = Pattern.compile("(>=|<=|≥|≤|>|<|=)\\s*([\\d.,]+)\\s*(.*)");
    private static final Map<Comparison, String> MARKS = Map.of(
            Comparison.AT_LEAST, ">=",
            Comparison.AT_MOST, "<=",
            Comparison.ABOVE, ">",
            Comparison.BELOW, "<",
            Comparison.EQUAL, "=");
    private static final Map<String, Comparison> COMPARISONS = Map.of(
            ">=", Comparison.AT_LEAST,
            "≥", Comparison.AT_LEAST,
            "<=", Comparison.AT_MOST,
            "≤", Comparison.AT_MOST,
            ">", Comparison.ABOVE,
            "<", Comparison.BELOW,
            "=", Comparison.EQUAL);

    private ConditionRows() {}

    public static String text(List<NumericCondition> conditions) {
        return conditions.stream()
                .map(one -> TypedRows.line(
                        one.measure(),
                        (MARKS.get(one.comparison()) + " " + TypedRows.number(one.value()) + " " + one.unit()).strip(),
                        one.group()))
                .collect(Collectors.joining("\n"));
    }

    /// @param before those stored; one that is typed again keeps its id
    public static List<NumericCondition> read(String text, List<NumericCondition> before) throws Refusal {
        List<NumericCondition> typed = TypedRows.read(text, 3, cells -> {
            Matcher matcher = SHAPE.matcher(cells.get(1));
            if (cells.getFirst().isEmpty() || !matcher.matches()) {
                throw new Refusal(MovementText.text("conditions.shape"));
            }
            return new NumericCondition(
                    0,
                    cells.get(2),
                    cells.getFirst(),
                    java.util.Objects.requireNonNull(COMPARISONS.get(matcher.group(1))),
                    TypedRows.number(matcher.group(2)),
                    matcher.group(3));
        });
        return KeptIds.of(
                typed,
                before,
                NumericCondition::id,
                one -> one.group() + "\n" + one.measure(),
                NumericCondition::withId);
    }
}
