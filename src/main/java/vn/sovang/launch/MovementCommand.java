package vn.sovang.launch;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.sovang.model.Movement;

/// `movement list`.
@Command(
        name = "movement",
        mixinStandardHelpOptions = true,
        description = "Phong trào thi đua.",
        subcommands = MovementCommand.ListThem.class)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementCommand {
    @ParentCommand
    private RootCommand root;

    /// `movement list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Liệt kê phong trào.")
    static final class ListThem implements Callable<Integer> {
        @ParentCommand
        private MovementCommand movement;

        @Override
        public Integer call() throws Exception {
            Console console = movement.root.console();
            try (Assembly assembly = movement.root.open()) {
                for (Movement found : assembly.movements().all()) {
                    console.out().printf("%d\t%s\t%s%n", found.id(), found.planNumber(), found.title());
                }
            }
            return ExitCode.DONE;
        }
    }
}
