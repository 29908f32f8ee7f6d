package vn.sovang.launch.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.movement.Movement;

/// `movement list`.
@Command(name = "list", description = "Liệt kê phong trào; phong trào con đứng thụt vào dưới phong trào cấp trên.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementList extends AnswerCommand {
    @Override
    protected Answer answer(Assembly assembly) {
        List<Movement> all = assembly.stores().movements().all();
        List<String> lines = new ArrayList<>();
        add(all, null, 0, lines);
        return new Answer(all, all.isEmpty() ? List.of("Chưa có phong trào nào.") : lines);
    }

    private static void add(List<Movement> all, @Nullable Long parentId, int depth, List<String> lines) {
        for (Movement one : all) {
            if (Objects.equals(one.parentId(), parentId)) {
                lines.add("%d\t%s\t%s%s\t%s"
                        .formatted(
                                one.id(), one.planNumber(), "  ".repeat(depth), one.title(), MovementShow.period(one)));
                add(all, one.id(), depth + 1, lines);
            }
        }
    }
}
