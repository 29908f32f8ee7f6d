package vn.sovang.launch.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.CommandRun;
import vn.sovang.launch.FreshRooms;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.RoundStatus;

class DecisionCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fillTheSampleRound() throws Exception {
        try (Assembly assembly = FreshRooms.in(folder)) {
            new SampleOffice(OfficeFile.shipped("bac-kan")).fill(assembly, folder);
        }
    }

    @Test
    void theRoundIsReckonedDecidedAndListed() throws Exception {
        JsonNode before = json(run("money", 1, "--date", "2021-12-20", "--json"));
        JsonNode person = line(before, "GK_TP", "PERSON");
        assertThat(person.path("raw").asLong()).isEqualTo(447_000);
        assertThat(person.path("amount").asLong()).isEqualTo(450_000);
        assertThat(person.path("arithmetic").asString())
                .isEqualTo("0,3 × 1.490.000 = 447.000; làm tròn lên hàng chục nghìn: 450.000");
        assertThat(line(before, "GK_TP", "COLLECTIVE").path("raw").asLong()).isEqualTo(894_000);
        assertThat(person.path("articles").isEmpty()).isFalse();

        CommandRun recorded = run("decision", "record", 1, "--number", "05", "--date", "2021-12-20");
        assertThat(recorded.err()).isEmpty();
        assertThat(recorded.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(recorded.out()).contains("Quyết định số 05/QĐ-UBND ngày 20/12/2021");
        assertThat(run("decision", "list").out()).contains("05/QĐ-UBND", "20/12/2021");
        JsonNode after = json(run("money", 1, "--json"));
        assertThat(line(after, "GK_TP", "PERSON").path("recorded").asBoolean()).isTrue();
        assertThat(line(after, "GK_TP", "PERSON").path("amount").asLong()).isEqualTo(450_000);

        CommandRun twice = run("decision", "record", 1, "--number", "06", "--date", "2021-12-21", "--award", "GK_TP");
        assertThat(twice.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(twice.err()).contains("đã có kết quả theo Quyết định số 05/QĐ-UBND");
        assertThat(run("decision", "record", 1, "--number", "06", "--date", "2021-12-21")
                        .err())
                .contains("không còn hình thức khen nào chờ quyết định");
    }

    @Test
    void aDecisionIsAskedToBeRevokedIsRevokedAndItsMoneyTakenBack() {
        run("decision", "record", 1, "--number", "05", "--date", "2021-12-20");
        assertThat(run("decision", "revoke", "list").out()).contains("Chưa có việc hủy bỏ nào");
        JsonNode file =
                json(run("decision", "revoke", "list", decisionId(), "--json")).path(0);
        long grant = file.path("grants").path(0).path("grantId").asLong();

        CommandRun asked = run(
                "decision",
                "revoke",
                "ask",
                decisionId(),
                "--only",
                grant,
                "--by",
                "Phòng Nội vụ",
                "--paper",
                "Tờ trình số 21/TTr-PNV",
                "--reason",
                "Kê khai sai",
                "--date",
                "2021-12-24");
        assertThat(asked.err()).isEmpty();
        assertThat(run("decision", "revoke", "list").out())
                .contains("Đang đề nghị hủy bỏ", "Phòng Nội vụ đề nghị ngày 24/12/2021 (Tờ trình số 21/TTr-PNV)");
        assertThat(run("decision", "revoke", "withdraw", 1).err()).isEmpty();
        assertThat(run("decision", "revoke", "withdraw", 1).exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("decision", "revoke", "list").out()).contains("Đã rút đề nghị");

        CommandRun revoked = run(
                "decision",
                "revoke",
                "record",
                decisionId(),
                "--only",
                grant,
                "--number",
                "17/QĐ-UBND",
                "--date",
                "2022-01-04",
                "--reason",
                "Kê khai sai");
        assertThat(revoked.err()).isEmpty();
        assertThat(revoked.out()).contains("hạn nộp lại 25/01/2022");
        assertThat(run("decision", "revoke", "returned", "--only", grant, "--date", "2022-01-10")
                        .err())
                .isEmpty();
        CommandRun taken = run("decision", "revoke", "take-back", "--only", grant, "--date", "2022-01-10");
        assertThat(taken.out()).contains("Đã thu", "đồng vào quỹ");
        assertThat(run("decision", "revoke", "take-back", "--only", grant, "--date", "2022-01-10")
                        .err())
                .contains("đã thu hồi vào quỹ");
        assertThat(json(run("decision", "revoke", "list", "--json"))
                        .path(0)
                        .path("grants")
                        .path(0)
                        .path("state")
                        .asString())
                .isEqualTo("RETURNED");
        assertThat(run("decision", "revoke", "returned", "--only", 9999, "--date", "2022-01-10")
                        .err())
                .contains("Không có kết quả khen số thứ tự 9999");
        assertThat(run("decision", "revoke", "ask", 9999, "--reason", "x", "--date", "2022-01-10")
                        .err())
                .contains("Không có quyết định số thứ tự 9999");
    }

    @Test
    void whenEverythingIsDecidedTheRoundIs() throws Exception {
        run("decision", "record", 1, "--number", "05", "--date", "2021-12-20");
        JsonNode sheet = json(run("money", 1, "--json"));
        for (JsonNode line : sheet.path("lines")) {
            if (!line.path("recorded").asBoolean()) {
                CommandRun above = run(
                        "decision",
                        "record",
                        1,
                        "--number",
                        "2200/QĐ-UBND",
                        "--date",
                        "2021-12-25",
                        "--award",
                        line.path("awardCode").asString(),
                        "--only",
                        line.path("nominationId").asLong());
                assertThat(above.err()).isEmpty();
            }
        }
        try (Assembly assembly = FreshRooms.in(folder)) {
            assertThat(assembly.stores().rounds().find(1).orElseThrow().status())
                    .isEqualTo(RoundStatus.DECIDED);
            assertThat(assembly.stores().nominations().ofRound(1))
                    .filteredOn(one -> one.status() == NominationStatus.GRANTED)
                    .hasSize(sheet.path("lines").size());
        }
    }

    @Test
    void whatIsWrongIsRefusedInWords() {
        assertThat(run("money", 9).err()).contains("Không có đợt xét số 9");
        assertThat(run("money", 1).out()).contains("--date");
        assertThat(run("decision", "record", 1, "--number", "05", "--date", "2021-12-20", "--award", "XYZ")
                        .err())
                .contains("Danh mục không có hình thức khen “XYZ”");
        assertThat(run("decision", "record", 1, "--number", "05", "--date", "hôm nay")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    private long decisionId() {
        for (JsonNode line : json(run("decision", "list", "--json"))) {
            if (line.path("decision").path("number").asString().startsWith("05/")) {
                return line.path("decision").path("id").asLong();
            }
        }
        throw new AssertionError("no decision 05");
    }

    private static JsonNode line(JsonNode sheet, String award, String kind) {
        for (JsonNode line : sheet.path("lines")) {
            if (line.path("awardCode").asString().equals(award)
                    && line.path("kind").asString().equals(kind)) {
                return line;
            }
        }
        throw new AssertionError("no line of " + award + " for " + kind);
    }

    private static JsonNode json(CommandRun run) {
        assertThat(run.err()).isEmpty();
        return JsonMapper.shared().readTree(run.out());
    }

    private CommandRun run(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "--data";
        all[1] = folder;
        System.arraycopy(words, 0, all, 2, words.length);
        return CommandRun.of(all);
    }
}
