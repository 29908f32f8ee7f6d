package vn.sovang.paper.docx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.sovang.paper.Fill;
import vn.sovang.paper.Style;
import vn.sovang.paper.layout.Figure;
import vn.sovang.paper.layout.Placed;

/// Draws a figure as grey pixels, fine enough for a printer. Letters are filled outlines, so that the picture is the
/// same on every PC and no font of the PC is asked for.
final class FigurePicture {
    /// pixels per inch
    private static final int DPI = 300;

    /// from one grey to the next, of 255
    private static final int LEVEL = 17;

    private static final double PIXELS_PER_PT = DPI / 72.0;

    private final Graphics2D graphics;
    private final LetterShapes letters;

    private FigurePicture(Graphics2D graphics, LetterShapes letters) {
        this.graphics = graphics;
        this.letters = letters;
    }

    /// The picture as a PNG file.
    static byte[] png(Figure figure, LetterShapes letters) {
        BufferedImage image =
                new BufferedImage(pixels(figure.width()), pixels(figure.height()), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(PIXELS_PER_PT, PIXELS_PER_PT);
            graphics.setColor(Color.BLACK);
            FigurePicture picture = new FigurePicture(graphics, letters);
            figure.items().forEach(picture::draw);
        } finally {
            graphics.dispose();
        }
        coarsen(image.getRaster());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    /// Sixteen greys make the file much smaller, and nobody sees it.
    private static void coarsen(WritableRaster raster) {
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = (row[x] + LEVEL / 2) / LEVEL * LEVEL;
            }
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
    }

    private static int pixels(double pt) {
        return (int) Math.ceil(pt * PIXELS_PER_PT);
    }

    private void draw(Placed item) {
        switch (item) {
            case Placed.Text text -> text(text);
            case Placed.Line line -> line(line);
            case Placed.Bar bar -> bar(bar);
            case Placed.Picture _, Placed.Empty _ -> {}
        }
    }

    private void line(Placed.Line line) {
        graphics.setStroke(new BasicStroke((float) line.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    private void bar(Placed.Bar bar) {
        Rectangle2D box = new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height());
        float light = bar.fill() == Fill.GREY ? (float) Fill.SHADE : 1;
        graphics.setColor(new Color(light, light, light));
        graphics.fill(box);
        graphics.setColor(Color.BLACK);
        bar.hatch().forEach(this::line);
        graphics.setStroke(new BasicStroke((float) Style.LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(box);
    }

    private void text(Placed.Text text) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(text.x(), text.baseline());
        graphics.scale(text.size(), -text.size());
        graphics.fill(letters.outline(text.face(), text.text()));
        graphics.setTransform(before);
    }
}
