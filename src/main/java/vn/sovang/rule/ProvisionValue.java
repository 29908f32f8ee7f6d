package vn.sovang.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;
import vn.sovang.text.Numbers;

/// Values of provisions as people type and read them: "0,3 lần", "1.490.000 đồng", "90%", "30/6", "2/3", "có".
public final class ProvisionValue {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}([.,]\\d{1,4})?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String YES = "có";
    private static final String NO = "không";
    private static final String NOTHING = "không có";

    private ProvisionValue() {}

    /// What was typed, as a provision writes it; empty when it is no value of the key's unit.
    public static Optional<String> read(ProvisionKey key, String typed) {
        String text = Nfc.line(typed);
        return switch (key.unit()) {
            case DONG -> whole(without(text, "đồng", "đ"));
            case COUNT -> whole(text);
            case MONTHS -> whole(without(text, "tháng"));
            case WORKING_DAYS -> whole(without(text, "ngày làm việc", "ngày"));
            case DAYS -> whole(without(text, "ngày"));
            case MULTIPLE -> decimal(without(text, "lần")).filter(value -> new BigDecimal(value).signum() > 0);
            case PERCENT -> percent(text);
            case SHARE -> share(text);
            case DAY -> day(text);
            case FLAG -> flag(text);
            case CONSTANT -> choice(key, text);
            case CONSTANTS -> choices(key, text);
            case TEXT -> Optional.of(text).filter(words -> !words.isEmpty());
        };
    }

    /// The value in words and with its unit.
    ///
    /// @param value as a provision of the key writes it
    public static String words(ProvisionKey key, String value) {
        return switch (key.unit()) {
            case DONG -> Numbers.grouped(Long.parseLong(value)) + " đồng";
            case COUNT, DAY, SHARE, TEXT -> value;
            case MONTHS -> value + " tháng";
            case WORKING_DAYS -> value + " ngày làm việc";
            case DAYS -> value + " ngày";
            case MULTIPLE -> plain(value) + " lần";
            case PERCENT -> plain(value) + "%";
            case FLAG -> Boolean.parseBoolean(value) ? YES : NO;
            case CONSTANT ->
                key.choices().stream()
                        .filter(choice -> choice.name().equals(value))
                        .findFirst()
                        .map(ProvisionKey.Choice::label)
                        .orElse(value);
            case CONSTANTS ->
                value.isEmpty()
                        ? NOTHING
                        : key.choices().stream()
                                .filter(choice -> List.of(value.split(" ")).contains(choice.name()))
                                .map(ProvisionKey.Choice::label)
                                .collect(Collectors.joining("; "));
        };
    }

    /// What a value of the key looks like, as the end of a sentence.
    public static String hint(ProvisionKey key) {
        return switch (key.unit()) {
            case DONG -> "số tiền bằng đồng, ví dụ 1.490.000";
            case COUNT -> "một số nguyên, ví dụ 3";
            case MONTHS -> "số tháng, ví dụ 6";
            case WORKING_DAYS -> "số ngày làm việc, ví dụ 10";
            case DAYS -> "số ngày, ví dụ 10";
            case MULTIPLE -> "số lần lớn hơn 0, ví dụ 0,3";
            case PERCENT -> "phần trăm từ 0 đến 100, ví dụ 80";
            case SHARE -> "phân số hoặc phần trăm, ví dụ 2/3 hay 80%";
            case DAY -> "ngày và tháng, ví dụ 30/6";
            case FLAG -> "có hoặc không";
            case CONSTANT ->
                "một trong: "
                        + String.join(
                                "; ",
                                key.choices().stream()
                                        .map(ProvisionKey.Choice::label)
                                        .toList());
            case CONSTANTS ->
                "một hay nhiều mục, cách nhau dấu chấm phẩy, hoặc \""
                        + NOTHING
                        + "\": "
                        + String.join(
                                "; ",
                                key.choices().stream()
                                        .map(ProvisionKey.Choice::label)
                                        .toList());
            case TEXT -> "một câu";
        };
    }

    /// The values to choose from, in words, where there are few; empty where any value of the unit may be typed.
    public static List<String> choices(ProvisionKey key) {
        return switch (key.unit()) {
            case FLAG -> List.of(YES, NO);
            case CONSTANT ->
                key.choices().stream().map(ProvisionKey.Choice::label).toList();
            default -> List.of();
        };
    }

    private static String plain(String value) {
        return new BigDecimal(value).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String without(String text, String... units) {
        for (String unit : units) {
            if (text.endsWith(unit)) {
                return text.substring(0, text.length() - unit.length()).strip();
            }
        }
        return text;
    }

    private static Optional<String> whole(String text) {
        if (GROUPED.matcher(text).matches()) {
            return whole(text.replace(".", "").replace(" ", ""));
        }
        return WHOLE.matcher(text).matches() ? Optional.of(String.valueOf(Long.parseLong(text))) : Optional.empty();
    }

    private static Optional<String> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(text.replace(',', '.')) : Optional.empty();
    }

    private static Optional<String> percent(String text) {
        return decimal(without(text, "%")).filter(value -> new BigDecimal(value).compareTo(HUNDRED) <= 0);
    }

    private static Optional<String> share(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            int part = Integer.parseInt(fraction.group(1));
            int whole = Integer.parseInt(fraction.group(2));
            return part > 0 && part <= whole ? Optional.of(part + "/" + whole) : Optional.empty();
        }
        return percent(text).filter(value -> new BigDecimal(value).signum() > 0).map(value -> plain(value) + "%");
    }

    private static Optional<String> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay read = MonthDay.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return Optional.of(read.getDayOfMonth() + "/" + read.getMonthValue());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> flag(String text) {
        return switch (Fold.of(text)) {
            case "co", "true" -> Optional.of("true");
            case "khong", "false" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static Optional<String> choices(ProvisionKey key, String text) {
        if (Fold.of(text).equals(Fold.of(NOTHING))) {
            return Optional.of("");
        }
        List<Optional<String>> named =
                Stream.of(text.split(";")).map(one -> choice(key, one.strip())).toList();
        return named.contains(Optional.<String>empty())
                ? Optional.empty()
                : Optional.of(named.stream().map(Optional::orElseThrow).collect(Collectors.joining(" ")));
    }

    private static Optional<String> choice(ProvisionKey key, String text) {
        List<ProvisionKey.Choice> choices = key.choices();
        return choices.stream()
                .filter(choice ->
                        choice.name().equals(text) || Fold.of(choice.label()).equals(Fold.of(text)))
                .findFirst()
                .map(ProvisionKey.Choice::name);
    }
}
