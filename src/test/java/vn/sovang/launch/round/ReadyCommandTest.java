package vn.sovang.launch.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launch.CommandRun;
import vn.sovang.launch.FreshRooms;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.open.Assembly;

/// `round ready ID --json` of the sample round lists exactly what Kế hoạch số 23/KH-UBND asks for (phần IV mục 2.4):
/// the
/// standing body's submission and minutes as one original each, each unit's as one copy each, and one original report
/// of each subject.
class ReadyCommandTest {
    @TempDir
    private static Path folder;

    private static JsonNode answer;

    /// How many subjects each unit of the sample list nominates, in the order of the list.
    private static final Map<String, Integer> SUBJECTS = new LinkedHashMap<>();

    static {
        SUBJECTS.put("Trung tâm Y tế thành phố", 15);
        SUBJECTS.put("Công an thành phố", 7);
        SUBJECTS.put("UBND phường Sông Cầu", 1);
        SUBJECTS.put("UBND phường Đức Xuân", 4);
        SUBJECTS.put("UBND xã Nông Thượng", 4);
        SUBJECTS.put("UBND phường Phùng Chí Kiên", 4);
        SUBJECTS.put("UBND phường Huyền Tụng", 4);
        SUBJECTS.put("Doanh nghiệp tư nhân Vận tải Pác Nặm", 1);
        SUBJECTS.put("UBND phường Nguyễn Thị Minh Khai", 3);
        SUBJECTS.put("Phòng Văn hóa và Thông tin", 3);
        SUBJECTS.put("Trường THCS Bắc Kạn", 3);
        SUBJECTS.put("Thành đoàn Bắc Kạn", 3);
    }

    @BeforeAll
    static void fillTheSampleRound() throws Exception {
        try (Assembly assembly = FreshRooms.in(folder)) {
            SampleOffice.of("bac-kan").fill(assembly, folder);
        }
        CommandRun run = CommandRun.of("--data", folder, "round", "ready", 1, "--json");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        answer = JsonMapper.builder().build().readTree(run.out());
    }

    private static List<String> told(String... fields) {
        List<String> rows = new ArrayList<>();
        for (JsonNode line : answer.get("lines")) {
            List<String> cells = new ArrayList<>();
            for (String field : fields) {
                cells.add(line.get(field).asString());
            }
            rows.add(String.join(" | ", cells));
        }
        return rows;
    }

    @Test
    void theItemsAreThoseOfThePlanAndNoOthers() {
        List<String> expected = new ArrayList<>();
        expected.add("2 | Ban Chỉ đạo | SUBMISSION | true | 1");
        expected.add("2 | Ban Chỉ đạo | MINUTES | true | 1");
        SUBJECTS.forEach((unit, subjects) -> {
            expected.add("1 | " + unit + " | SUBMISSION | false | 1");
            expected.add("1 | " + unit + " | MINUTES | false | 1");
            for (int i = 0; i < subjects; i++) {
                expected.add("1 | " + unit + " | REPORT | true | 1");
            }
        });
        assertThat(told("tier", "unit", "item", "original", "asked")).containsExactlyElementsOf(expected);
        assertThat(expected).hasSize(78);
    }

    @Test
    void everyItemRestsOnThePlan() {
        assertThat(told("basis")).containsOnly("phần IV mục 2.4 Kế hoạch số 23/KH-UBND");
    }

    @Test
    void whatIsMissingIsToldOfEachItem() {
        assertThat(answer.get("ready").asBoolean()).isFalse();
        assertThat(answer.get("open").asInt()).isEqualTo(78);
        for (JsonNode line : answer.get("lines")) {
            List<String> faults = new ArrayList<>();
            line.get("faults").forEach(fault -> faults.add(fault.asString()));
            assertThat(faults).contains("MISSING");
            assertThat(faults.contains("UNNUMBERED"))
                    .as(line.get("key").asString())
                    .isEqualTo(line.get("item").asString().equals("SUBMISSION"));
            boolean written = List.of("Trung tâm Y tế thành phố Bắc Kạn", "Lộc Thị Hảo")
                    .contains(line.get("subject").asString());
            if (line.get("item").asString().equals("REPORT")) {
                assertThat(faults.contains("UNWRITTEN")).isEqualTo(!written);
            }
        }
    }

    @Test
    void inWordsItSaysTheSame() {
        CommandRun run = CommandRun.of("--data", folder, "round", "ready", 1);
        assertThat(run.out())
                .contains("78 thành phần hồ sơ: đủ 0, còn 78 chưa đủ")
                .contains("- Tờ trình, Ban Chỉ đạo (01 bản chính, đã có 0): Chưa có.");
    }

    @Test
    void aRoundThatIsNotThereIsRefused() {
        CommandRun run = CommandRun.of("--data", folder, "round", "ready", 99);
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("99");
    }
}
