package vn.sovang.launch;

import java.nio.file.Path;

/// The window.
final class Window {
    private Window() {}

    static int open(Path dataFolder, Console console) {
        console.err().println("Cửa sổ chưa sẵn sàng cho " + dataFolder);
        return ExitCode.REFUSED;
    }
}
