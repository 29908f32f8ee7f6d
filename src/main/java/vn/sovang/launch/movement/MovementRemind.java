package vn.sovang.launch.movement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.usecase.movement.RemindUnits;
import vn.sovang.usecase.press.PaperFormat;

/// `movement remind ID --out DIR`.
@Command(
        name = "remind",
        description = "In công văn đôn đốc gửi từng đơn vị chưa gửi báo cáo, đăng ký, hồ sơ đã đến hạn.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementRemind extends AnswerCommand {
    @Parameters(paramLabel = "ID", description = "số của phong trào (xem movement list)")
    private long id;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "thư mục để ghi công văn")
    private Path out;

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            description = "tính những gì đến hạn cho đến hết ngày này; mặc định hôm nay")
    private @Nullable LocalDate on;

    @Option(names = "--by", paramLabel = "YYYY-MM-DD", description = "hạn gửi ghi trong công văn; mặc định để trống")
    private @Nullable LocalDate by;

    @Option(
            names = "--unit",
            split = ",",
            paramLabel = "ID",
            description = "chỉ những đơn vị này (unitId trong movement units --json)")
    private List<Long> units = List.of();

    @Option(
            names = "--format",
            split = ",",
            defaultValue = "PDF",
            paramLabel = "pdf|docx",
            description = "định dạng, cách nhau bằng dấu phẩy; mặc định pdf")
    private Set<PaperFormat> formats;

    @Override
    protected Answer answer(Assembly assembly) throws Exception {
        RemindUnits.Result result = MovementFeature.remindUnits(assembly)
                .write(
                        new RemindUnits.Order(id, on == null ? assembly.today() : on, by, units, List.copyOf(formats)),
                        out);
        return new Answer(result, result.sentence());
    }
}
