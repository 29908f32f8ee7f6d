package vn.sovang.launch.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.sovang.launch.open.Assembly;

/// A command on a data folder: opens the one the root command names, and closes it when it has run.
@Command(mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public abstract class StoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /// Does the work and says what it did.
    protected abstract void run(Assembly assembly) throws Exception;

    @Override
    public Integer call() throws Exception {
        try (Assembly assembly = RootCommand.of(spec).open()) {
            run(assembly);
        }
        return ExitCode.DONE;
    }

    protected final CommandSpec spec() {
        return spec;
    }

    protected final Console console() {
        return RootCommand.of(spec).console();
    }
}
