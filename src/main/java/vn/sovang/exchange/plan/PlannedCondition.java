package vn.sovang.exchange.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Comparison;
import vn.sovang.model.movement.NumericCondition;

/// What a line such as "Tỷ lệ cử tri đi bầu đạt từ 98% trở lên" asks in numbers, and numeric
/// conditions as typed rows: "tỷ lệ cử tri đi bầu | >= 98 %", with whom it is for as a third cell.
public final class PlannedCondition {
    private static final String LEAST = ">=|≥|it nhat|toi thieu|khong duoi|khong thap hon|khong it hon";
    private static final String MOST = "<=|≤|khong qua|khong vuot qua|toi da|khong cao hon";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:\\b(?:dat|dat ty le|ty le)\\s+)?(" + LEAST + "|" + MOST
                    + "|>|<|\\btu|\\btren|\\bduoi)?\\s*(?<![\\d/.,-])(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(%|vu\\b|trieu dong\\b|ty dong\\b)");
    private static final Pattern DIGIT = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern UP = Pattern.compile("\\btro len\\b");
    private static final Pattern OPENING = Pattern.compile(
            "(?:phai |can )?(?:co|dat|bao dam|dam bao|phan dau(?: co| dat)?" + "|hoan thanh|ty le)?\\s*[:,]?\\s*");
    private static final Pattern LINK = Pattern.compile("[:,\\s]+$|\\s+(?:dat|phai dat|la|chiem|bang|o muc)$");
    private static final int LONGEST = 240;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern TYPED = Pattern.compile("(>=|<=|≥|≤|>|<|=)\\s*([\\d.,]+)\\s*(.*)");
    private static final Map<Comparison, String> MARKS = Map.of(
            Comparison.AT_LEAST, ">=",
            Comparison.AT_MOST, "<=",
            Comparison.ABOVE, ">",
            Comparison.BELOW, "<",
            Comparison.EQUAL, "=");

    private PlannedCondition() {}

    /// Whether the line names an amount that may be a condition.
    static boolean isIn(String line) {
        Matcher amount = AMOUNT.matcher(bare(line));
        return line.length() <= LONGEST
                && amount.find()
                && (amount.group(3).equals("%") || amount.group(1) != null)
                && DIGIT.matcher(bare(line)).results().count() == 1;
    }

    /// The condition; none when the line does not say whole what is compared with what.
    ///
    /// @param group whom it is for; may be empty
    public static Optional<NumericCondition> of(String group, String line) {
        String bare = bare(line);
        Matcher amount = AMOUNT.matcher(bare);
        if (!isIn(line) || !amount.find()) {
            return Optional.empty();
        }
        String before = line.substring(0, amount.start());
        String after = line.substring(amount.end());
        Matcher up = UP.matcher(bare(after));
        boolean upwards = up.find();
        if (upwards) {
            after = after.substring(0, up.start()) + after.substring(up.end());
        }
        BigDecimal value = new BigDecimal(amount.group(2).replace(',', '.'));
        Comparison comparison = comparison(amount.group(1), upwards, value, amount.group(3));
        String first = OPENING.matcher(bare(before)).matches() ? "" : linked(before);
        String last = after.replaceAll("^[,:\\s]+|[.,;:\\s]+$", "");
        boolean torn = !first.isEmpty() && !last.isEmpty();
        if (comparison == null || torn || first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        String unit = line.substring(amount.start(3), amount.end(3));
        return Optional.of(new NumericCondition(0, group, first.isEmpty() ? last : first, comparison, value, unit));
    }

    private static @Nullable Comparison comparison(
            @Nullable String word, boolean upwards, BigDecimal value, String unit) {
        if (upwards) {
            return Comparison.AT_LEAST;
        }
        if (word == null || word.equals("tu")) {
            // "100% trạm y tế" leaves no room; "đạt 98%" may mean at least.
            return word == null && unit.equals("%") && value.compareTo(ALL) == 0 ? Comparison.EQUAL : null;
        }
        return compared(word);
    }

    private static Comparison compared(String word) {
        if (word.matches(LEAST)) {
            return Comparison.AT_LEAST;
        }
        if (word.matches(MOST)) {
            return Comparison.AT_MOST;
        }
        return switch (word) {
            case "=" -> Comparison.EQUAL;
            case ">", "tren" -> Comparison.ABOVE;
            default -> Comparison.BELOW;
        };
    }

    private static String linked(String before) {
        String said = before;
        Matcher link = LINK.matcher(bare(said));
        while (link.find()) {
            said = said.substring(0, link.start());
            link = LINK.matcher(bare(said));
        }
        return said.strip();
    }

    private static String bare(String text) {
        return BareText.of(text).toLowerCase(Locale.ROOT);
    }

    /// As typed rows.
    public static String rows(List<NumericCondition> conditions) {
        return conditions.stream()
                .map(one -> TypedRows.line(
                        one.measure(),
                        (MARKS.get(one.comparison()) + " " + TypedRows.number(one.value()) + " " + one.unit()).strip(),
                        one.group()))
                .collect(Collectors.joining("\n"));
    }

    /// The conditions of typed rows.
    ///
    /// @param before those stored; one that is typed again keeps its id
    /// @throws Refusal naming the first row that cannot be read, and how to write it
    public static List<NumericCondition> ofRows(String text, List<NumericCondition> before) throws Refusal {
        List<NumericCondition> typed = TypedRows.read(text, 3, cells -> {
            Matcher matcher = TYPED.matcher(cells.get(1));
            if (cells.getFirst().isEmpty() || !matcher.matches()) {
                throw new Refusal("gõ như “tỷ lệ cử tri đi bầu | >= 98 %”.");
            }
            return new NumericCondition(
                    0,
                    cells.get(2),
                    cells.getFirst(),
                    compared(matcher.group(1)),
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
