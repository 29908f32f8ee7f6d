package vn.sovang.model.movement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Tiêu chí chấm điểm of a movement.
///
/// @param group whom it is for, or the part of the scale it stands in; may be empty
/// @param points điểm chuẩn: most that can be reached, above 0
/// @param each points for one piece, for [ScoreFormula#EACH] alone
/// @param method how it is scored, in words, such as "tỷ lệ đạt × điểm chuẩn"; may be empty
/// @param evidence what proves it; may be empty
public record ScoreCriterion(
        long id,
        String group,
        String criterion,
        BigDecimal points,
        ScoreFormula formula,
        @Nullable BigDecimal each,
        String method,
        String evidence) {
    public ScoreCriterion {
        group = Nfc.line(group);
        criterion = Nfc.line(criterion);
        method = Nfc.line(method);
        evidence = Nfc.line(evidence);
    }

    /// Points that are given outright.
    public static ScoreCriterion given(String criterion, BigDecimal points, String method, String evidence) {
        return new ScoreCriterion(0, "", criterion, points, ScoreFormula.GIVEN, null, method, evidence);
    }

    /// The same criterion under another id.
    public ScoreCriterion withId(long newId) {
        return new ScoreCriterion(newId, group, criterion, points, formula, each, method, evidence);
    }
}
