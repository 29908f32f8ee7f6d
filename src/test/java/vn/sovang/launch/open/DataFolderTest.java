package vn.sovang.launch.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.launch.command.Display;
import vn.sovang.model.Refusal;

class DataFolderTest {
    @TempDir
    private Path temp;

    @Test
    void theUsualFolderFollowsTheSystem() {
        Path home = Path.of("/home/thu");
        assertThat(DataFolder.usual(Map.of(), "Linux", home)).isEqualTo(home.resolve(".local/share/so-vang"));
        assertThat(DataFolder.usual(Map.of("XDG_DATA_HOME", "/d"), "Linux", home))
                .isEqualTo(Path.of("/d/so-vang"));
        assertThat(DataFolder.usual(Map.of("LOCALAPPDATA", "/l"), "Windows 11", home))
                .isEqualTo(Path.of("/l", "SoVang"));
    }

    @Test
    void aFolderInUseIsRefusedAndFreeAgainAfterClosing() throws Exception {
        try (DataFolder held = DataFolder.open(temp.resolve("data"))) {
            assertThat(held.databaseFile()).hasFileName("sovang.db");
            assertThatThrownBy(() -> DataFolder.open(temp.resolve("data")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("đang mở");
        }
        DataFolder.open(temp.resolve("data")).close();
    }

    @Test
    void aPlaceThatIsNoFolderIsRefusedWithAWayOut() throws Exception {
        Path file = Files.createFile(temp.resolve("tep"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--data");
    }

    @Test
    void aDisplayIsNeededOnlyOutsideWindowsAndMac() {
        assertThat(Display.present(Map.of(), "Linux", null)).isFalse();
        assertThat(Display.present(Map.of("DISPLAY", ":0"), "Linux", null)).isTrue();
        assertThat(Display.present(Map.of("WAYLAND_DISPLAY", "w"), "Linux", null))
                .isTrue();
        assertThat(Display.present(Map.of(), "Linux", "Headless")).isTrue();
        assertThat(Display.present(Map.of(), "Windows 11", null)).isTrue();
    }
}
