package vn.sovang.launch.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Opens a folder in the system's own file window.
public final class FolderWindow {
    private FolderWindow() {}

    public static void open(Path folder) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), folder)).start();
        } catch (IOException e) {
            throw new UncheckedIOException("opening a folder", e);
        }
    }

    public static List<String> command(String osName, Path folder) {
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("explorer.exe", folder.toString());
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", folder.toString());
    }
}
