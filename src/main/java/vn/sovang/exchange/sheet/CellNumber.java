package vn.sovang.exchange.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers as files write them.
final class CellNumber {
    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 400;

    private CellNumber() {}

    /// The cell of a number, or of the text where it is none. A number of a few characters can mean millions of digits.
    static SheetCell cell(String raw) {
        BigDecimal number = parse(raw);
        return number == null ? SheetCell.text(raw) : SheetCell.number(number);
    }

    static SheetCell cell(double value) {
        return Double.isFinite(value)
                ? SheetCell.number(BigDecimal.valueOf(value))
                : SheetCell.text(String.valueOf(value));
    }

    private static @Nullable BigDecimal parse(String raw) {
        if (raw.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
