package vn.sovang.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look of the window: AtlantaFX's light theme underneath, the house's colours and one typeface on top.
public final class Theme {
    /// Letter size in px that the mock-ups use.
    public static final int FONT_SIZE = 14;

    private static final List<String> SANS = List.of(
            "/liberation/LiberationSans-Regular.ttf",
            "/liberation/LiberationSans-Bold.ttf",
            "/liberation/LiberationSans-Italic.ttf");

    /// Keys are drawn in Mono, what papers will look like in Serif.
    private static final List<String> SPECIAL = List.of(
            "/liberation/LiberationMono-Regular.ttf",
            "/liberation/LiberationSerif-Regular.ttf",
            "/liberation/LiberationSerif-Bold.ttf",
            "/liberation/LiberationSerif-Italic.ttf");

    private final String family;

    private Theme(String family) {
        this.family = family;
    }

    /// Sets the theme underneath for the whole program and chooses the typeface; call once, on the FX thread.
    public static Theme install() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        SPECIAL.forEach(Theme::load);
        // Segoe UI is the face of Windows. Elsewhere the bundled Liberation Sans is the same on every machine and has
        // every Vietnamese letter; JavaFX takes only the first family of a list, so the choice is made here.
        if (Font.getFamilies().contains("Segoe UI")) {
            return new Theme("Segoe UI");
        }
        Font regular = null;
        for (String file : SANS) {
            Font font = load(file);
            regular = regular == null ? font : regular;
        }
        return new Theme(regular == null ? Font.getDefault().getFamily() : regular.getFamily());
    }

    /// Dresses a scene, its menus and popups too.
    ///
    /// @param fontSize letter size in px, 10 to 28; everything else grows with it
    public void dress(Scene scene, int fontSize) {
        // An icon's size in em would be taken from the icon's own letter size, and grow with every pass.
        String face = """
                .root { -fx-font-family: "%s"; -fx-font-size: %dpx; }
                .navigation-entry .ikonli-font-icon, .search-field .ikonli-font-icon,
                .button.icon-only .ikonli-font-icon, .button.quiet .ikonli-font-icon { -fx-icon-size: %dpx; }
                """.formatted(family, fontSize, fontSize + 1);
        String encoded = Base64.getEncoder().encodeToString(face.getBytes(StandardCharsets.UTF_8));
        URL own = Objects.requireNonNull(Theme.class.getResource("sovang.css"), "sovang.css");
        scene.getStylesheets().setAll(own.toExternalForm(), "data:text/css;base64," + encoded);
    }

    private static @org.jspecify.annotations.Nullable Font load(String file) {
        try (InputStream in = Theme.class.getResourceAsStream(file)) {
            return in == null ? null : Font.loadFont(in, FONT_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
