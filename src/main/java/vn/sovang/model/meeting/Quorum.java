package vn.sovang.model.meeting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.text.Nfc;

/// Túc số: the least share of the members with a vote that must be present. Kept as a fraction: two thirds of nine
/// members are six, 66,67 % of them seven.
///
/// @param part above 0, at most `whole`
/// @param source article or regulation that says so, in running text; may be empty
public record Quorum(int part, int whole, String source) {
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%?");
    private static final int HUNDRED = 100;
    private static final int FINEST = 10_000;

    public Quorum {
        if (part <= 0 || part > whole) {
            throw new IllegalArgumentException("no share of members: " + part + "/" + whole);
        }
        source = Nfc.line(source);
    }

    /// A share as clerks type it: "2/3", "80%", "66,67"; empty when it is none.
    public static Optional<Quorum> read(String typed, String source) {
        String text = typed.strip();
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return of(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)), source);
        }
        Matcher percent = PERCENT.matcher(text);
        if (!percent.matches()) {
            return Optional.empty();
        }
        BigDecimal share = new BigDecimal(percent.group(1).replace(',', '.'));
        return share.stripTrailingZeros().scale() <= 0
                ? of(share.intValue(), HUNDRED, source)
                : of(share.movePointRight(2).intValue(), FINEST, source);
    }

    private static Optional<Quorum> of(int part, int whole, String source) {
        return part <= 0 || part > whole ? Optional.empty() : Optional.of(new Quorum(part, whole, source));
    }

    /// "2/3", "80%" or "66,67%".
    public String share() {
        return switch (whole) {
            case HUNDRED -> part + "%";
            case FINEST ->
                BigDecimal.valueOf(part, 2).stripTrailingZeros().toPlainString().replace('.', ',') + "%";
            default -> part + "/" + whole;
        };
    }

    /// Whether enough are present.
    public boolean reached(int present, int members) {
        return (long) present * whole >= (long) members * part;
    }
}
