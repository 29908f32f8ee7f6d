package vn.sovang.model.movement;

import java.math.BigDecimal;

/// How a measured value must stand to the one a condition names.
public enum Comparison {
    /// at least
    AT_LEAST("từ", "trở lên"),
    /// more than
    ABOVE("trên", ""),
    /// at most
    AT_MOST("không quá", ""),
    /// less than
    BELOW("dưới", ""),
    /// just that
    EQUAL("đạt", "");

    private final String before;
    private final String after;

    Comparison(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// Whether the value stands so to the one asked for.
    public boolean met(BigDecimal value, BigDecimal asked) {
        int order = value.compareTo(asked);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case EQUAL -> order == 0;
        };
    }

    /// `"từ 98% trở lên"`, `"không quá 5 vụ"`.
    String phrase(String amount) {
        return after.isEmpty() ? before + " " + amount : before + " " + amount + " " + after;
    }
}
