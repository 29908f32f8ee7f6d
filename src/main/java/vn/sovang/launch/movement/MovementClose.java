package vn.sovang.launch.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.StoreCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.movement.EditMovement;

/// `movement close ID`.
@Command(name = "close", description = "Kết thúc phong trào theo văn bản công bố, hoặc mở lại (--reopen).")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementClose extends StoreCommand {
    @Parameters(paramLabel = "ID", description = "số của phong trào (xem movement list)")
    private long id;

    @Option(names = "--on", paramLabel = "NĂM-THÁNG-NGÀY", description = "ngày cuối cùng của phong trào")
    private @Nullable LocalDate on;

    @Option(
            names = "--document",
            paramLabel = "VĂN BẢN",
            description = "văn bản công bố kết thúc: số, ngày, cơ quan ban hành")
    private String document = "";

    @Option(names = "--reopen", description = "bỏ việc kết thúc đã ghi")
    private boolean reopen;

    @Override
    protected void run(Assembly assembly) throws Refusal {
        EditMovement editing = MovementFeature.editMovement(assembly);
        if (reopen) {
            console().out().println("Đã mở lại phong trào " + editing.reopen(id).title() + ".");
            return;
        }
        if (on == null) {
            throw new Refusal("Chưa ghi ngày kết thúc. Hãy ghi --on, như --on 2022-06-01.");
        }
        Movement closed = editing.close(id, new MovementClosing(on, document));
        console().out().printf("Phong trào %s kết thúc ngày %s.%n", closed.title(), OfficialDate.brief(on));
    }
}
