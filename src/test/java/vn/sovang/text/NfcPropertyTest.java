package vn.sovang.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.seed.RandomText.letters;
import static vn.sovang.seed.RandomText.range;

import java.text.Normalizer;
import vn.sovang.seed.Generator;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

/// The quick way through [Nfc#line(String)] and the whole way agree.
class NfcPropertyTest {
    private static final Generator<String> TYPED = RandomText.of(
            range('a', 'e'),
            range(0x1EA0, 0x1EF9),
            range(0x0300, 0x0303),
            letters(" \t\n\u00A0\u200B\u00AD\u0110\u01A1\u0085\u007F"));

    private static final Generator<String> BROKEN =
            RandomText.of(range('a', 'c'), letters(" \n\t\u00A0\u0301\u2013\u1EA1"));

    @Seeded
    void aLineIsComposedSingleSpacedAndStaysAsItIs(long seed) {
        Seeds.hold(seed, 100, TYPED, text -> {
            String line = Nfc.line(text);

            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
            assertThat(line)
                    .doesNotContain("  ", "\n", "\t", "\u00A0", "\u200B", "\u00AD")
                    .isEqualTo(line.strip());
            assertThat(Nfc.line(line)).isEqualTo(line);
            assertThat(Nfc.line(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo(line);
        });
    }

    @Seeded
    void linesAreLinesEach(long seed) {
        Seeds.hold(seed, 100, BROKEN, text -> {
            String lines = Nfc.lines(text);

            assertThat(lines)
                    .isEqualTo(lines.strip())
                    .isEqualTo(lines.lines().map(Nfc::line).collect(joining("\n")));
            assertThat(breaks(lines))
                    .isEqualTo(breaks(Normalizer.normalize(text, Normalizer.Form.NFC)
                            .strip()
                            .replaceAll("^[\u00A0 \n\t]+|[\u00A0 \n\t]+$", "")));
        });
    }

    @Seeded
    void aTextOfPlainLettersIsLeftAlone(long seed) {
        Seeds.hold(seed, 100, RandomText.of(range('!', '~'), range(0x1E00, 0x1EFF)), text -> assertThat(Nfc.line(text))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    private static long breaks(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }
}
