package vn.sovang.launch.open;

import java.nio.file.Path;

/// Sends the log to the data folder. Must be called before the first logger is made.
final class Logging {
    private Logging() {}

    static void into(Path dataFolder) {
        String folder = dataFolder.resolve("log").toString();
        System.setProperty("sovang.log", folder);
        System.setProperty("sovang.log.pattern", pattern(folder));
    }

    /// The folder within a pattern of file names, where a `%` begins a conversion and can be written by one only.
    static String pattern(String folder) {
        return folder.replace("%", "%d{'%',aux}");
    }
}
