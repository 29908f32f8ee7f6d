package vn.sovang.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Texts against kept ones, which lie beside the test's class. What is now is left in `target/golden`: look at what
/// changed before you keep it.
public final class KeptText {
    private KeptText() {}

    /// Fails when a text is not what was kept under that name.
    public static void check(Class<?> test, String name, CharSequence now) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target", "golden")).resolve(name), now);
        try (InputStream in = test.getResourceAsStream(name)) {
            assertThat(now.toString())
                    .as("%s, now in target/golden", name)
                    .isEqualTo(new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
