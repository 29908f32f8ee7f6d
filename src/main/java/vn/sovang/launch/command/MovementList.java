package vn.sovang.launch.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.movement.Movement;

/// `movement list`.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Liệt kê phong trào; phong trào con đứng thụt vào dưới phong trào cấp trên.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementList implements Callable<Integer> {
    @ParentCommand
    private MovementCommand movement;

    @Option(names = "--json", description = "in JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Console console = movement.root().console();
        try (Assembly assembly = movement.root().open()) {
            List<Movement> all = assembly.stores().movements().all();
            if (json) {
                console.out().println(JsonText.of(all));
                return ExitCode.DONE;
            }
            List<String> lines = new ArrayList<>();
            add(all, null, 0, lines);
            lines.forEach(console.out()::println);
        }
        return ExitCode.DONE;
    }

    private static void add(List<Movement> all, @Nullable Long parentId, int depth, List<String> lines) {
        for (Movement one : all) {
            if (Objects.equals(one.parentId(), parentId)) {
                lines.add("%d\t%s\t%s%s\t%s"
                        .formatted(
                                one.id(), one.planNumber(), "  ".repeat(depth), one.title(), MovementShow.period(one)));
                add(all, one.id(), depth + 1, lines);
            }
        }
    }
}
