package vn.sovang.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launch.CommandRun;
import vn.sovang.launch.CommandTree;
import vn.sovang.launch.FreshRooms;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.open.Assembly;

/// Every command of the tree: one that reads answers in words and in JSON and changes nothing, any other says what it
/// did.
class AnswersTest {
    private static final Set<String> WRITING = Set.of(
            "demo",
            "form sample",
            "movement add",
            "movement child",
            "movement print",
            "movement close",
            "movement remind",
            "movement report",
            "deadline done",
            "deadline export",
            "import units",
            "import people",
            "import nominations",
            "import history",
            "import initiatives",
            "import undo",
            "template",
            "dossier print",
            "decision record",
            "decision register",
            "decision revoke ask",
            "decision revoke withdraw",
            "decision revoke record",
            "decision revoke returned",
            "decision revoke take-back",
            "summary export");

    /// A folder's name of characters that mean something in a URI, a driver's settings or a pattern of log files.
    private static final String SAMPLE = (File.separatorChar == '/' ? "a?b=c&&" : "") + "d#%20 Dữ liệu";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void twoOffices() throws Exception {
        FreshRooms.in(folder.resolve("empty")).close();
        try (Assembly assembly = FreshRooms.in(folder.resolve(SAMPLE))) {
            SampleOffice.of("bac-kan").fill(assembly, folder);
        }
    }

    static Stream<String> reading() {
        assertThat(CommandTree.leaves()).containsAll(WRITING);
        return CommandTree.leaves().stream().filter(name -> !WRITING.contains(name));
    }

    @Test
    void everyCommandIsKnownToReadOrToWrite() {
        assertThat(reading()).hasSizeGreaterThan(12).contains("find", "import list", "money", "law list");
        assertThat(reading().filter(name -> !(CommandTree.at(name).getCommand() instanceof AnswerCommand)))
                .as("reads, but not on the base of commands with an answer; the forms need no data folder")
                .containsExactly("form list");
    }

    @ParameterizedTest
    @MethodSource("reading")
    void whatReadsAnswersInWordsAndInJsonAndChangesNothing(String name) throws Exception {
        Path data = folder.resolve(SAMPLE);
        byte[] before = Files.readAllBytes(data.resolve("sovang.db"));
        CommandRun words = CommandRun.in(data, words(name));
        CommandRun json = CommandRun.in(data, words(name, "--json"));
        assertThat(words.exitCode()).as(words.err()).isEqualTo(ExitCode.DONE);
        assertThat(words.out()).isNotBlank().isNotEqualTo(json.out());
        assertThat(json.exitCode()).as(json.err()).isEqualTo(ExitCode.DONE);
        assertThat(parsed(json).isContainer()).isTrue();
        assertThat(Files.readAllBytes(data.resolve("sovang.db"))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("reading")
    void inAnEmptyOfficeItSaysThatThereIsNothing(String name) throws Exception {
        Path data = folder.resolve("empty");
        CommandRun words = CommandRun.in(data, words(name));
        CommandRun json = CommandRun.in(data, words(name, "--json"));
        assertThat(json.exitCode()).isEqualTo(words.exitCode());
        if (words.exitCode() == ExitCode.DONE) {
            assertThat(words.out()).isNotBlank();
            assertThat(parsed(json).isContainer()).isTrue();
        } else {
            assertThat(words.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(words.err()).matches("(?s)(Không|Chưa) có .*").isEqualTo(json.err());
            assertThat(words.out() + json.out()).isEmpty();
        }
    }

    @Test
    void whatIsFoundHasKindIdTitleAndDetail() throws Exception {
        JsonNode hits = parsed(CommandRun.in(folder.resolve(SAMPLE), "find", "cong", "nghiep", "dinh", "--json"));
        assertThat(hits.valueStream())
                .anySatisfy(hit -> assertThat(hit.propertyNames()).containsExactly("kind", "id", "title", "detail"))
                .anySatisfy(hit -> assertThat(hit.path("kind").asString() + " "
                                + hit.path("title").asString())
                        .isEqualTo("PERSON Đinh Công Nghiệp"));
        assertThat(parsed(CommandRun.in(folder.resolve("empty"), "find", "x", "--json")))
                .isEmpty();
    }

    /// One line of each command that writes but the demo, in an order in which each has something to do.
    @Test
    void whatWritesSaysWhatItDid() throws Exception {
        Path data = Files.createDirectories(folder.resolve("written " + SAMPLE));
        Files.copy(folder.resolve(SAMPLE).resolve("sovang.db"), data.resolve("sovang.db"));
        Path out = data.resolve("ra");
        Path plan = Files.writeString(data.resolve("plan.txt"), "Số: 7/KH-UBND\n\nKẾ HOẠCH\n\nThi đua\n");
        Path people = list(data, "people", "", "");
        Path nominations = list(data, "nominations", ";Hình thức khen", ";Giấy khen");
        Path history = list(
                data, "history", ";Hình thức khen;Số quyết định;Ngày quyết định", ";Giấy khen;12/QĐ-UBND;01/02/2020");
        Path initiatives = list(data, "initiatives", ";Tên sáng kiến;Năm công nhận", ";Sổ mẫu;2020");
        Path units = Files.writeString(data.resolve("units.csv"), "STT;Tên đơn vị;Đơn vị cấp trên\n1;Tổ Ví Dụ;\n");
        String day = "2021-12-28";
        Object[][] lines = {
            {"form sample quyet-dinh --out", out.resolve("mau.docx"), "", "mẫu quyet-dinh"},
            {"template people --out", out.resolve("mau.xlsx"), "", "Đã ghi danh sách cá nhân"},
            {"import units", units, "", "Hoàn tác: import undo 2"},
            {"import people", people, "", "Hoàn tác: import undo 3"},
            {"import nominations", nominations, "--round 1", "Hoàn tác: import undo 4"},
            {"import undo", "4", "", "Đã hoàn tác lần nạp 4"},
            {"import history", history, "", "Hoàn tác: import undo 5"},
            {"import initiatives", initiatives, "", "Hoàn tác: import undo 6"},
            {"movement add --plan", plan, "--title Thử", "Đã nạp phong trào số 2"},
            {"movement child 2 --issuer", "Trạm Y tế", "", "Đã lập phong trào số 3"},
            {"movement close 3 --on 2026-06-30 --document", "Thông báo số 9", "", "kết thúc ngày 30/6/2026"},
            {"movement print 1 --format docx --out", out, "", "Đã in "},
            {"movement report 1 --to 2021-12-31 --format docx --out", out, "", "Đã in "},
            {"deadline done", "dot-1@2021-12-10", "", "đã làm"},
            {"deadline export --out", out.resolve("han.ics"), "", "hạn vào"},
            {"dossier print 1 --format docx --out", out, "", " văn bản"},
            {"summary export 1 --out", out.resolve("s.json"), "", "đã đọc lại và khớp"},
            {"decision record 1 --number 05 --date", "2021-12-20", "", "Đã ghi Quyết định số 05"},
            {"decision register --year 2021 --out", out.resolve("so.docx"), "", "Đã ghi "},
            {"decision revoke ask 2 --reason x --date", day, "", "Đã ghi đề nghị hủy bỏ"},
            {"decision revoke withdraw", "1", "", "Đã rút đề nghị hủy bỏ"},
            {"decision revoke record 2 --number 9 --reason x --date", day, "", "Hủy bỏ"},
            {"decision revoke returned --only 2 --date", day, "", "đã nộp lại"},
            {"decision revoke take-back --only 2 --date", day, "", "đồng vào quỹ"},
        };
        for (Object[] line : lines) {
            Object[] words = Stream.of(
                            Stream.of(line[0].toString().split(" ")),
                            Stream.of(line[1]),
                            Stream.of(line[2].toString().split(" ")).filter(word -> !word.isEmpty()))
                    .flatMap(part -> part)
                    .toArray();
            CommandRun run = CommandRun.in(data, words);
            assertThat(run.out()).as("%s: %s", line[0], run.err()).containsIgnoringCase(line[3].toString());
            assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        }
        assertThat(WRITING.stream().filter(name -> Stream.of(lines)
                        .noneMatch(line -> line[0].toString().startsWith(name))))
                .as("run by DemoTest, MovementUnitsTest")
                .containsExactlyInAnyOrder("demo", "movement remind");
    }

    private static Path list(Path folder, String name, String titles, String cells) throws Exception {
        return Files.writeString(
                folder.resolve(name + ".csv"),
                "Họ và tên;Năm sinh;Đơn vị%s\nVí Dụ Bình;1980;Trạm Mẫu%s\n".formatted(titles, cells));
    }

    private static JsonNode parsed(CommandRun run) {
        return JsonMapper.shared().readTree(run.out());
    }

    private static Object[] words(String name, Object... more) throws Exception {
        return Stream.concat(Stream.of(CommandTree.words(name, AnswersTest::one)), Stream.of(more))
                .toArray();
    }

    /// What is asked of a command that reads is the first of its kind, or a name of one letter.
    private static Object one(ArgSpec arg) {
        return List.of(arg.auxiliaryTypes()).contains(String.class) ? "n" : "1";
    }
}
