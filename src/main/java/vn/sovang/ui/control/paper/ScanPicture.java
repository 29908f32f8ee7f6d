package vn.sovang.ui.control.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A scan drawn small, away from the FX thread: an image, or the first page of a PDF.
///
/// @param argb opaque pixels, line by line
public record ScanPicture(int width, int height, int[] argb) {
    private static final int SMOOTHED = 8;
    private static final int MAX_PIXELS = 400_000_000;

    /// Draws a scan so that its longer side has at most so many pixels.
    ///
    /// @param mediaType `application/pdf`, or an image's
    /// @throws IOException when the file is not there or is no such scan
    public static ScanPicture draw(Path file, String mediaType, int side) throws IOException {
        BufferedImage read = mediaType.equals("application/pdf") ? firstPage(file, side) : image(file, side);
        double scale = Math.min(1, (double) side / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage image = read;
        // Halving keeps thin lines; one great step would leave most pixels out.
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
            image = scaled(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        int[] pixels = scaled(image, width, height).getRGB(0, 0, width, height, null, 0, width);
        return new ScanPicture(width, height, pixels);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }

    /// The picture for a node.
    public Image image() {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }

    private static BufferedImage firstPage(Path file, int side) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("a PDF without pages");
            }
            PDRectangle page = document.getPage(0).getCropBox();
            float longer = Math.max(1, Math.max(page.getWidth(), page.getHeight()));
            return new PDFRenderer(document).renderImage(0, side / longer, ImageType.RGB);
        }
    }

    /// Reads only every so many pixels: a page scanned at 600 dots per inch would take 100 MB whole.
    private static BufferedImage image(Path file, int side) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers =
                    in == null ? java.util.Collections.emptyIterator() : ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MAX_PIXELS) {
                    throw new IOException("an image of " + width + " by " + height);
                }
                ImageReadParam few = reader.getDefaultReadParam();
                // Several times the size wanted: thin lines survive only when they are smoothed, not left out.
                int step = Math.max(1, Math.max(width, height) / (SMOOTHED * side));
                few.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, few);
            } finally {
                reader.dispose();
            }
        }
    }
}
