package vn.sovang.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.sovang.picture.KeptPictures;
import vn.sovang.picture.PictureDifference;
import vn.sovang.picture.Tolerance;

/// Screens against kept pictures. The face is bundled, but each system draws letters in its own way: where a line of
/// them does not come out as it did when the pictures were kept, nothing is compared and the test counts as skipped.
public final class KeptScreens {
    private static final KeptPictures SCREENS = new KeptPictures("ui/screens", Tolerance.SCREEN);
    private static final KeptPictures LETTERS = new KeptPictures("ui/screens", new Tolerance(0, 0));
    private static final String PROBE = "letters";

    private KeptScreens() {}

    /// Keeps how letters are drawn here, when pictures are being accepted; otherwise skips the test where they are
    /// drawn in another way.
    public static void assumeLettersAlike() {
        if (KeptPictures.accepts()) {
            LETTERS.check(PROBE, letters());
        }
        assumeTrue(lettersAlike(), "letters are drawn otherwise on this machine: screens are not compared");
    }

    /// Waits until the window looks like the kept picture of this name; accepting, until it stands still.
    public static void check(Stage stage, String name) {
        if (KeptPictures.accepts()) {
            FxHarness.await(name + " to stand still", () -> same(drawn(stage.getScene()), drawn(stage.getScene())));
        }
        FxHarness.awaitThat(() -> SCREENS.check(name, drawn(stage.getScene())));
    }

    /// Whether the window now looks otherwise than the kept picture of this name.
    public static boolean differs(Stage stage, String name) {
        return SCREENS.difference(name, FxHarness.onFx(() -> drawn(stage.getScene())))
                .isSeen();
    }

    /// Compares the window with its kept picture, where there is one and letters are drawn alike.
    static void checkIfKept(Stage stage, String name) {
        if (SCREENS.isKept(name) && (KeptPictures.accepts() || lettersAlike())) {
            check(stage, name);
        }
    }

    private static BufferedImage drawn(Scene scene) {
        return PictureDifference.coarse(Screenshot.copy(Screenshot.snapshot(scene)));
    }

    private static boolean lettersAlike() {
        return !LETTERS.difference(PROBE, letters()).isSeen();
    }

    private static BufferedImage letters() {
        return FxHarness.onFx(() -> {
            Label line = new Label("Ủy ban nhân dân phường Nguyễn Thị Minh Khai, ngày 05/12/2021: 1.490.000 đồng");
            return drawn(FxHarness.scene(new StackPane(line), 600, 40));
        });
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        int[] first = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        return Arrays.equals(first, other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth()));
    }
}
