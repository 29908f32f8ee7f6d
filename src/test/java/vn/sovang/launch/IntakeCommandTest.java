package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.exchange.table.SkipReason;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.intake.SkippedPrint;
import vn.sovang.launch.open.Assembly;

class IntakeCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeAStore() throws Exception {
        Assembly.open(folder.resolve("data")).close();
    }

    @Test
    void anEmptyFormIsSaidToBeOne() throws Exception {
        Path template = folder.resolve("mau.xlsx");
        assertThat(run("template", "people", "--out", template).exitCode()).isEqualTo(ExitCode.DONE);
        CommandRun dry = run("import", "people", template, "--dry-run");
        assertThat(dry.out()).contains("! Tệp có tiêu đề cột nhưng chưa có dòng nào; đây là mẫu trống.");
        CommandRun stored = run("import", "people", template);
        assertThat(stored.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(stored.err()).contains("đây là mẫu trống");
    }

    @Test
    void jsonSaysWhatEachRowDoesAndWhichRunStoredIt() throws Exception {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "STT,Họ và tên,Năm sinh,Đơn vị\n1,Lý Thị Thử,1985,Trường Mẫu\n2,,1990,Trạm\n");
        JsonNode dry = JsonMapper.shared()
                .readTree(run("import", "people", list, "--dry-run", "--json").out());
        assertThat(dry.path("counts").path("add").asInt()).isEqualTo(1);
        assertThat(dry.path("counts").path("aside").asInt()).isEqualTo(1);
        assertThat(dry.path("rows").get(0).path("planned").asString()).isEqualTo("ADD");
        assertThat(dry.path("rows").get(1).path("planned").asString()).isEqualTo("ASIDE");
        assertThat(dry.has("run")).isFalse();
        JsonNode stored = JsonMapper.shared()
                .readTree(run("import", "people", list, "--json").out());
        assertThat(stored.path("run").asLong()).isEqualTo(1);
    }

    @Test
    void rowsPassedOverForOneReasonMakeOneLine() {
        List<SkippedRows> skipped = List.of(
                new SkippedRows(1, 1, SkipReason.HEADER, "STT", "Dòng tiêu đề"),
                new SkippedRows(2, 2, SkipReason.NUMBER_ONLY, "1", "Chỉ có số thứ tự"),
                new SkippedRows(3, 3, SkipReason.NUMBER_ONLY, "2", "Chỉ có số thứ tự"),
                new SkippedRows(4, 9, SkipReason.NUMBER_ONLY, "3", "Chỉ có số thứ tự"),
                new SkippedRows(11, 11, SkipReason.NUMBER_ONLY, "9", "Chỉ có số thứ tự"));
        assertThat(SkippedPrint.lines(skipped))
                .containsExactly(
                        "dòng 1: bỏ qua, Dòng tiêu đề",
                        "dòng 2–9: bỏ qua, Chỉ có số thứ tự",
                        "dòng 11: bỏ qua, Chỉ có số thứ tự");
    }

    private CommandRun run(Object... words) {
        return CommandRun.in(folder.resolve("data"), words);
    }
}
