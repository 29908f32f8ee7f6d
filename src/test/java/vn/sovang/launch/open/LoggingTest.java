package vn.sovang.launch.open;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.core.ContextBase;
import ch.qos.logback.core.rolling.helper.FileNamePattern;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggingTest {
    @ParameterizedTest
    @ValueSource(strings = {"/a?b=c/log", "/h#1%20 Dữ liệu (1)/log", "/%41%/log", "/100%i/%d{yyyy}/log"})
    void anOlderLogLiesInTheFolderWhateverItIsCalled(String folder) {
        String pattern = Logging.pattern(folder) + "/so-vang.%d{yyyy-MM}.%i.log";
        assertThat(new FileNamePattern(pattern, new ContextBase())
                        .convertMultipleArguments(Instant.parse("2026-03-15T12:00:00Z"), 2))
                .isEqualTo(folder + "/so-vang.2026-03.2.log");
    }
}
