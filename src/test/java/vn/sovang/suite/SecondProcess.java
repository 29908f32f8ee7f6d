package vn.sovang.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The Maven that runs the second part of the suite beside the first, known by the log it writes.
final class SecondProcess {
    private static final String SUCCESS = "BUILD SUCCESS";
    private static final String FAILURE = "BUILD FAILURE";
    private static final long PAUSE_MILLIS = 200;

    private final Path log;

    SecondProcess(Path log) {
        this.log = log;
    }

    /// Waits for its end; false when its tests failed, or when it has not ended after so long.
    boolean succeeded(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            List<String> lines = lines();
            if (lines.stream().anyMatch(line -> line.endsWith(SUCCESS))) {
                return true;
            }
            if (lines.stream().anyMatch(line -> line.endsWith(FAILURE))) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return false;
    }

    /// What it says of its failures; all it wrote when it did not come so far.
    List<String> results() throws IOException {
        List<String> errors =
                lines().stream().filter(line -> line.startsWith("[ERROR]")).toList();
        return errors.isEmpty() ? lines() : errors;
    }

    private List<String> lines() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }
}
