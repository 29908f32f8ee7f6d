package vn.sovang.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondProcessTest {
    private static final Duration MOMENT = Duration.ofMillis(1);

    @TempDir
    private Path folder;

    @Test
    void itsEndIsReadFromItsLog() throws Exception {
        assertThat(log("[INFO] Tests run: 3\n[INFO] BUILD SUCCESS\n").succeeded(Duration.ofMinutes(1)))
                .isTrue();
        SecondProcess failed = log("[ERROR] ThatTest.fails:3\n[INFO] BUILD FAILURE\n[INFO] Total time: 1 s\n");
        assertThat(failed.succeeded(Duration.ofMinutes(1))).isFalse();
        assertThat(failed.results()).containsExactly("[ERROR] ThatTest.fails:3");
    }

    @Test
    void oneThatNeverStartedOrNeverEndedDidNotSucceed() throws Exception {
        SecondProcess none = new SecondProcess(folder.resolve("khong-co.log"));
        assertThat(none.succeeded(MOMENT)).isFalse();
        assertThat(none.results()).isEmpty();
        SecondProcess cut = log("[INFO] Running ThatTest\n");
        assertThat(cut.succeeded(MOMENT)).isFalse();
        assertThat(cut.results()).containsExactly("[INFO] Running ThatTest");
    }

    private SecondProcess log(String text) throws Exception {
        return new SecondProcess(Files.writeString(folder.resolve("second.log"), text));
    }
}
