package vn.sovang.launch.intake;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.StoreCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.ListKind;

/// `template units|people|nominations|history --out FILE.xlsx`.
@Command(
        name = "template",
        description = "Ghi một danh sách trống, có ô chọn và trang hướng dẫn, để gửi cho các đơn vị điền.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TemplateCommand extends StoreCommand {
    private static final Map<String, ListKind> KINDS = Map.of(
            "units", ListKind.UNITS,
            "people", ListKind.PEOPLE,
            "nominations", ListKind.NOMINATIONS,
            "history", ListKind.HISTORY);

    private ListKind kind;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", description = "tệp để ghi")
    private Path out;

    @Parameters(paramLabel = "KIND", description = "units, people, nominations hoặc history")
    void takeKind(String typed) {
        ListKind chosen = KINDS.get(typed);
        if (chosen == null) {
            throw new ParameterException(
                    spec().commandLine(),
                    "Không có mẫu “%s”. Hãy dùng: units, people, nominations, history.".formatted(typed));
        }
        kind = chosen;
    }

    @Override
    protected void run(Assembly assembly) throws Exception {
        IntakeFeature.writeTemplate(assembly).write(kind, out);
        console().out().printf("Đã ghi %s vào %s%n", kind.label().toLowerCase(java.util.Locale.ROOT), out);
    }
}
