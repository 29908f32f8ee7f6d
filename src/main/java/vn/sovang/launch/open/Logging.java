package vn.sovang.launch.open;

import java.nio.file.Path;

/// Sends the log to the data folder. Must be called before the first logger is made.
final class Logging {
    private Logging() {}

    static void into(Path dataFolder) {
        System.setProperty("sovang.log", dataFolder.resolve("log").toString());
    }
}
