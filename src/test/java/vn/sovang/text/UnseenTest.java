package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {
    /// Characters that copied and damaged texts bring: controls, blanks, marks of direction, halves, emoji.
    private static final int[] NASTY = {
        0, 7, 8, '\t', '\n', 0xB, '\r', 0x1B, 0x1F, ' ', 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0xAD, 0x34F, 0x300, 0x61C,
        0x200B, 0x200D, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x2060, 0x2066, 0x2069, 0x3000, 0x3164, 0xD800,
        0xDFFF, 0xE000, 0xFDD0, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF, 0x1F600, 0x1FFFE, 0xE0001, 0x10FFFF
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whateverEntersEndsAsWhatPapersCarry(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            String text = text(random);
            String line = Nfc.line(text);
            String lines = Nfc.lines(text);
            assertThat(line.codePoints()).as(text).noneMatch(Unseen::is).noneMatch(c -> Character.isISOControl(c));
            assertThat(lines.codePoints())
                    .as(text)
                    .noneMatch(Unseen::is)
                    .noneMatch(c -> c != '\n' && Character.isISOControl(c));
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
            assertThat(Nfc.line(line)).isEqualTo(line);
            assertThat(Nfc.lines(lines)).isEqualTo(lines);
            assertThat(lines.replace('\n', ' ').replaceAll(" +", " ").strip()).isEqualTo(line);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(4);
            text.appendCodePoint(
                    switch (kind) {
                        case 0 -> NASTY[random.nextInt(NASTY.length)];
                        case 1 -> random.nextInt(Character.MAX_CODE_POINT + 1);
                        default -> "aăâđêơưỷẶ o\u0323\u0302".codePointAt(random.nextInt(12));
                    });
        }
        return text.toString();
    }

    @Test
    void oneBellInANameIsTakenOutAndTheNameStaysWhole() {
        assertThat(Nfc.line("Lý \u0007Thị\u202E Thử\uD800")).isEqualTo("Lý Thị Thử");
        assertThat(Unseen.numbers("Lý \u0007Thị\u202E \u0007")).containsExactly("U+0007", "U+202E");
    }

    @Test
    void lineBreaksOfOtherSystemsBreakLines() {
        assertThat(Nfc.lines("một\u2028hai\u2029ba\u0085bốn")).isEqualTo("một\nhai\nba\nbốn");
        assertThat(Nfc.line("một\u2028hai")).isEqualTo("một hai");
    }

    @Test
    void aFaultIsToldFromWhatCopyingBrings() {
        assertThat(Unseen.isFault(7)).isTrue();
        assertThat(Unseen.isFault(0xFFFE)).isTrue();
        assertThat(Unseen.isFault(0xD800)).isTrue();
        assertThat(Unseen.isFault(0x200B)).isFalse();
        assertThat(Unseen.isFault(0xAD)).isFalse();
        assertThat(Unseen.isFault('\n')).isFalse();
    }
}
