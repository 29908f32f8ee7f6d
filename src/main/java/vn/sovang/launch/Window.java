package vn.sovang.launch;

import java.nio.file.Path;

/// The window.
final class Window {
    private Window() {}

    static int open(Path dataFolder, Console console) {
        console.err().println("window not built yet for " + dataFolder);
        return ExitCode.BUG;
    }
}
