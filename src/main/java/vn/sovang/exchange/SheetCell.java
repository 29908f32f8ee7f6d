package vn.sovang.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One cell of a worksheet.
///
/// @param text as it stands in the file, without any repair
/// @param number its value where the file holds a number, else null
public record SheetCell(String text, @Nullable BigDecimal number) {
    static final SheetCell NOTHING = new SheetCell("", null);

    static SheetCell text(String text) {
        return new SheetCell(text, null);
    }

    static SheetCell number(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return new SheetCell(bare.toPlainString(), bare);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
