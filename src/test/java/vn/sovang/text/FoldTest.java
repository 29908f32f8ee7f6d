package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "Đặng Thị Ngọc Thủy, dang thi ngoc thuy",
        "UBND P. Sông Cầu, ubnd p song cau",
        "COVID-19, covid 19",
        "ƯỜ ẫ Ỹ, uo a y",
        "'  ', ''",
        "23/KH-UBND, 23 kh ubnd"
    })
    void foldsLettersCaseAndMarks(String text, String folded) {
        assertThat(Fold.of(text)).isEqualTo(folded);
    }

    @Test
    void foldsDecomposedTextAsComposed() {
        String composed = "Triệu Thị Kim Nhung";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(Fold.of(decomposed)).isEqualTo(Fold.of(composed)).isEqualTo("trieu thi kim nhung");
    }

    @Test
    void matchesWordsInAnyOrderByTheirBeginnings() {
        String folded = Fold.of("Nông Văn Thắng");
        assertThat(Fold.matches(folded, "thang no")).isTrue();
        assertThat(Fold.matches(folded, "")).isTrue();
        assertThat(Fold.matches(folded, "ong")).isFalse();
        assertThat(Fold.matches(folded, "nong binh")).isFalse();
    }

    @Seeded
    void foldingTwiceChangesNothing(long seed) {
        Seeds.hold(seed, 40, RandomText.any(), text -> {
            String once = Fold.of(text);
            assertThat(Fold.of(once)).isEqualTo(once);
        });
    }
}
