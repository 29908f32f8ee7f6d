package vn.sovang.launch.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
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
    /// `dossier print ID --out DIR`.
    @Command(name = "print", description = "In mọi văn bản của đợt xét ra PDF và Word.")
    static final class Print extends AnswerCommand {
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

        @Override
        protected Answer answer(Assembly assembly) throws Exception {
            PrintResult result = DossierFeature.printDossier(assembly)
                    .print(id, out, new PrintOrder(formats, working), Progress.NONE);
            List<String> words = new ArrayList<>();
            words.add(result.sentence());
            result.borrowed()
                    .forEach(letter ->
                            words.add("! " + letter.paper() + ": chữ " + letter.sentence() + ", in bằng phông khác"));
            return new Answer(result, words);
        }
    }
}
