package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.exchange.OfficeFile;
import vn.sovang.model.NominationStatus;
import vn.sovang.model.RoundStatus;

class DecisionCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fillTheSampleRound() throws Exception {
        try (Assembly assembly = Assembly.open(folder)) {
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
        try (Assembly assembly = Assembly.open(folder)) {
            assertThat(assembly.rounds().find(1).orElseThrow().status()).isEqualTo(RoundStatus.DECIDED);
            assertThat(assembly.nominations().ofRound(1))
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
