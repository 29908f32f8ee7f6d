package vn.sovang.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers with a part after the comma, as people here write and read them.
public final class Decimals {
    private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d{1,6}))?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,13})(?:[.,](\\d{1,6}))?");

    private Decimals() {}

    /// `"12,5"`, `"1.250"`; empty for null. Zeros at the end of the fraction are left out.
    public static String display(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        String[] parts = value.stripTrailingZeros().toPlainString().split("\\.", 2);
        String whole = Numbers.grouped(Long.parseLong(parts[0]));
        String signed = whole.equals("0") && value.signum() < 0 ? "-0" : whole;
        return parts.length == 1 ? signed : signed + "," + parts[1];
    }

    /// Reads what somebody typed: `"12,5"`, `"12.5"`, `"1.250"` (a thousand), `"1.250,5"`; empty when it is no number
    /// from 0 up.
    public static Optional<BigDecimal> typed(String text) {
        String compact = Nfc.line(text).replace(" ", "");
        for (Pattern form : new Pattern[] {THOUSANDS, PLAIN}) {
            Matcher match = form.matcher(compact);
            if (match.matches()) {
                String fraction = match.group(2);
                String whole = match.group(1).replace(".", "");
                return Optional.of(new BigDecimal(fraction == null ? whole : whole + "." + fraction));
            }
        }
        return Optional.empty();
    }
}
