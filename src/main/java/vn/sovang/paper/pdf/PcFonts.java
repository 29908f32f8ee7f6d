package vn.sovang.paper.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Where this PC keeps its fonts.
public final class PcFonts {
    private PcFonts() {}

    /// Fonts of this PC with many rare letters, for [Fonts#withFallbacks]: those of Windows, macOS and Debian that draw
    /// with TrueType outlines. Only files that exist; Liberation fonts are not among them, since Sans and Mono hold
    /// no
    /// letter that Serif lacks.
    public static List<Path> rich() {
        Path windows = windows();
        Path mac = Path.of("/System/Library/Fonts/Supplemental");
        Path debian = Path.of("/usr/share/fonts/truetype");
        return Stream.of(
                        windows.resolve("segoeui.ttf"),
                        windows.resolve("seguisym.ttf"),
                        windows.resolve("simsun.ttc"),
                        windows.resolve("simsunb.ttf"),
                        windows.resolve("malgun.ttf"),
                        mac.resolve("Arial Unicode.ttf"),
                        debian.resolve("dejavu/DejaVuSerif.ttf"),
                        debian.resolve("dejavu/DejaVuSans.ttf"),
                        debian.resolve("droid/DroidSansFallbackFull.ttf"))
                .filter(Files::isRegularFile)
                .toList();
    }

    /// The folder of Windows' own fonts, where Times New Roman is looked for; it need not exist.
    public static Path windows() {
        String root = Objects.requireNonNullElse(System.getenv("SystemRoot"), "C:\\Windows");
        return Path.of(root).resolve("Fonts");
    }
}
