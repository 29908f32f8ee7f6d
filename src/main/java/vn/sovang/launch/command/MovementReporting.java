package vn.sovang.launch.command;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.launch.movement.MovementFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.movement.ReportMovement;
import vn.sovang.usecase.press.PaperFormat;

/// `movement report ID --out DIR`.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Lập báo cáo nhanh, sơ kết, tổng kết phong trào với số liệu trong sổ; không ghi kỳ thì lập kỳ tới.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementReporting implements Callable<Integer> {
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

    @ParentCommand
    private MovementCommand movement;

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

    @Option(names = "--json", description = "in JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Console console = movement.root().console();
        try (Assembly assembly = movement.root().open()) {
            ReportMovement job = MovementFeature.reportMovement(assembly);
            MovementReport report = to == null && from == null && kind == null
                    ? job.next(id)
                    : job.free(
                            id,
                            kind == null ? PaperKind.QUICK_REPORT : kind.paper,
                            from == null ? null : DayArgument.of(from),
                            to == null ? job.today() : DayArgument.of(to));
            ReportMovement.Made made = job.print(report, out, formats);
            if (json) {
                console.out().println(JsonText.of(made.report()));
                return ExitCode.DONE;
            }
            console.out()
                    .println(made.report().kind().label() + " đến ngày "
                            + OfficialDate.brief(made.report().to()));
            made.files().forEach(file -> console.out().println("Đã in " + file));
        }
        return ExitCode.DONE;
    }
}
