package vn.sovang.launch.movement;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sovang.exchange.plan.PlanField;
import vn.sovang.exchange.plan.PlanFile;
import vn.sovang.exchange.plan.PlanReader;
import vn.sovang.exchange.plan.PlanReading;
import vn.sovang.exchange.plan.PlanReadingJson;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.command.StoreCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.rule.AwardCatalogue;

/// `movement add`, `list`, `show`, `child`, `print`, `close`, `units`, `remind`, `report`.
@Command(
        name = "movement",
        mixinStandardHelpOptions = true,
        description = "Phong trào thi đua.",
        subcommands = {
            MovementCommand.Add.class,
            MovementList.class,
            MovementShow.class,
            MovementChild.class,
            MovementPrint.class,
            MovementClose.class,
            MovementUnits.class,
            MovementRemind.class,
            MovementReporting.class
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementCommand {
    /// `movement add --plan FILE`.
    @Command(
            name = "add",
            description = "Nạp phong trào từ kế hoạch (.docx, .pdf có chữ, .txt); mỗi điều đọc được kèm dòng của nó.")
    static final class Add extends StoreCommand {
        private static final int WIDTH = 100;

        @Option(names = "--plan", paramLabel = "FILE", required = true, description = "tệp kế hoạch")
        private Path plan;

        @Option(names = "--title", description = "tên phong trào, khi kế hoạch không cho đọc chắc")
        private String title = "";

        @Option(names = "--dry-run", description = "chỉ đọc, không ghi vào sổ")
        private boolean dryRun;

        @Option(names = "--json", description = "kết quả dạng JSON")
        private boolean json;

        private PlanReading reading;

        @Override
        public Integer call() throws Exception {
            reading = new PlanReader(AwardCatalogue.load()).read(PlanFile.text(plan));
            if (dryRun) {
                print(0);
                return ExitCode.DONE;
            }
            try {
                return super.call();
            } catch (Refusal refusal) {
                // What was read helps to see why.
                print(0);
                throw refusal;
            }
        }

        @Override
        protected void run(Assembly assembly) throws Refusal {
            print(MovementFeature.addMovement(assembly).add(reading, title).id());
        }

        private void print(long id) {
            if (json) {
                console().out().println(PlanReadingJson.write(reading, id));
                return;
            }
            reading.fields().forEach(field -> console().out().println(line(field)));
            if (id != 0) {
                console().out().printf("Đã nạp phong trào số %d.%n", id);
            }
        }

        private static String line(PlanField field) {
            String group = field.group().isEmpty() ? "" : "[" + field.group() + "] ";
            String value = group + field.value().replace('\n', ' ');
            String lines = field.firstLine() == field.lastLine()
                    ? "dòng " + field.firstLine()
                    : "dòng %d–%d".formatted(field.firstLine(), field.lastLine());
            return "%s%s: %s\t(%s)"
                    .formatted(
                            field.certain() ? "" : "? ",
                            field.part().label(),
                            value.length() <= WIDTH
                                    ? value
                                    : value.substring(0, WIDTH).strip() + "…",
                            lines);
        }
    }
}
