package vn.sovang.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Một giá trị mà một điều khoản quy định, trong một thời gian.
///
/// @param key what it sets
/// @param subject what it sets it for: an award's code, a level's name or the like, see the key; empty for all
/// @param value in the key's unit: a number with a point, `true` or `false`, the name of a constant, or text
/// @param from first day it stands
/// @param to last day, null while it stands
/// @param article where it stands, such as "khoản 1 Điều 54 Nghị định số 152/2025/NĐ-CP"
/// @param verified whether somebody has compared it with the published text
/// @param note what is still open, in Vietnamese; empty when nothing is
public record Provision(
        ProvisionKey key,
        String subject,
        String value,
        LocalDate from,
        @Nullable LocalDate to,
        LawLayer layer,
        String article,
        boolean verified,
        String note) {
    /// Whether it stands on the day, both ends included.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// The value as a number.
    ///
    /// @throws NumberFormatException when it is none
    public BigDecimal decimal() {
        return new BigDecimal(value);
    }

    /// The value as a whole number.
    ///
    /// @throws ArithmeticException when it is none
    public int whole() {
        return decimal().intValueExact();
    }

    /// The value as yes or no.
    public boolean flag() {
        return Boolean.parseBoolean(value);
    }
}
