package vn.sovang.model.movement;

import java.math.BigDecimal;
import vn.sovang.text.Nfc;

/// Điều kiện bằng số of a movement, such as a turnout of at least 98 %.
///
/// @param group whom it is for; may be empty
/// @param measure what is measured, in running text, such as "tỷ lệ cử tri đi bầu"
/// @param unit "%", "vụ", "triệu đồng" and the like; may be empty
public record NumericCondition(
        long id, String group, String measure, Comparison comparison, BigDecimal value, String unit) {
    public NumericCondition {
        group = Nfc.line(group);
        measure = Nfc.line(measure);
        unit = Nfc.line(unit);
    }

    /// The same condition under another id.
    public NumericCondition withId(long newId) {
        return new NumericCondition(newId, group, measure, comparison, value, unit);
    }

    /// `"Tỷ lệ cử tri đi bầu từ 98% trở lên"`.
    public String line() {
        String number = value.stripTrailingZeros().toPlainString().replace('.', ',');
        String amount = unit.isEmpty() ? number : unit.startsWith("%") ? number + unit : number + " " + unit;
        String what = measure.isEmpty()
                ? ""
                : measure.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + measure.substring(1) + " ";
        return what + comparison.phrase(amount);
    }
}
