package vn.sovang.ui.control.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.sovang.ui.FxHarness;

class PagePreviewTest {
    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(0, 0, 100, 100);
                    content.fill();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void pageIsDrawnAtTheResolutionAskedFor() throws IOException {
        PagePreviewPicture picture = PagePreviewPicture.draw(pdf(2), 1, 144);

        assertThat(picture.pages()).isEqualTo(2);
        assertThat(picture.width()).isBetween(1190, 1191);
        assertThat(picture.height()).isBetween(1683, 1684);
        int bottomLeft = picture.argb()[(picture.height() - 10) * picture.width() + 10];
        int topRight = picture.argb()[10 * picture.width() + picture.width() - 10];
        assertThat(bottomLeft).isEqualTo(0xff000000);
        assertThat(topRight).isEqualTo(0xffffffff);
    }

    @Test
    void pageBeyondTheLastIsTheLast() throws IOException {
        assertThat(PagePreviewPicture.draw(pdf(2), 7, 36).page()).isEqualTo(1);
    }

    @Test
    void pagesAreTurnedByKeysAndStopAtTheEnds() throws IOException {
        byte[] three = pdf(3);
        PagePreview preview = FxHarness.onFx(() -> new PagePreview((work, done) -> {
            try {
                done.accept(work.call());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }));
        Stage stage = FxHarness.show(preview);
        FxHarness.run(() -> {
            preview.show(three, "Tờ trình");
            FxHarness.seen(stage, "#page-scroll").requestFocus();
        });
        assertThat(FxHarness.find(stage, "page-where", Label.class).getText()).isEqualTo("Trang 1 / 3");

        FxHarness.key(stage, KeyCode.PAGE_DOWN);
        FxHarness.key(stage, KeyCode.PAGE_DOWN);
        FxHarness.key(stage, KeyCode.PAGE_DOWN);
        assertThat(preview.pageProperty().get()).isEqualTo(2);
        FxHarness.key(stage, KeyCode.HOME);
        assertThat(preview.pageProperty().get()).isZero();
        FxHarness.hide(stage);
    }

    @Test
    void drawingThatComesTooLateIsDropped() throws IOException {
        Deque<Runnable> late = new ArrayDeque<>();
        PagePreview preview = FxHarness.onFx(() -> new PagePreview((work, done) -> late.add(() -> {
            try {
                done.accept(work.call());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        })));
        byte[] one = pdf(1);
        byte[] three = pdf(3);

        FxHarness.run(() -> {
            preview.show(one, "một");
            preview.show(three, "ba");
            Runnable first = late.removeFirst();
            while (!late.isEmpty()) {
                late.removeFirst().run();
            }
            first.run();
        });

        assertThat(preview.pagesProperty().get()).isEqualTo(3);
    }
}
