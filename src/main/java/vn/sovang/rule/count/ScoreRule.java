package vn.sovang.rule.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.ScoreCriterion;

/// Cách tính điểm: what a measured value is worth under a criterion of a movement's scale.
public final class ScoreRule {
    private static final int PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ScoreRule() {}

    /// The points, two places after the comma at most, from 0 up to the criterion's standard and never above it; empty
    /// where nothing was measured, or the plan does not say what a piece is worth.
    ///
    /// @param measured points, per cent or pieces, as the criterion's formula takes them
    public static Optional<BigDecimal> points(ScoreCriterion criterion, @Nullable BigDecimal measured) {
        if (measured == null) {
            return Optional.empty();
        }
        BigDecimal each = criterion.each();
        Optional<BigDecimal> raw =
                switch (criterion.formula()) {
                    case GIVEN -> Optional.of(measured);
                    case SHARE ->
                        Optional.of(measured.multiply(criterion.points()).divide(HUNDRED));
                    case EACH -> each == null ? Optional.empty() : Optional.of(measured.multiply(each));
                };
        return raw.map(points -> points.max(BigDecimal.ZERO)
                .min(criterion.points())
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }
}
