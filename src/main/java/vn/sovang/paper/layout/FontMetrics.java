package vn.sovang.paper.layout;

import vn.sovang.paper.FontFace;

/// Measures of the paper's font family, in em (multiples of the letter size). Implementations may be called by many
/// threads at once.
public interface FontMetrics {
    /// How far a letter moves the pen.
    ///
    /// @return `NaN` when the face has no such letter
    double advance(FontFace face, int codePoint);

    /// Whether a letter the face lacks is taken from another font.
    default boolean isSubstituted(FontFace face, int codePoint) {
        return false;
    }

    /// Height above the baseline.
    double ascent();

    /// Depth below the baseline, positive.
    double descent();

    /// Extra height between two single lines.
    double lineGap();

    /// Height of a single line.
    default double line() {
        return ascent() + descent() + lineGap();
    }
}
