package vn.sovang.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;

/// The pictures of a kind that are kept under `src/test/resources/vn/sovang`. What does not look like its kept picture
/// fails, and is left in `target/pictures` with the difference beside it. `-Dpictures.accept=true` keeps what is drawn
/// now; look at it before.
public final class KeptPictures {
    private final Path kept;
    private final Path left;
    private final Tolerance tolerance;

    /// @param folder below `vn/sovang`, such as "form/pages"
    public KeptPictures(String folder, Tolerance tolerance) {
        kept = Path.of("src", "test", "resources", "vn", "sovang").resolve(folder);
        left = Path.of("target", "pictures").resolve(folder);
        this.tolerance = tolerance;
    }

    /// Whether pictures are kept as they are drawn now instead of being compared.
    public static boolean accepts() {
        return Boolean.getBoolean("pictures.accept");
    }

    /// Compares a picture with the kept one of this name, or keeps it.
    public void check(String name, BufferedImage actual) {
        if (accepts()) {
            write(file(kept, name), actual);
            return;
        }
        if (!isKept(name)) {
            write(file(left, name), actual);
        }
        assertThat(isKept(name))
                .as("%s is kept; else look at %s and accept it by -Dpictures.accept=true", name, file(left, name))
                .isTrue();
        PictureDifference difference = difference(name, actual);
        if (difference.isSeen()) {
            write(file(left, name), actual);
            write(file(left, name + "-difference"), difference.picture());
        }
        assertThat(difference.isSeen())
                .as("%s: %d pixels differ, see %s", name, difference.pixels(), file(left, name + "-difference"))
                .isFalse();
    }

    public boolean isKept(String name) {
        return Files.exists(file(kept, name));
    }

    /// How a picture differs from the kept one.
    public PictureDifference difference(String name, BufferedImage actual) {
        return new PictureDifference(read(name), actual, tolerance);
    }

    /// The kept picture of this name.
    public BufferedImage read(String name) {
        try {
            return ImageIO.read(file(kept, name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + ".png");
    }

    private static void write(Path file, BufferedImage picture) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
