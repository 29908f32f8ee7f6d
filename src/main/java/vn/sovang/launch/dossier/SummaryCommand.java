package vn.sovang.launch.dossier;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
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
    /// `summary export ID --out FILE`.
    @Command(name = "export", description = "Xuất tệp tổng hợp .json hoặc .xlsx.")
    static final class Export extends AnswerCommand {
        @Parameters(paramLabel = "ID", description = "số của đợt xét (xem round list)")
        private long id;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "tệp .json hoặc .xlsx")
        private Path out;

        @Override
        protected Answer answer(Assembly assembly) throws Exception {
            ExportResult result = DossierFeature.exportSummary(assembly).export(id, out);
            return new Answer(result, result.sentence());
        }
    }
}
