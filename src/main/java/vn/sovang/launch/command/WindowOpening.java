package vn.sovang.launch.command;

import java.nio.file.Path;

/// Opens the window over a data folder and waits until it is closed.
@FunctionalInterface
public interface WindowOpening {
    /// @return exit code
    int open(Path dataFolder, Console console) throws InterruptedException;
}
