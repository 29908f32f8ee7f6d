package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodePageTest {
    @Test
    void everyVietnameseLetterFigureAndSignOfPrintHasACode() {
        assertThat(String.join("", FontsTest.vietnamese()).chars()).allMatch(letter -> CodePage.code(letter) != 0);
        assertThat("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?()/-–—+%*\"'“”‘’…<>&=".chars())
                .allMatch(letter -> CodePage.code(letter) != 0);
    }

    @Test
    void noTwoLettersShareACode() {
        Set<Integer> codes = new HashSet<>();
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            int code = CodePage.code(letter);
            if (code != 0) {
                assertThat(codes.add(code)).as(Character.toString(letter)).isTrue();
                assertThat(CodePage.letter(code)).isEqualTo((char) letter);
            }
        }
        assertThat(codes).allMatch(code -> code >= CodePage.FIRST && code < CodePage.SIZE);
    }

    @Test
    void blankIsTheCodeThatIsStretched() {
        // ISO 32000-1, 9.3.3: word spacing is added to the single-byte code 32.
        assertThat(CodePage.code(' ')).isEqualTo(32);
    }
}
