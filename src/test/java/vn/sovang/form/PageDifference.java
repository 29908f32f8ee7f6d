package vn.sovang.form;

import java.awt.image.BufferedImage;

/// Two pictures of one page, laid over each other.
final class PageDifference {
    /// Greys that differ by more, of 255, are no matter of smoothing.
    private static final int STRONG = 96;
    /// Most pixels of ten thousand that may differ so: a line of ten letters has more.
    private static final int MOST = 1;

    private static final int LEVELS = 17;
    private final BufferedImage picture;
    private int pixels;

    PageDifference(BufferedImage kept, BufferedImage actual) {
        int width = Math.max(kept.getWidth(), actual.getWidth());
        int height = Math.max(kept.getHeight(), actual.getHeight());
        picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int by = Math.abs(grey(kept, x, y) - grey(actual, x, y));
                pixels += by > STRONG ? 1 : 0;
                picture.getRaster().setSample(x, y, 0, 255 - by);
            }
        }
    }

    /// Sixteen greys: half the bytes, and nothing an eye would miss.
    static BufferedImage coarse(BufferedImage page) {
        BufferedImage coarse = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRaster().getSample(x, y, 0);
                coarse.getRaster().setSample(x, y, 0, (grey + LEVELS / 2) / LEVELS * LEVELS);
            }
        }
        return coarse;
    }

    /// Pixels that differ strongly.
    int pixels() {
        return pixels;
    }

    /// Whether somebody would see it.
    boolean isSeen() {
        return pixels * 10_000L > (long) MOST * picture.getWidth() * picture.getHeight();
    }

    /// White where both are alike.
    BufferedImage picture() {
        return picture;
    }

    /// Outside is white.
    private static int grey(BufferedImage page, int x, int y) {
        return x < page.getWidth() && y < page.getHeight() ? page.getRaster().getSample(x, y, 0) : 255;
    }
}
