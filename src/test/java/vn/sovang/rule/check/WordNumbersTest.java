package vn.sovang.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
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

    @Property
    void theNumberOfAWordIsThatOfItsFoldedForm(
            @ForAll
                    @NotEmpty
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = 'A', to = 'Z')
                    @CharRange(from = '\u00C0', to = '\u024F')
                    @CharRange(from = '\u1E00', to = '\u1EFF')
                    @Chars({'\u03A3', '\u03C3', '\uFB01', '\u0391'})
                    String typed) {
        String letters = Nfc.line(typed).replaceAll("[^\\p{L}\\p{Nd}]", "");
        if (!letters.isEmpty()) {
            assertThat(numbers.of(letters).words())
                    .containsExactly(Fold.of(letters).hashCode());
        }
    }
}
