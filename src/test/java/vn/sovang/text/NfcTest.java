package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

class NfcTest {
    @Test
    void aLineIsComposedTrimmedAndSingleSpaced() {
        String typed = "  " + Normalizer.normalize("Hoàng\u00A0 Minh\tThuận\u200B", Normalizer.Form.NFD) + "\n";
        assertThat(Nfc.line(typed)).isEqualTo("Hoàng Minh Thuận");
    }

    @Test
    void linesKeepTheirBreaks() {
        assertThat(Nfc.lines(" BAN CHỈ ĐẠO  \r\n  PHÒNG,  CHỐNG DỊCH ")).isEqualTo("BAN CHỈ ĐẠO\nPHÒNG, CHỐNG DỊCH");
    }

    @Test
    void tellsComposedFromDecomposed() {
        assertThat(Nfc.isComposed("Thuận")).isTrue();
        assertThat(Nfc.isComposed(Normalizer.normalize("Thuận", Normalizer.Form.NFD)))
                .isFalse();
    }

    @Test
    void textThatNeedsNothingStaysTheSameObject() {
        String text = "Kết quả “tốt” – năm 2025…\n\nXếp loại: xuất sắc.";
        assertThat(Nfc.lines(text)).isSameAs(text);
    }

    @Seeded
    void cleaningTwiceChangesNothing(long seed) {
        Seeds.hold(seed, 40, RandomText.any(), text -> {
            assertThat(Nfc.line(Nfc.line(text))).isEqualTo(Nfc.line(text));
            assertThat(Nfc.lines(Nfc.lines(text))).isEqualTo(Nfc.lines(text));
        });
    }
}
