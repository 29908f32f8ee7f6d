package vn.sovang.paper;

import vn.sovang.paper.layout.FontMetrics;

/// Letters half an em wide on lines one em high, so that places can be reckoned by head. Has no letter above U+1FFF.
public record FixedMetrics() implements FontMetrics {
    @Override
    public double advance(FontFace face, int codePoint) {
        return codePoint > 0x1FFF ? Double.NaN : 0.5;
    }

    @Override
    public double ascent() {
        return 0.75;
    }

    @Override
    public double descent() {
        return 0.25;
    }

    @Override
    public double lineGap() {
        return 0;
    }
}
