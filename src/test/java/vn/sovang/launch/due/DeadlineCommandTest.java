package vn.sovang.launch.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launch.CommandRun;
import vn.sovang.launch.FreshRooms;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.movement.MovementFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Level;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.PlannedMovement;

class DeadlineCommandTest {
    @TempDir
    private Path folder;

    private long movement;

    @BeforeEach
    void aMovementThatReportsThreeTimesAMonth() throws Exception {
        try (Assembly assembly = FreshRooms.in(folder.resolve("data"))) {
            EditMovement edit = MovementFeature.editMovement(assembly);
            movement = edit.add(new PlannedMovement(
                            new Movement(
                                    0,
                                    "Cả huyện chung tay",
                                    "Cả huyện chung tay",
                                    "phong trào thi đua",
                                    "",
                                    "Sở Lao động",
                                    Level.GRASSROOTS,
                                    "",
                                    null,
                                    "",
                                    "",
                                    LocalDate.of(2021, 9, 10),
                                    null,
                                    "",
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    "",
                                    "",
                                    null,
                                    null),
                            MovementPlan.NONE,
                            List.of()))
                    .movement()
                    .id();
            edit.add(new MovementTerm(
                    0,
                    movement,
                    TermKind.QUICK_REPORT,
                    "Báo cáo nhanh",
                    DueRule.stored("monthly 5,15,25"),
                    "Sở Nội vụ",
                    ""));
        }
    }

    @Test
    void theReportDaysOfAWindowAreListed() {
        CommandRun run = run("deadline", "list", "--from", "2021-09-10", "--to", "31/10/2021");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().map(line -> line.split("\t")[0]))
                .containsExactly(
                        "thứ Tư, 15/9/2021",
                        "thứ Bảy, 25/9/2021",
                        "thứ Ba, 05/10/2021",
                        "thứ Sáu, 15/10/2021",
                        "thứ Hai, 25/10/2021");
        assertThat(run.out().lines().findFirst().orElseThrow())
                .contains("Báo cáo nhanh\tCả huyện chung tay\tSở Nội vụ\ttrễ ")
                .endsWith("moc-1@2021-09-15");
    }

    @Test
    void whatIsDoneIsListedAsDone() throws Exception {
        assertThat(run(
                                "deadline",
                                "done",
                                "moc-1@2021-09-15",
                                "--on",
                                "15/9/2021",
                                "--document",
                                "Báo cáo số 12/BC-SLĐTBXH")
                        .out())
                .contains("Báo cáo nhanh, thứ Tư, 15/9/2021: đã làm ngày 15/9/2021.");

        JsonNode all = JsonMapper.shared()
                .readTree(run("deadline", "list", "--from", "2021-09-10", "--to", "2021-10-31", "--json")
                        .out());
        assertThat(all).hasSize(5);
        assertThat(all.get(0).path("doneOn").asString()).isEqualTo("2021-09-15");
        assertThat(all.get(0).path("document").asString()).isEqualTo("Báo cáo số 12/BC-SLĐTBXH");
        assertThat(all.get(1).has("doneOn")).isFalse();

        run("deadline", "done", "moc-1@2021-09-15", "--undo");
        assertThat(run("deadline", "list", "--from", "2021-09-15", "--to", "2021-09-15")
                        .out())
                .contains("trễ ")
                .doesNotContain("đã làm");
    }

    @Test
    void theCalendarFileHoldsEachDeadline() throws Exception {
        Path file = folder.resolve("han.ics");

        CommandRun run = run("deadline", "export", "--from", "2021-09-10", "--to", "2021-10-31", "--out", file);

        assertThat(run.out()).contains("Đã ghi 5 hạn");
        assertThat(Files.readString(file, StandardCharsets.UTF_8).lines())
                .contains("UID:han-moc-1-2021-09-15", "DTSTART;VALUE=DATE:20211025", "SUMMARY:Báo cáo nhanh");
        assertThat(run("deadline", "export", "--out", folder.resolve("han.txt")).err())
                .contains(".ics");
    }

    @Test
    void wrongDaysAndNumbersAreRefusedInWords() {
        assertThat(run("deadline", "list", "--from", "2021-10-31", "--to", "2021-09-10")
                        .err())
                .contains("Ngày cuối 10/9/2021 ở trước ngày đầu 31/10/2021");
        assertThat(run("deadline", "list", "--movement", "77").err()).contains("Không có phong trào số 77");
        assertThat(run("deadline", "done", "moc-9@2021-09-15").err()).contains("Không có hạn “moc-9@2021-09-15”");
        assertThat(run("deadline", "list", "--from", "2021-01-01", "--to", "2021-02-01")
                        .out())
                .contains("Không có việc nào đến hạn");
    }

    private CommandRun run(Object... words) {
        return CommandRun.in(folder.resolve("data"), words);
    }
}
