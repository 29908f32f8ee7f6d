package vn.sovang.rule.copied;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.seed.RandomText.letters;
import static vn.sovang.seed.RandomText.range;

import org.junit.jupiter.api.Test;
import vn.sovang.seed.Generator;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

class WordNumbersTest {
    private final WordNumbers numbers = new WordNumbers();

    @Test
    void wordsAreNumberedAlikeWithoutDiacriticsAndCase() {
        NumberedText text = numbers.of("Đạt 100% chỉ tiêu; đạt, DAT.");
        assertThat(text.words()).hasSize(6);
        assertThat(text.words()[4]).isEqualTo(text.words()[0]).isEqualTo(text.words()[5]);
        assertThat(text.passage(1, 3)).isEqualTo("100% chỉ");
    }

    @Seeded
    void theNumberOfAWordIsThatOfItsFoldedForm(long seed) {
        Generator<String> typed = RandomText.of(
                range('0', '9'),
                range('A', 'Z'),
                range(0x00C0, 0x024F),
                range(0x1E00, 0x1EFF),
                letters("\u03A3\u03C3\uFB01\u0391"));
        Generator<String> words = typed.map(text -> Nfc.line(text).replaceAll("[^\\p{L}\\p{Nd}]", ""));
        Seeds.hold(seed, 40, words.filter(word -> !word.isEmpty()), word -> assertThat(
                        numbers.of(word).words())
                .containsExactly(Fold.of(word).hashCode()));
    }
}
