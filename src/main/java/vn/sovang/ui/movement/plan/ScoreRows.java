package vn.sovang.ui.movement.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.text.Fold;
import vn.sovang.ui.movement.MovementText;

/// Scored criteria as typed rows: "Tỷ lệ hồ sơ số hóa | 60 | tỷ lệ | cách chấm | minh chứng | nhóm". The third cell is
/// "trực tiếp", "tỷ lệ", or "mỗi 0,4" for so many points a piece.
public final class ScoreRows {
    private static final String GIVEN = "trực tiếp";
    private static final String SHARE = "tỷ lệ";
    private static final Pattern EACH = Pattern.compile("moi ([\\d.,]+)");

    private ScoreRows() {}

    public static String text(List<ScoreCriterion> scores) {
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

    /// @param before those stored; one that is typed again keeps its id
    public static List<ScoreCriterion> read(String text, List<ScoreCriterion> before) throws Refusal {
        List<ScoreCriterion> typed = TypedRows.read(text, 6, ScoreRows::criterion);
        return KeptIds.of(
                typed, before, ScoreCriterion::id, one -> one.group() + "\n" + one.criterion(), ScoreCriterion::withId);
    }

    /// Điểm tối đa of the whole scale.
    public static BigDecimal total(List<ScoreCriterion> scores) {
        return scores.stream().map(ScoreCriterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ScoreCriterion criterion(List<String> cells) throws Refusal {
        if (cells.getFirst().isEmpty() || cells.get(1).isEmpty()) {
            throw new Refusal(MovementText.text("scores.shape"));
        }
        BigDecimal points = TypedRows.number(cells.get(1));
        if (points.signum() <= 0) {
            throw new Refusal(MovementText.text("scores.points"));
        }
        BigDecimal each = each(cells.get(2));
        return new ScoreCriterion(
                0,
                cells.get(5),
                cells.getFirst(),
                points,
                each != null ? ScoreFormula.EACH : formula(cells.get(2)),
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
                        : GIVEN;
            case SHARE -> SHARE;
            case EACH -> "mỗi " + (each == null ? "0" : TypedRows.number(each));
        };
    }

    private static ScoreFormula formula(String typed) throws Refusal {
        String folded = Fold.of(typed);
        if (folded.isEmpty() || folded.equals(Fold.of(GIVEN))) {
            return ScoreFormula.GIVEN;
        }
        if (folded.equals(Fold.of(SHARE))) {
            return ScoreFormula.SHARE;
        }
        throw new Refusal(MovementText.text("scores.formula", typed));
    }

    private static @Nullable BigDecimal each(String typed) throws Refusal {
        Matcher matcher = EACH.matcher(typed.toLowerCase(java.util.Locale.ROOT).replace("mỗi", "moi"));
        return matcher.matches() ? TypedRows.number(matcher.group(1)) : null;
    }
}
