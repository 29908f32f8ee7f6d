package vn.sovang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.model.Refusal;

class WindowDialogsTest {
    private final List<String> done = new ArrayList<>();
    private Stage stage;
    private Dialogs dialogs;

    @BeforeEach
    void show() {
        stage = FxHarness.show(FxHarness.onFx(StackPane::new));
        dialogs = new WindowDialogs(() -> stage, "1.0");
    }

    @AfterEach
    void hide() {
        FxHarness.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void theButtonNamedByItsActionDoesIt() {
        FxHarness.run(() -> dialogs.confirm("Bỏ Lâm Quốc Tuấn khỏi danh sách?", "Bỏ người ký", () -> done.add("yes")));
        Button action = (Button) FxHarness.onFx(() -> dialog().lookup("#dialog-action"));
        assertThat(action.getText()).isEqualTo("Bỏ người ký");
        FxHarness.run(() -> Screenshot.save(dialog(), "dialog-confirm"));
        FxHarness.run(action::fire);
        assertThat(done).containsExactly("yes");
    }

    @Test
    void nothingIsDoneWhenTheDialogIsClosed() {
        FxHarness.run(() -> dialogs.confirm("Bỏ?", "Bỏ người ký", () -> done.add("yes")));
        FxHarness.run(() -> dialog().getWindow().hide());
        assertThat(done).isEmpty();
    }

    @Test
    void aRefusalIsSaidInItsOwnSentence() {
        FxHarness.run(() -> dialogs.refuse(new Refusal("Tệp đang mở ở chương trình khác. Hãy đóng lại rồi thử.")));
        String words = FxHarness.onFx(() -> dialog().getRoot().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList()
                .toString());
        assertThat(words).contains("Tệp đang mở ở chương trình khác.");
    }

    @Test
    void aSentenceWithLongPathsIsShownToItsEnd() {
        String path = "/home/van-thu/.local/share/so-vang/sao-luu/sovang-20211001-083000-truoc-khi-nhap.db";
        String sentence = "Không tìm thấy tệp dữ liệu %s, dù thư mục này đã từng có dữ liệu. "
                .formatted(path)
                .repeat(4);
        FxHarness.run(() -> new WindowDialogs(() -> null, "1.0").tell("Chưa mở được Sổ Vàng", sentence));
        FxHarness.run(() -> Screenshot.save(dialog(), "dialog-long"));
        Label shown = FxHarness.onFx(() -> (Label) dialog().getRoot().lookup(".content"));
        assertThat(shown.getText()).isEqualTo(sentence);
        assertThat(shown.getHeight()).isGreaterThanOrEqualTo(shown.prefHeight(shown.getWidth()));
    }

    @Test
    void theErrorWindowShowsTheCodeAndCopiesDetailsWithoutTheMessage() {
        IllegalStateException failure = new IllegalStateException("Nông Văn Thắng");
        FxHarness.run(() -> dialogs.bug(failure));
        Label code = (Label) FxHarness.onFx(() -> dialog().lookup("#error-code"));
        assertThat(code.getText()).isEqualTo("Mã lỗi: " + ErrorCode.of(failure));
        Button copy = (Button) FxHarness.onFx(() -> dialog().lookup("#error-copy"));
        FxHarness.run(copy::fire);
        FxHarness.run(() -> Screenshot.save(dialog(), "error-window"));
        assertThat(FxHarness.onFx(() -> Clipboard.getSystemClipboard().getString()))
                .contains(ErrorCode.of(failure).toString())
                .doesNotContain("Thắng");
        assertThat(copy.getText()).isEqualTo("Đã sao chép");
    }

    private Scene dialog() {
        return Window.getWindows().stream()
                .filter(window -> window != stage)
                .findFirst()
                .orElseThrow()
                .getScene();
    }
}
