package vn.sovang.exchange.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.text.Fold;

/// A scale of points: a line of it as a plan's reading keeps it, `criterion | points | method | evidence`, and criteria
/// as typed rows, "Tỷ lệ hồ sơ số hóa | 60 | tỷ lệ | cách chấm | minh chứng | nhóm". The third cell of a row is "trực
/// tiếp", "tỷ lệ", or "mỗi 0,4" for so many points a piece.
public final class PlannedScore {
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:điểm|đ|diem)?\\s*");
    private static final Pattern SHARE = Pattern.compile("ty le .*diem chuan|diem chuan .*ty le");
    private static final Pattern EACH =
            Pattern.compile("(?:[x×*]\\s*|moi\\s[^,.;]{2,60}?\\s)(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*diem|"
                    + "(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*diem\\s*/\\s*[a-z]");
    private static final String TYPED_GIVEN = "trực tiếp";
    private static final String TYPED_SHARE = "tỷ lệ";
    private static final Pattern TYPED_EACH = Pattern.compile("moi ([\\d.,]+)");

    private PlannedScore() {}

    /// The line of its parts; parts that are not there are empty.
    static String line(String criterion, String points, String method, String evidence) {
        return String.join(" | ", List.of(plain(criterion), plain(points), plain(method), plain(evidence)))
                .replaceAll("[\\s|]+$", "");
    }

    /// The points of a cell, when it holds nothing else.
    static Optional<BigDecimal> points(String cell) {
        Matcher number = NUMBER.matcher(cell);
        return number.matches()
                ? Optional.of(new BigDecimal(number.group(1).replace(',', '.'))).filter(points -> points.signum() > 0)
                : Optional.empty();
    }

    /// The criterion; none when the line has no points.
    ///
    /// @param group whom it is for, or the part of the scale it stands in; may be empty
    public static Optional<ScoreCriterion> of(String group, String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length < 2 || cells[0].isBlank()) {
            return Optional.empty();
        }
        String method = cells.length > 2 ? cells[2].strip() : "";
        String evidence = cells.length > 3 ? cells[3].strip() : "";
        BigDecimal each = each(method);
        ScoreFormula formula = SHARE.matcher(Fold.of(method)).find()
                ? ScoreFormula.SHARE
                : each == null ? ScoreFormula.GIVEN : ScoreFormula.EACH;
        return points(cells[1])
                .map(points -> new ScoreCriterion(
                        0,
                        group,
                        cells[0].strip(),
                        points,
                        formula,
                        formula == ScoreFormula.EACH ? each : null,
                        method,
                        evidence));
    }

    private static @Nullable BigDecimal each(String method) {
        Matcher each = EACH.matcher(BareText.of(method).toLowerCase(Locale.ROOT));
        if (!each.find()) {
            return null;
        }
        String number = each.group(1) == null ? each.group(2) : each.group(1);
        return new BigDecimal(number.replace(',', '.'));
    }

    private static String plain(String cell) {
        return cell.replace('|', '/').strip();
    }

    /// As typed rows.
    public static String rows(List<ScoreCriterion> scores) {
        return scores.stream()
                .map(one -> TypedRows.line(
                        one.criterion(),
                        TypedRows.number(one.points()),
                        formula(one),
                        one.method(),
                        one.evidence(),
                        one.group()))
                .collect(Collectors.joining("\n"));
    }

    /// The criteria of typed rows.
    ///
    /// @param before those stored; one that is typed again keeps its id
    /// @throws Refusal naming the first row that cannot be read, and how to write it
    public static List<ScoreCriterion> ofRows(String text, List<ScoreCriterion> before) throws Refusal {
        List<ScoreCriterion> typed = TypedRows.read(text, 6, PlannedScore::criterion);
        return KeptIds.of(
                typed, before, ScoreCriterion::id, one -> one.group() + "\n" + one.criterion(), ScoreCriterion::withId);
    }

    /// Điểm tối đa of the whole scale.
    public static BigDecimal total(List<ScoreCriterion> scores) {
        return scores.stream().map(ScoreCriterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ScoreCriterion criterion(List<String> cells) throws Refusal {
        if (cells.getFirst().isEmpty() || cells.get(1).isEmpty()) {
            throw new Refusal("gõ như “Tỷ lệ hồ sơ số hóa | 60 | tỷ lệ | cách chấm | minh chứng”.");
        }
        BigDecimal points = TypedRows.number(cells.get(1));
        if (points.signum() <= 0) {
            throw new Refusal("điểm phải lớn hơn 0.");
        }
        BigDecimal each = typedEach(cells.get(2));
        return new ScoreCriterion(
                0,
                cells.get(5),
                cells.getFirst(),
                points,
                each != null ? ScoreFormula.EACH : typedFormula(cells.get(2)),
                each,
                cells.get(3),
                cells.get(4));
    }

    private static String formula(ScoreCriterion one) {
        BigDecimal each = one.each();
        return switch (one.formula()) {
            case GIVEN ->
                one.method().isEmpty()
                                && one.evidence().isEmpty()
                                && one.group().isEmpty()
                        ? ""
                        : TYPED_GIVEN;
            case SHARE -> TYPED_SHARE;
            case EACH -> "mỗi " + (each == null ? "0" : TypedRows.number(each));
        };
    }

    private static ScoreFormula typedFormula(String typed) throws Refusal {
        String folded = Fold.of(typed);
        if (folded.isEmpty() || folded.equals(Fold.of(TYPED_GIVEN))) {
            return ScoreFormula.GIVEN;
        }
        if (folded.equals(Fold.of(TYPED_SHARE))) {
            return ScoreFormula.SHARE;
        }
        throw new Refusal("không hiểu cách tính “%s”; gõ “trực tiếp”, “tỷ lệ” hoặc “mỗi 0,4”.".formatted(typed));
    }

    private static @Nullable BigDecimal typedEach(String typed) throws Refusal {
        Matcher matcher = TYPED_EACH.matcher(typed.toLowerCase(Locale.ROOT).replace("mỗi", "moi"));
        return matcher.matches() ? TypedRows.number(matcher.group(1)) : null;
    }
}
