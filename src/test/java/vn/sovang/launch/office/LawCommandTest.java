package vn.sovang.launch.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launch.CommandRun;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.open.Assembly;

class LawCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeAStore() throws Exception {
        Assembly.open(folder.resolve("data")).close();
    }

    @Test
    void theLawOfADayIsPrintedWithArticleAndMark() {
        CommandRun run = run("law", "list", "--on", "20/12/2021");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).anySatisfy(line -> assertThat(line)
                .startsWith("Hệ số tiền thưởng cá nhân\tGiấy khen TP\t0,3 lần\tCả nước")
                .contains("Nghị định số 91/2017/NĐ-CP")
                .endsWith("chưa đối chiếu"));
    }

    @Test
    void twoDaysPrintOnlyWhatDiffers() {
        CommandRun run = run("law", "list", "--on", "2021-12-20", "--compare", "2026-07-01");

        assertThat(run.out()).contains("Hệ số tiền thưởng cá nhân\tGiấy khen xã\t0,15 lần\t→\t0,3 lần");
        assertThat(run.out()).doesNotContain("Hệ số tiền thưởng cá nhân\tCSTĐ cơ sở");
    }

    @Test
    void jsonCarriesKeyArticleAndMark() throws Exception {
        JsonNode all = JsonMapper.shared()
                .readTree(run("law", "list", "--on", "2026-07-01", "--json").out());
        JsonNode differences = JsonMapper.shared()
                .readTree(run("law", "list", "--on", "2021-12-20", "--compare", "2026-07-01", "--json")
                        .out());

        assertThat(all.get(0).path("key").asString()).isEqualTo("BASE_SALARY");
        assertThat(all.get(0).path("verified").asBoolean()).isFalse();
        assertThat(all.get(0).path("article").asString()).contains("161/2026/NĐ-CP");
        assertThat(differences.get(0).path("before").path("value").asString()).isEqualTo("1490000");
        assertThat(differences.get(0).path("after").path("value").asString()).isEqualTo("2530000");
    }

    @Test
    void whatIsNoDayIsRefusedWithAnExample() {
        CommandRun run = run("law", "list", "--on", "31/2/2026");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("\"31/2/2026\" không phải một ngày", "2026-07-01");
    }

    private CommandRun run(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "--data";
        all[1] = folder.resolve("data");
        System.arraycopy(words, 0, all, 2, words.length);
        return CommandRun.of(all);
    }
}
