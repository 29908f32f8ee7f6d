package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.paper.FontFace;
import vn.sovang.text.PaperLetters;
import vn.sovang.text.Unseen;

/// What the door says of letters is what the printer's typeface has.
class PaperLettersTest {
    @ParameterizedTest
    @EnumSource
    void theDoorKnowsTheLettersOfTheTypeface(FontFace face) {
        FontFile font = new FontSource.Shipped().file(face);
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            boolean letterLike =
                    !Unseen.is(letter) && !Character.isWhitespace(letter) && letter != 0x2011 && letter != 0x85;
            if (letterLike && PaperLetters.has(letter)) {
                assertThat(font.glyph(letter)).as("U+%04X", letter).isNotZero();
            }
        }
        assertThat(PaperLetters.missing("Lý 😀 Thử 丁 ệ “…” – 😀")).containsExactly(0x1F600, 0x4E01);
        assertThat(PaperLetters.named(0x4E01)).isEqualTo("“丁” (U+4E01)");
    }
}
