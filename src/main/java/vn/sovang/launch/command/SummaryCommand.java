package vn.sovang.launch.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.usecase.dossier.ExportResult;

/// `summary export ID --out FILE`.
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        description = "Tệp tổng hợp gửi cấp trên.",
        subcommands = SummaryCommand.Export.class)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SummaryCommand {
    @ParentCommand
    private RootCommand root;

    /// `summary export ID --out FILE`.
    @Command(name = "export", mixinStandardHelpOptions = true, description = "Xuất tệp tổng hợp .json hoặc .xlsx.")
    static final class Export implements Callable<Integer> {
        @ParentCommand
        private SummaryCommand summary;

        @Parameters(paramLabel = "ID", description = "số của đợt xét (xem round list)")
        private long id;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "tệp .json hoặc .xlsx")
        private Path out;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        @Override
        public Integer call() throws Exception {
            Console console = summary.root.console();
            try (Assembly assembly = summary.root.open()) {
                ExportResult result = DossierFeature.exportSummary(assembly).export(id, out);
                if (json) {
                    console.out().println(JsonText.of(result));
                } else {
                    console.out().println(result.sentence());
                }
            }
            return ExitCode.DONE;
        }
    }
}
