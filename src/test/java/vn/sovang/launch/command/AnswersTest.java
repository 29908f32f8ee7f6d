package vn.sovang.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

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

    @TempDir
    private static Path folder;

    @BeforeAll
    static void twoOffices() throws Exception {
        FreshRooms.in(folder.resolve("empty")).close();
        try (Assembly assembly = FreshRooms.in(folder.resolve("sample"))) {
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
        Path data = folder.resolve("sample");
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
        JsonNode hits = parsed(CommandRun.in(folder.resolve("sample"), "find", "cong", "nghiep", "dinh", "--json"));
        assertThat(hits.valueStream())
                .anySatisfy(hit -> assertThat(hit.propertyNames()).containsExactly("kind", "id", "title", "detail"))
                .anySatisfy(hit -> assertThat(hit.path("kind").asString() + " "
                                + hit.path("title").asString())
                        .isEqualTo("PERSON Đinh Công Nghiệp"));
        assertThat(parsed(CommandRun.in(folder.resolve("empty"), "find", "x", "--json")))
                .isEmpty();
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
