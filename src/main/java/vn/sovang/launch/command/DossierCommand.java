package vn.sovang.launch.command;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.usecase.dossier.PrintOrder;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PrintResult;
import vn.sovang.usecase.press.Progress;

/// `dossier print ID --out DIR`.
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Hồ sơ khen thưởng.",
        subcommands = DossierCommand.Print.class)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DossierCommand {
    @ParentCommand
    private RootCommand root;

    /// `dossier print ID --out DIR`.
    @Command(
            name = "print",
            mixinStandardHelpOptions = true,
            description = "In mọi văn bản của đợt xét ra PDF và Word.")
    static final class Print implements Callable<Integer> {
        @ParentCommand
        private DossierCommand dossier;

        @Parameters(paramLabel = "ID", description = "số của đợt xét (xem round list)")
        private long id;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "thư mục ghi hồ sơ")
        private Path out;

        @Option(
                names = "--format",
                split = ",",
                defaultValue = "pdf,docx",
                paramLabel = "pdf,docx",
                description = "định dạng ghi ra, mặc định cả hai")
        private Set<PaperFormat> formats;

        @Option(
                names = "--working",
                description = "in cả văn bản công tác: giấy mời, phiếu bầu, thông báo, quyết định, sổ theo dõi")
        private boolean working;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        @Override
        public Integer call() throws Exception {
            Console console = dossier.root.console();
            try (Assembly assembly = dossier.root.open()) {
                PrintResult result = DossierFeature.printDossier(assembly)
                        .print(id, out, new PrintOrder(formats, working), Progress.NONE);
                if (json) {
                    console.out().println(JsonText.of(result));
                } else {
                    console.out().println(result.sentence());
                    result.borrowed().forEach(letter -> console.out()
                            .println("! " + letter.paper() + ": chữ " + letter.sentence() + ", in bằng phông khác"));
                }
            }
            return ExitCode.DONE;
        }
    }
}
