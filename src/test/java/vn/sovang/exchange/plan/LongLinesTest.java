package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.rule.AwardCatalogue;

/// Lines of one sign after the other, longer than any plan has them: whatever a pattern repeats is repeated here.
class LongLinesTest {
    private static final int TIMES = 3000;

    static Stream<String> signs() {
        return Stream.of(
                "1.",
                "1.1 ",
                "12.",
                "1)",
                "a) ",
                "I.",
                "V",
                "- ",
                "+ ",
                "–",
                "| ",
                "|",
                "*",
                "#",
                "(",
                "()",
                "“",
                "“”",
                "/",
                "1/",
                "12/3/",
                "2026 ",
                "ngày 1 ",
                "năm 2026, ",
                "từ 1 đến ",
                "10 điểm ",
                "%",
                "1%",
                ";",
                ": ",
                ", ",
                "...",
                "…",
                "và ",
                "TM. ",
                "Q. ",
                "K",
                "KH-",
                "Số: 1/KH ",
                "Ủ",
                "ệ",
                "a ",
                "A b ",
                "Như trên; ");
    }

    @ParameterizedTest
    @MethodSource("signs")
    void aLineOfOneSignIsRead(String sign) {
        String line = sign.repeat(TIMES);
        List<String> lines = List.of(
                "KẾ HOẠCH",
                "Phát động phong trào thi đua “Mẫu”",
                "I. MỤC ĐÍCH",
                line,
                "1. " + line,
                "II. THANG ĐIỂM",
                "- " + line + ": 10 điểm",
                "Nơi nhận:",
                "- " + line,
                "TM. ỦY BAN",
                line);
        PlanReading read = new PlanReader(AwardCatalogue.load()).read(String.join("\n", lines));
        assertThat(read.lines()).hasSize(lines.size());
    }
}
