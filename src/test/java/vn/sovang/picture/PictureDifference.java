package vn.sovang.picture;

import java.awt.image.BufferedImage;

/// Two pictures of the same thing, laid over each other.
public final class PictureDifference {
    private static final int LEVELS = 17;
    private static final int WHITE = 0xFFFFFF;
    private final BufferedImage picture;
    private final Tolerance tolerance;
    private int pixels;

    public PictureDifference(BufferedImage kept, BufferedImage actual, Tolerance tolerance) {
        this.tolerance = tolerance;
        int width = Math.max(kept.getWidth(), actual.getWidth());
        int height = Math.max(kept.getHeight(), actual.getHeight());
        picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int by = apart(colour(kept, x, y), colour(actual, x, y));
                pixels += by > tolerance.strong() ? 1 : 0;
                picture.getRaster().setSample(x, y, 0, 255 - by);
            }
        }
    }

    /// Sixteen greys, or as many of each colour: half the bytes, and nothing an eye would miss.
    public static BufferedImage coarse(BufferedImage full) {
        BufferedImage coarse = new BufferedImage(full.getWidth(), full.getHeight(), full.getType());
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                for (int band = 0; band < full.getRaster().getNumBands(); band++) {
                    int level = full.getRaster().getSample(x, y, band);
                    coarse.getRaster().setSample(x, y, band, (level + LEVELS / 2) / LEVELS * LEVELS);
                }
            }
        }
        return coarse;
    }

    /// Pixels that differ strongly.
    public int pixels() {
        return pixels;
    }

    /// Whether somebody would see it.
    public boolean isSeen() {
        return pixels * 10_000L > (long) tolerance.most() * picture.getWidth() * picture.getHeight();
    }

    /// White where both are alike.
    public BufferedImage picture() {
        return picture;
    }

    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    /// As it is stored, not as a colour space would show it; outside is white.
    private static int colour(BufferedImage image, int x, int y) {
        if (x >= image.getWidth() || y >= image.getHeight()) {
            return WHITE;
        }
        if (image.getRaster().getNumBands() == 1) {
            return image.getRaster().getSample(x, y, 0) * 0x010101;
        }
        return image.getRGB(x, y) & WHITE;
    }
}
