package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.paper.FontFace;

class FontsTest {
    private static final Fonts FONTS = Fonts.load();

    /// The letters with marks, built from vowels, their marks and the five tones.
    static List<String> vietnamese() {
        List<String> letters = new ArrayList<>(List.of("đ", "Đ"));
        for (String vowel : List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")) {
            for (String tone : List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")) {
                String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
                if (letter.codePointAt(0) > 'z') {
                    letters.add(letter);
                    letters.add(letter.toUpperCase(java.util.Locale.ROOT));
                }
            }
        }
        return letters;
    }

    @ParameterizedTest
    @EnumSource
    void everyVietnameseLetterHasAGlyph(FontFace face) {
        assertThat(vietnamese())
                .hasSize(134)
                .allSatisfy(letter -> assertThat(letter).hasSize(1))
                .noneMatch(letter -> Double.isNaN(FONTS.advance(face, letter.charAt(0))));
    }

    @ParameterizedTest
    @EnumSource
    void signsOfOfficialPapersHaveAGlyph(FontFace face) {
        assertThat("0123456789 \u00A0.,;:!?()[]{}/\\-–—+*%‰\"'“”‘’…•§°²³×÷±≤≥=<>&@#_₫".chars())
                .noneMatch(letter -> Double.isNaN(FONTS.advance(face, letter)));
    }

    @ParameterizedTest
    @EnumSource
    void letterTheFaceLacksHasNoWidth(FontFace face) {
        assertThat(FONTS.advance(face, '丁')).isNaN();
        assertThat(FONTS.advance(face, 0x1F600)).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void linesAreAsHighAsThoseOfTimesNewRoman(FontFace face) {
        assertThat(FONTS.line()).isCloseTo(1.149, within(0.001));
        assertThat(FONTS.file(face).ascent()).isEqualTo(FONTS.ascent());
        assertThat(FONTS.file(face).descent()).isEqualTo(FONTS.descent());
    }
}
