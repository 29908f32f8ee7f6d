package vn.sovang.launch.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sovang.launch.open.Assembly;

/// `find TEXT`.
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description =
                "Tìm người, tập thể, quyết định, đề nghị, phong trào, đợt xét; gõ không dấu, chữ cái đầu, năm, số đều được.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FindCommand implements Callable<Integer> {
    private static final int LIMIT = 50;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "điều cần tìm")
    private String[] words;

    @Override
    public Integer call() throws Exception {
        Console console = root.console();
        try (Assembly assembly = root.open()) {
            assembly.stores().search().find(String.join(" ", words), LIMIT).forEach(hit -> console.out()
                    .printf("%s\t%s\t%s%n", hit.kind().label(), hit.title(), hit.detail()));
        }
        return ExitCode.DONE;
    }
}
