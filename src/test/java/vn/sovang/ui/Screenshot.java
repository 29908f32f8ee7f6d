package vn.sovang.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Pictures of screens in `target/screenshots`, to be looked at.
public final class Screenshot {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshot() {}

    /// Draws a view at 1366x768.
    public static WritableImage of(Parent view, String name) {
        return of(view, name, 1366, 768);
    }

    /// Draws a view in a scene of a size.
    public static WritableImage of(Parent view, String name, int width, int height) {
        return FxHarness.onFx(() -> {
            Scene scene = view.getScene() == null ? FxHarness.scene(view, width, height) : view.getScene();
            return save(scene, name);
        });
    }

    /// Draws a scene as it stands; call on the FX thread.
    public static WritableImage save(Scene scene, String name) {
        WritableImage image = snapshot(scene);
        write(image, FOLDER.resolve(name + ".png"));
        return image;
    }

    /// A scene as it stands; call on the FX thread.
    static WritableImage snapshot(Scene scene) {
        // The first pulse makes the cells of tables, the second lays them out.
        scene.snapshot(null);
        return scene.snapshot(null);
    }

    /// As [#save(Scene, String)], and into the user guide's folder when `-Dsovang.pictures=DIR` asks for it.
    public static void forGuide(Scene scene, String name) {
        WritableImage image = save(scene, name);
        String guide = System.getProperty("sovang.pictures", "");
        if (!guide.isEmpty()) {
            write(image, Path.of(guide, name + ".png"));
        }
    }

    static BufferedImage copy(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return copy;
    }

    private static void write(WritableImage image, Path file) {
        try {
            Files.createDirectories(
                    java.util.Objects.requireNonNull(file.toAbsolutePath().getParent()));
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            ImageWriteParam quick = writer.getDefaultWriteParam();
            quick.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quick.setCompressionQuality(1);
            try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(copy(image), null, null), quick);
            } finally {
                writer.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
