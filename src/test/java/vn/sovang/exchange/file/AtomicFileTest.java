package vn.sovang.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;

class AtomicFileTest {
    private static final byte[] NEW = "mới".getBytes(StandardCharsets.UTF_8);
    private static final AtomicFile.Verification FINE = written -> {};

    @TempDir
    private Path folder;

    @Test
    void writesIntoANewFolderAndLeavesNothingBeside() throws Exception {
        Path file = folder.resolve("a/b/tệp.json");

        AtomicFile.write(file, NEW, FINE);

        assertThat(file).hasContent("mới");
        assertThat(names(folder.resolve("a/b"))).containsExactly("tệp.json");
    }

    @Test
    void replacesAnOlderFile() throws Exception {
        Path file = Files.writeString(folder.resolve("tep.json"), "cũ");

        AtomicFile.write(file, NEW, FINE);

        assertThat(file).hasContent("mới");
    }

    @Test
    void aRefusedVerificationKeepsTheOldFileAndLeavesNothingBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("tep.json"), "cũ");

        assertThatThrownBy(() -> AtomicFile.write(file, NEW, written -> {
                    assertThat(written).hasContent("mới");
                    throw new Refusal("không khớp");
                }))
                .hasMessage("không khớp");

        assertThat(file).hasContent("cũ");
        assertThat(names(folder)).containsExactly("tep.json");
    }

    @Test
    void anUnexpectedFailureLeavesNothingBesideEither() throws Exception {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("tep.json"), NEW, written -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFolderInPlaceOfTheFileIsRefused() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("tep.json"));

        assertThatThrownBy(() -> AtomicFile.write(taken, NEW, FINE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("là một thư mục");
    }

    @Test
    void aFolderThatIsAFileIsRefusedInWords() throws Exception {
        Path file = Files.writeString(folder.resolve("tep"), "cũ");

        assertThatThrownBy(() -> AtomicFile.write(file.resolve("con.json"), NEW, FINE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không ghi được tệp “con.json”");
        assertThat(file).hasContent("cũ");
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
