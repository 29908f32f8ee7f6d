package vn.sovang.exchange.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.text.Fold;

/// One line of a scale of points, written as `criterion | points | method | evidence`.
public final class PlannedScore {
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:điểm|đ|diem)?\\s*");
    private static final Pattern SHARE = Pattern.compile("ty le .*diem chuan|diem chuan .*ty le");
    private static final Pattern EACH =
            Pattern.compile("(?:[x×*]\\s*|moi\\s[^,.;]{2,60}?\\s)(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*diem|"
                    + "(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*diem\\s*/\\s*[a-z]");

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
        Matcher each = EACH.matcher(Bare.of(method).toLowerCase(java.util.Locale.ROOT));
        if (!each.find()) {
            return null;
        }
        String number = each.group(1) == null ? each.group(2) : each.group(1);
        return new BigDecimal(number.replace(',', '.'));
    }

    private static String plain(String cell) {
        return cell.replace('|', '/').strip();
    }
}
