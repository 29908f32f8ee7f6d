package vn.sovang.launch.command;

import vn.sovang.launch.intake.IntakeFeature;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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

    @Parameters(paramLabel = "KIND", description = "units, people, nominations hoặc history")
    private String kind;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", description = "tệp để ghi")
    private Path out;

    @Override
    void run(Assembly assembly) throws Exception {
        ListKind chosen = KINDS.get(kind);
        if (chosen == null) {
            throw new ParameterException(
                    spec().commandLine(),
                    "Không có mẫu “%s”. Hãy dùng: %s."
                            .formatted(kind, String.join(", ", List.of("units", "people", "nominations", "history"))));
        }
        IntakeFeature.writeTemplate(assembly).write(chosen, out);
        console().out().printf("Đã ghi %s vào %s%n", chosen.label().toLowerCase(java.util.Locale.ROOT), out);
    }
}
