package vn.sovang.ui.control.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// One page of a PDF as pixels, drawn away from the FX thread.
///
/// @param page index of the page, 0 and up
/// @param pages how many the PDF has
/// @param argb opaque pixels, line by line
public record PagePreviewPicture(int page, int pages, int width, int height, int[] argb) {
    /// Points of a PDF per inch.
    public static final double POINTS = 72;

    private static final int OPAQUE = 0xff000000;

    /// Draws a page; one beyond the last draws the last.
    ///
    /// @param dotsPerInch resolution of the drawing
    /// @throws UncheckedIOException when the bytes are no PDF: a bug, for they are our own
    public static PagePreviewPicture draw(byte[] pdf, int page, double dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            int shown = Math.clamp(page, 0, pages - 1);
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage image = renderer.renderImage(shown, (float) (dotsPerInch / POINTS), ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= OPAQUE;
            }
            return new PagePreviewPicture(shown, pages, width, height, pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
