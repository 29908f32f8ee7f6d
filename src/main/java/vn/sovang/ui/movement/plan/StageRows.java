package vn.sovang.ui.movement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Stage;
import vn.sovang.ui.movement.MovementText;

/// Stages as typed rows: "Đợt 1 | 01/5/2026 | 31/8/2026 | trồng cây".
public final class StageRows {
    private StageRows() {}

    public static String text(List<Stage> stages) {
        return stages.stream()
                .map(stage -> TypedRows.line(
                        stage.name(), TypedRows.day(stage.from()), TypedRows.day(stage.to()), stage.text()))
                .collect(Collectors.joining("\n"));
    }

    public static List<Stage> read(String text) throws Refusal {
        return TypedRows.read(text, 4, cells -> {
            LocalDate from = TypedRows.day(cells.get(1));
            LocalDate to = TypedRows.day(cells.get(2));
            if (from != null && to != null && to.isBefore(from)) {
                throw new Refusal(MovementText.text("stages.crossed"));
            }
            return new Stage(cells.getFirst(), from, to, cells.get(3));
        });
    }
}
