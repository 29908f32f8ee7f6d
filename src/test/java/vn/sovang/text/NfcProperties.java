package vn.sovang.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

/// The quick way through [Nfc#line(String)] and the whole way agree.
class NfcProperties {
    @Property
    void aLineIsComposedSingleSpacedAndStaysAsItIs(
            @ForAll
                    @CharRange(from = 'a', to = 'e')
                    @CharRange(from = '\u1EA0', to = '\u1EF9')
                    @CharRange(from = '\u0300', to = '\u0303')
                    @Chars({' ', '\t', '\n', '\u00A0', '\u200B', '\u00AD', '\u0110', '\u01A1', '\u0085', '\u007F'})
                    String text) {
        String line = Nfc.line(text);

        assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
        assertThat(line)
                .doesNotContain("  ", "\n", "\t", "\u00A0", "\u200B", "\u00AD")
                .isEqualTo(line.strip());
        assertThat(Nfc.line(line)).isEqualTo(line);
        assertThat(Nfc.line(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(line);
    }

    @Property
    void linesAreLinesEach(
            @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '\n', '\t', '\u00A0', '\u0301', '\u2013', '\u1EA1'})
                    String text) {
        String lines = Nfc.lines(text);

        assertThat(lines)
                .isEqualTo(lines.strip())
                .isEqualTo(lines.lines().map(Nfc::line).collect(joining("\n")));
        assertThat(lines.chars().filter(c -> c == '\n').count())
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)
                        .strip()
                        .replaceAll("^[\u00A0 \n\t]+|[\u00A0 \n\t]+$", "")
                        .chars()
                        .filter(c -> c == '\n')
                        .count());
    }

    @Property
    void aTextOfPlainLettersIsLeftAlone(
            @ForAll @CharRange(from = '!', to = '~') @CharRange(from = '\u1E00', to = '\u1EFF') String text) {
        assertThat(Nfc.line(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
