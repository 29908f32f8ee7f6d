package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.sovang.launch.command.ExitCode;

/// Every command there is, run on a data folder that is not there: none makes it.
class CommandsMakeNoStoreTest {
    /// These need no store of the office's; they are run elsewhere, on their own folders.
    private static final Set<String> WITHOUT_STORE = Set.of("demo", "form list", "form sample");

    @TempDir
    private Path folder;

    static Stream<String> commands() {
        List<String> names = CommandTree.leaves();
        assertThat(names).hasSizeGreaterThan(30).containsAll(WITHOUT_STORE);
        return names.stream().filter(name -> !WITHOUT_STORE.contains(name));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aSlipInThePathIsSaidAndNothingIsMade(String name) throws Exception {
        Path slip = folder.resolve("du-lieu-go-nham");
        CommandRun run = run(slip, name);
        assertThat(run.err()).contains("Không có dữ liệu Sổ Vàng trong thư mục " + slip);
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(slip).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aLostStoreIsNotMadeAnew(String name) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectory(data.resolve("sao-luu"));
        CommandRun run = run(data, name);
        assertThat(run.err()).contains("Không tìm thấy tệp dữ liệu " + data.resolve("sovang.db"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(data.resolve("sovang.db")).doesNotExist();
    }

    private CommandRun run(Path data, String name) throws Exception {
        return CommandRun.in(data, CommandTree.words(name, this::value));
    }

    private Object value(ArgSpec arg) throws Exception {
        Class<?> type = arg.auxiliaryTypes()[0];
        if (type == Path.class
                && arg instanceof OptionSpec option
                && option.longestName().equals("--out")) {
            return folder.resolve("ra.ics");
        }
        if (type == Path.class) {
            Path file = folder.resolve("tep.csv");
            return Files.exists(file) ? file : Files.writeString(file, "Họ và tên;Năm sinh\nVí Dụ A;1980\n");
        }
        if (type == LocalDate.class) {
            return "2026-01-05";
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return arg.paramLabel().equals("KIND") ? "people" : "1";
    }
}
