package vn.sovang.exchange.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.DateText;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.text.OfficialDate;

/// A short table typed as text: a line for each row, a bar between its cells. A tab divides too, so rows of a table in
/// Word or Excel can be pasted.
public final class TypedRows {
    private static final String BAR = " | ";

    private TypedRows() {}

    /// Reads one row of cells.
    @FunctionalInterface
    interface RowReader<T> {
        /// @throws Refusal saying what is wrong with the row
        T read(List<String> cells) throws Refusal;
    }

    /// The rows of a text; empty lines are none.
    ///
    /// @param most cells a row may have; the last takes bars in
    /// @throws Refusal naming the first line that cannot be read
    static <T> List<T> read(String text, int most, RowReader<T> reader) throws Refusal {
        List<T> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = new ArrayList<>(
                    Arrays.stream(line.split("[|\\t]", most)).map(String::strip).toList());
            while (cells.size() < most) {
                cells.add("");
            }
            try {
                rows.add(reader.read(cells));
            } catch (Refusal refusal) {
                throw new Refusal("Dòng %d: %s".formatted(number, refusal.sentence()), refusal);
            }
        }
        return rows;
    }

    /// A row as it is typed; empty cells at its end are left out.
    static String line(String... cells) {
        List<String> kept = new ArrayList<>(List.of(cells));
        while (kept.size() > 1 && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return String.join(BAR, kept);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : OfficialDate.brief(day);
    }

    /// @throws Refusal when it is no whole day
    static @Nullable LocalDate day(String typed) throws Refusal {
        return switch (DateText.of(typed)) {
            case DateText.Empty() -> null;
            case DateText.Read(PartialDate date)
            when date.day() > 0 -> LocalDate.of(date.year(), date.month(), date.day());
            case DateText.Read _, DateText.Wrong _ ->
                throw new Refusal("“%s” không phải ngày; gõ như 01/5/2026.".formatted(typed));
        };
    }

    /// As people write it: 0,4.
    public static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /// @throws Refusal when it is no number
    static BigDecimal number(String typed) throws Refusal {
        try {
            return new BigDecimal(typed.replace(" ", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new Refusal("“%s” không phải số; gõ như 98 hoặc 0,4.".formatted(typed), e);
        }
    }
}
