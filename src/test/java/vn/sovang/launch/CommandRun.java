package vn.sovang.launch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.sovang.launch.command.Console;

/// One command line run inside the test, with what it printed.
public record CommandRun(int exitCode, String out, String err) {
    /// On the data of a folder.
    public static CommandRun in(Path data, Object... words) {
        return of(Stream.concat(Stream.of("--data", data), Stream.of(words)).toArray());
    }

    public static CommandRun of(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] args = java.util.Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        int code = SoVang.run(console, args);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
