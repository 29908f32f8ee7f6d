package vn.sovang.launch.movement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.command.DayArgument;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.movement.ReportMovement;
import vn.sovang.usecase.press.PaperFormat;

/// `movement report ID --out DIR`.
@Command(
        name = "report",
        description =
                "Lập báo cáo nhanh, sơ kết, tổng kết phong trào với số liệu trong sổ; không ghi kỳ thì lập kỳ tới.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementReporting extends AnswerCommand {
    /// What the option `--kind` takes.
    enum Kind {
        quick(PaperKind.QUICK_REPORT),
        midterm(PaperKind.MIDTERM_REPORT),
        FINAL(PaperKind.FINAL_REPORT);

        private final PaperKind paper;

        Kind(PaperKind paper) {
            this.paper = paper;
        }
    }

    @Parameters(paramLabel = "ID", description = "số của phong trào (xem movement list)")
    private long id;

    @Option(names = "--kind", paramLabel = "quick|midterm|final", description = "loại báo cáo, mặc định báo cáo nhanh")
    private @Nullable Kind kind;

    @Option(names = "--from", paramLabel = "DATE", description = "ngày đầu kỳ; mặc định tiếp sau báo cáo trước")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "ngày cuối kỳ; mặc định hôm nay")
    private @Nullable String to;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "thư mục ghi tệp")
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            defaultValue = "pdf,docx",
            paramLabel = "pdf,docx",
            description = "định dạng ghi ra, mặc định cả hai")
    private Set<PaperFormat> formats;

    @Override
    protected Answer answer(Assembly assembly) throws Exception {
        ReportMovement job = MovementFeature.reportMovement(assembly);
        MovementReport report = to == null && from == null && kind == null
                ? job.next(id)
                : job.free(
                        id,
                        kind == null ? PaperKind.QUICK_REPORT : kind.paper,
                        from == null ? null : DayArgument.of(from),
                        to == null ? job.today() : DayArgument.of(to));
        ReportMovement.Made made = job.print(report, out, formats);
        MovementReport printed = made.report();
        List<String> words = new ArrayList<>();
        words.add(printed.kind().label() + " đến ngày " + OfficialDate.brief(printed.to()));
        made.files().forEach(file -> words.add("Đã in " + file));
        return new Answer(printed, words);
    }
}
