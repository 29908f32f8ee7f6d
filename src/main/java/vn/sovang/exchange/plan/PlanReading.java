package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;

/// What was read of a plan. A part without evidence has no field.
///
/// @param lines the text, line by line as the file has it
/// @param damaged whether many of its words are no Vietnamese, as after bad character recognition: then words of it are
/// only passages to look at
public record PlanReading(List<String> lines, List<PlanField> fields, boolean damaged) {
    public PlanReading {
        lines = List.copyOf(lines);
        fields = List.copyOf(fields);
    }

    /// The fields of a part, in the order of the text.
    public List<PlanField> all(PlanPart part) {
        return fields.stream().filter(field -> field.part() == part).toList();
    }

    /// The value of a part that is there once and certain.
    public Optional<String> value(PlanPart part) {
        return fields.stream()
                .filter(field -> field.part() == part && field.certain())
                .map(PlanField::value)
                .findFirst();
    }

    /// The certain values of a part.
    public List<String> values(PlanPart part) {
        return fields.stream()
                .filter(field -> field.part() == part && field.certain())
                .map(PlanField::value)
                .toList();
    }

    /// When reports are due, as far as the plan says it whole.
    public List<DueRule> dueRules() {
        List<DueRule> rules = new ArrayList<>();
        for (PlanField field : all(PlanPart.REPORT_DAY)) {
            for (String notation : field.codes()) {
                try {
                    rules.add(DueRule.parse(notation));
                } catch (Refusal e) {
                    throw new IllegalStateException("written by the reader itself", e);
                }
            }
        }
        return rules.stream().distinct().toList();
    }
}
