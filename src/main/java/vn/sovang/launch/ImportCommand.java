package vn.sovang.launch;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sovang.model.ImportRun;
import vn.sovang.usecase.ImportNominations;
import vn.sovang.usecase.Preview;

/// `import nominations FILE --round ID`, `import undo ID`.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Nạp danh sách.",
        subcommands = {ImportCommand.Nominations.class, ImportCommand.Undo.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ImportCommand {
    @ParentCommand
    private RootCommand root;

    /// `import nominations FILE --round ID [--dry-run] [--json]`.
    @Command(
            name = "nominations",
            mixinStandardHelpOptions = true,
            description = "Nạp danh sách đề nghị khen thưởng từ tệp .xlsx.")
    static final class Nominations implements Callable<Integer> {
        @ParentCommand
        private ImportCommand parent;

        @Parameters(paramLabel = "FILE", description = "tệp danh sách")
        private Path file;

        @Option(names = "--round", paramLabel = "ID", description = "số của đợt xét; bỏ trống nếu chỉ có một đợt")
        private @Nullable Long round;

        @Option(names = "--dry-run", description = "chỉ xem trước, không lưu")
        private boolean dryRun;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        @Override
        public Integer call() throws Exception {
            Console console = parent.root.console();
            try (Assembly assembly = parent.root.open()) {
                ImportNominations importer = assembly.importNominations();
                Preview preview = importer.preview(
                        file, round == null ? assembly.onlyRound().orElse(null) : round);
                new PreviewPrint(console, json).print(preview);
                if (!dryRun) {
                    ImportRun run = importer.apply(preview);
                    if (!json) {
                        console.out()
                                .printf(
                                        "Đã nạp %d dòng (lần nạp %d). Hoàn tác: import undo %d%n",
                                        run.rows(), run.id(), run.id());
                    }
                }
            }
            return ExitCode.DONE;
        }
    }

    /// `import undo ID`.
    @Command(name = "undo", mixinStandardHelpOptions = true, description = "Hoàn tác cả một lần nạp.")
    static final class Undo implements Callable<Integer> {
        @ParentCommand
        private ImportCommand parent;

        @Parameters(paramLabel = "ID", description = "số của lần nạp")
        private long run;

        @Override
        public Integer call() throws Exception {
            try (Assembly assembly = parent.root.open()) {
                assembly.importNominations().undo(run);
                parent.root.console().out().printf("Đã hoàn tác lần nạp %d.%n", run);
            }
            return ExitCode.DONE;
        }
    }
}
