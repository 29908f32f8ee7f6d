package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.Today;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.open.Assembly;

/// Commands that write files: reports of a movement, a dossier, a register, a summary, a list's preview.
class PrintingCommandsTest {
    @TempDir
    private static Path folder;

    @TempDir
    private Path out;

    @BeforeAll
    static void fillTheSampleRound() throws Exception {
        try (Assembly assembly = Assembly.open(folder, Today.CLOCK)) {
            new SampleOffice(OfficeFile.shipped("bac-kan")).fill(assembly, folder);
        }
        assertThat(CommandRun.in(folder, "decision", "record", 1, "--number", "05", "--date", "2021-12-20")
                        .err())
                .isEmpty();
    }

    private static CommandRun run(Object... words) {
        return CommandRun.in(folder, words);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aReportOfAPeriodIsPrintedInTheFormatsAskedFor() throws Exception {
        CommandRun made = run(
                "movement",
                "report",
                1,
                "--kind",
                "midterm",
                "--from",
                "2021-09-01",
                "--to",
                "2021-10-31",
                "--out",
                out);
        assertThat(made.err()).isEmpty();
        assertThat(made.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(made.out()).contains("sơ kết", "đến ngày 31/10/2021", "Đã in ");
        assertThat(written())
                .hasSize(2)
                .anyMatch(name -> name.endsWith(".pdf"))
                .anyMatch(name -> name.endsWith(".docx"));
    }

    @Test
    void theNextDueReportIsTheOneWithoutAPeriod() throws Exception {
        CommandRun next = run("movement", "report", 1, "--out", out, "--format", "pdf", "--json");
        assertThat(next.err()).isEmpty();
        JsonNode report = JsonMapper.builder().build().readTree(next.out());
        assertThat(report.path("movementId").asLong()).isEqualTo(1);
        assertThat(report.path("madeOn").asString()).isNotEmpty();
        assertThat(written()).singleElement().asString().endsWith(".pdf");
    }

    @Test
    void reportsOfWhatIsNotThereAreRefused() throws Exception {
        assertThat(run("movement", "report", 99, "--out", out).exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("movement", "report", 1, "--kind", "yearly", "--out", out)
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("movement", "report", 1, "--from", "hôm qua", "--out", out)
                        .exitCode())
                .isNotEqualTo(ExitCode.DONE);
        assertThat(written()).isEmpty();
    }

    @Test
    void aDossierIsPrintedWithWhatWasBorrowed() throws Exception {
        CommandRun printed = run("dossier", "print", 1, "--out", out, "--format", "docx", "--json");
        assertThat(printed.err()).isEmpty();
        JsonNode result = JsonMapper.builder().build().readTree(printed.out());
        assertThat(result.isObject()).isTrue();
        assertThat(written()).isNotEmpty().allMatch(name -> name.endsWith(".docx") || name.endsWith("ho-so.pdf"));
        assertThat(run("dossier", "print", 99, "--out", out).err()).contains("99");
    }

    @Test
    void theRegisterOfAYearIsWrittenByTheEndingOfItsFile() throws Exception {
        CommandRun register = run("decision", "register", "--year", 2021, "--out", out.resolve("so.pdf"));
        assertThat(register.err()).isEmpty();
        assertThat(register.out()).contains("Đã ghi ", "so.pdf");
        assertThat(Files.readString(out.resolve("so.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(run("decision", "register", "--year", 2021, "--out", out.resolve("so.docx"))
                        .err())
                .isEmpty();
        assertThat(run("decision", "register", "--year", "năm nay", "--out", out.resolve("khong.pdf"))
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(written()).containsExactly("so.docx", "so.pdf");
    }

    @Test
    void theSummaryIsWrittenByTheEndingOfItsFile() throws Exception {
        for (String name : List.of("tong-hop.json", "tong-hop.xlsx")) {
            CommandRun exported = run("summary", "export", 1, "--out", out.resolve(name));
            assertThat(exported.err()).isEmpty();
            assertThat(exported.out()).isNotBlank();
        }
        CommandRun json = run("summary", "export", 1, "--out", out.resolve("lai.json"), "--json");
        assertThat(JsonMapper.builder().build().readTree(json.out()).isObject()).isTrue();
        assertThat(run("summary", "export", 1, "--out", out.resolve("tong-hop.txt"))
                        .exitCode())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(run("summary", "export", 99, "--out", out.resolve("khong.json"))
                        .exitCode())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(written()).containsExactly("lai.json", "tong-hop.json", "tong-hop.xlsx");
    }

    @Test
    void thePreviewOfAListTellsEveryRow() throws Exception {
        Path list = Files.writeString(out.resolve("nguoi.csv"), """
                STT,Họ và tên,Năm sinh,Giới tính,Đơn vị
                1,LÒ THỊ MẪU,1980,Nữ,Đơn vị thử chưa có
                2,Hoàng Văn Thử,19800,Nam,
                """);
        CommandRun preview = run("import", "people", list, "--dry-run");
        assertThat(preview.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(preview.out())
                .contains(
                        "nguoi.csv: ",
                        "dòng đúng",
                        "dòng cần xem",
                        "Trong sổ: thêm mới ",
                        "Lò Thị Mẫu",
                        "Hoàng Văn Thử");
        assertThat(preview.out().lines().filter(line -> line.startsWith("    ")))
                .isNotEmpty();
        assertThat(run("find", "Lò Thị Mẫu").out()).doesNotContain("Lò Thị Mẫu");
    }
}
