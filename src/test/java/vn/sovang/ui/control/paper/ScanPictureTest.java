package vn.sovang.ui.control.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanPictureTest {
    @TempDir
    Path folder;

    @Test
    void theLongerSideOfAScannedPageHasTheSizeAsked() throws IOException {
        ScanPicture small = ScanPicture.draw(page(1240, 1754), "image/png", 128);
        assertThat(small.height()).isEqualTo(128);
        assertThat(small.width()).isEqualTo(90);
        assertThat(small.argb()).hasSize(90 * 128);
    }

    @Test
    void thinLinesOfALargeScanAreStillSeen() throws IOException {
        ScanPicture small = ScanPicture.draw(page(2480, 3508), "image/png", 128);
        int darkest =
                Arrays.stream(small.argb()).map(pixel -> pixel & 0xff).min().orElseThrow();
        assertThat(darkest).isLessThan(235);
    }

    @Test
    void aSmallImageIsNotBlownUp() throws IOException {
        ScanPicture small = ScanPicture.draw(page(60, 40), "image/png", 128);
        assertThat(small.width()).isEqualTo(60);
        assertThat(small.height()).isEqualTo(40);
    }

    @Test
    void theFirstPageOfAPdfIsDrawn() throws IOException {
        Path file = folder.resolve("quyet-dinh.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(new PDRectangle(800, 100)));
            document.save(file.toFile());
        }
        ScanPicture small = ScanPicture.draw(file, "application/pdf", 128);
        assertThat(small.height()).isEqualTo(128);
        assertThat(small.width()).isBetween(89, 92);
    }

    @Test
    void aDamagedFileIsAnIoException() throws IOException {
        Path file = Files.writeString(folder.resolve("hong.png"), "không phải ảnh");
        assertThatThrownBy(() -> ScanPicture.draw(file, "image/png", 128)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ScanPicture.draw(file, "application/pdf", 128)).isInstanceOf(IOException.class);
    }

    /// White, with a frame of three pixels.
    private Path page(int width, int height) throws IOException {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        for (int inset = 0; inset < 3; inset++) {
            int at = width / 8 + inset;
            pen.drawRect(at, at, Math.max(1, width - 2 * at), Math.max(1, height - 2 * at));
        }
        pen.dispose();
        Path file = folder.resolve(width + ".png");
        ImageIO.write(page, "png", file.toFile());
        return file;
    }
}
