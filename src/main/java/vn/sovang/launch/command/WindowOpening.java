package vn.sovang.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import vn.sovang.model.Refusal;

/// What is done without a command: the window over a data folder, or the demo where no window can be shown.
public interface WindowOpening {
    /// Opens the window and waits until it is closed.
    ///
    /// @return exit code
    int open(Path dataFolder, Console console) throws InterruptedException;

    /// Builds the demo in a folder.
    ///
    /// @return exit code
    int demo(Path folder, Console console) throws Refusal, IOException;
}
