package vn.sovang.launch.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where commands write: results to `out`, sentences about failures to `err`.
public record Console(PrintStream out, PrintStream err) {
    /// The process's own streams. They are UTF-8 but for a Windows console window, whose code page Java knows best:
    /// under a bare C locale Java would print question marks for Vietnamese.
    public static Console ofProcess() {
        boolean windowsConsole = System.getProperty("os.name", "").startsWith("Windows") && System.console() != null;
        if (windowsConsole) {
            return new Console(System.out, System.err);
        }
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
