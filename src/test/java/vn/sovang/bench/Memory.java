package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Memory of a process as the kernel counts it, kB; -1 where there is no `/proc`.
final class Memory {
    private static final Path OWN = Path.of("/proc/self/status");

    private Memory() {}

    /// Resident now.
    static long resident() throws IOException {
        return kilobytes(OWN, "VmRSS:");
    }

    /// The most that was ever resident.
    static long peak() throws IOException {
        return kilobytes(OWN, "VmHWM:");
    }

    /// The most that was ever resident in another process.
    static long peak(long process) throws IOException {
        return kilobytes(Path.of("/proc/" + process + "/status"), "VmHWM:");
    }

    private static long kilobytes(Path status, String key) throws IOException {
        if (!Files.exists(status)) {
            return -1;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith(key)) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return -1;
    }
}
