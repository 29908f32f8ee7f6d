package vn.sovang.launch.movement;

import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.StoreCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.usecase.press.PaperFormat;

/// `movement print ID --out DIR`.
@Command(name = "print", description = "In kế hoạch của phong trào ra PDF và Word.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementPrint extends StoreCommand {
    @Parameters(paramLabel = "ID", description = "số của phong trào (xem movement list)")
    private long id;

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
    protected void run(Assembly assembly) throws Exception {
        for (Path file : MovementFeature.printPlan(assembly).print(id, out, formats)) {
            console().out().println("Đã in " + file);
        }
    }
}
