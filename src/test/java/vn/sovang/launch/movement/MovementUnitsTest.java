package vn.sovang.launch.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launch.CommandRun;
import vn.sovang.launch.SampleRoom;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.usecase.movement.EditFollowUp;

/// `movement units` and `movement remind`.
class MovementUnitsTest {
    private static final LocalDate DUE = LocalDate.of(2021, 11, 5);

    @TempDir
    private Path folder;

    private List<Unit> units;

    @BeforeEach
    void assignThreeUnitsOfWhichOneSent() throws Exception {
        try (SampleRoom sample = new SampleRoom(folder.resolve("data"))) {
            long movement = sample.round.movementId();
            MovementTerm term = sample.rooms
                    .stores()
                    .terms()
                    .add(new MovementTerm(
                            0,
                            movement,
                            TermKind.QUICK_REPORT,
                            "Báo cáo nhanh",
                            DueRule.stored("once " + DUE),
                            "",
                            ""));
            EditFollowUp follow = MovementFeature.followMovement(sample.rooms);
            units = follow.candidates(DUE).stream().limit(3).toList();
            follow.assign(movement, units.stream().map(Unit::id).toList(), LocalDate.of(2021, 10, 27));
            follow.receive(term, DUE, List.of(units.getFirst().id()), DUE, "01/BC", false);
        }
    }

    @Test
    void whoHasNotSentWhatIsListed() throws Exception {
        CommandRun missing = run("movement", "units", 1, "--missing", "--on", "2021-11-06");
        assertThat(missing.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(missing.out())
                .contains(units.get(1).name() + "\tBáo cáo nhanh (hạn 05/11/2021)")
                .doesNotContain(units.getFirst().name() + "\t");
        JsonNode all = JsonMapper.shared()
                .readTree(run("movement", "units", 1, "--on", "2021-11-06", "--json")
                        .out());
        assertThat(all).hasSize(3);
        assertThat(all.valueStream().filter(unit -> unit.path("sent").asInt() == 1))
                .singleElement()
                .satisfies(unit -> assertThat(unit.path("unit").asString())
                        .isEqualTo(units.getFirst().name()));
    }

    @Test
    void lettersAreWrittenForAllWhoOwe() throws Exception {
        Path out = folder.resolve("don-doc");
        CommandRun run = run("movement", "remind", 1, "--out", out, "--on", "2021-11-06", "--format", "docx");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("02 công văn đôn đốc gửi 02 đơn vị");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
    }

    @Test
    void aMovementThatIsNotThereIsRefused() {
        CommandRun run = run("movement", "units", 99);
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("99", "movement list");
    }

    private CommandRun run(Object... words) {
        return CommandRun.in(folder.resolve("data"), words);
    }
}
