package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyEncodingTest {
    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void everyVietnameseLetterIsKnown(LegacyEncoding encoding) {
        int letters = 0;
        for (String vowel : LegacyWriting.VOWELS) {
            for (String letter : vowel.split("")) {
                for (String cased : new String[] {letter, letter.toUpperCase(Locale.ROOT)}) {
                    // A letter alone is no syllable, and VIQR leaves what is none.
                    String read = encoding == LegacyEncoding.VIQR
                            ? Viqr.decodeWord(LegacyWriting.write(encoding, cased))
                            : encoding.decode(LegacyWriting.write(encoding, cased));
                    boolean onlyByFont = encoding == LegacyEncoding.TCVN3 && vowel.indexOf(letter) > 0;
                    assertThat(onlyByFont ? read.toUpperCase(Locale.ROOT) : read)
                            .isEqualTo(onlyByFont ? cased.toUpperCase(Locale.ROOT) : cased);
                    letters++;
                }
            }
        }
        assertThat(letters).isEqualTo(144);
        assertThat(encoding.decode(LegacyWriting.write(encoding, "đá Đá đường Đường")))
                .isEqualTo("đá Đá đường Đường");
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, NguyÔn V¨n §¹i, Nguyễn Văn Đại",
        "TCVN3, Céng hßa x· héi chñ nghÜa ViÖt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "VNI, Nguyeãn Vaên Ñaïi, Nguyễn Văn Đại",
        "VNI, UÛY BAN NHAÂN DAÂN, ỦY BAN NHÂN DÂN",
        "VNI, Tröôøng Tieåu hoïc, Trường Tiểu học",
        "VIQR, Nguye^~n Va(n DDa.i, Nguyễn Văn Đại",
        "VIQR, Tru+o+`ng Tie^?u ho.c, Trường Tiểu học",
        "CP1258, NguyêÞn Vãn Ðaòi, Nguyễn Văn Đại"
    })
    void textsAreReadAsTheyWereMeant(LegacyEncoding encoding, String written, String meant) {
        assertThat(encoding.decode(written)).isEqualTo(meant);
        assertThat(LegacyText.read(written)).isEqualTo(new LegacyText(meant, encoding, false));
    }

    @Test
    void capitalsOfTcvn3AreSeenByTheLettersAroundThem() {
        assertThat(LegacyEncoding.TCVN3.decode("NGUYÔN THÞ ¸NH")).isEqualTo("NGUYỄN THỊ ÁNH");
        assertThat(LegacyEncoding.TCVN3.decode("Hå THÞ BÝCH")).isEqualTo("HỒ THỊ BÍCH");
        assertThat(LegacyEncoding.TCVN3.decode("Ma ThÞ ¸nh")).isEqualTo("Ma Thị Ánh");
        assertThat(LegacyEncoding.TCVN3.decode("ñy ban nh©n d©n")).isEqualTo("ủy ban nhân dân");
    }

    @Test
    void aFontOfCapitalsDrawsEverythingInCapitals() {
        LegacyFont capitals = LegacyFont.of(".VnTimeH").orElseThrow();

        assertThat(LegacyText.read("NguyÔn V¨n An", capitals, new LegacyEvidence())
                        .text())
                .isEqualTo("NGUYỄN VĂN AN");
        assertThat(LegacyText.read("danh sach", capitals, new LegacyEvidence()).text())
                .isEqualTo("DANH SACH");
    }

    @Test
    void fontsTellTheirCode() {
        assertThat(LegacyFont.of(".VnArial")).contains(new LegacyFont(LegacyEncoding.TCVN3, false));
        assertThat(LegacyFont.of(".VnArial NarrowH")).contains(new LegacyFont(LegacyEncoding.TCVN3, true));
        assertThat(LegacyFont.of("VNI-Helve")).contains(new LegacyFont(LegacyEncoding.VNI, false));
        assertThat(LegacyFont.of("Times New Roman")).isEmpty();
        assertThat(LegacyFont.of("SVN-Times New Roman")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bé",
        "Lê Thành",
        "Hà Văn Tý",
        "Krông Búk",
        "Ê Đê",
        "Niê",
        "Café",
        "São Paulo",
        "Müller",
        "m²",
        "25°C",
        "§ 5",
        "· Hoa",
        "©",
        "O+",
        "lop 5a. Diem kha.",
        "a(1)",
        "e.g.",
        "Mau so 1.",
        "H'Mông",
        "Y Bíh",
        "Đỗ Thị Bé",
        "x@y.vn",
        "co?",
        "ba."
    })
    void whatIsNoOlderCodeStaysAsItIs(String text) {
        assertThat(LegacyText.read(text)).isEqualTo(new LegacyText(text, null, false));
    }

    @Test
    void neighboursTellWhatAShortTextMeans() {
        LegacyEvidence old = new LegacyEvidence();
        old.add("NguyÔn V¨n §¹i");
        LegacyEvidence unicode = new LegacyEvidence();
        unicode.add("Nguyễn Văn Đại");
        LegacyEvidence mixed = new LegacyEvidence();
        mixed.add(old);
        mixed.add(unicode);

        assertThat(LegacyText.read("Bé", null, old)).isEqualTo(new LegacyText("Bộ", LegacyEncoding.TCVN3, false));
        assertThat(LegacyText.read("Bé", null, unicode)).isEqualTo(new LegacyText("Bé", null, false));
        assertThat(LegacyText.read("Bé", null, mixed)).isEqualTo(new LegacyText("Bé", null, true));
        assertThat(LegacyText.read("Hà", null, old).text()).isEqualTo("Hà");
    }

    @Test
    void whatStaysNoVietnameseIsDoubtful() {
        LegacyText read =
                LegacyText.read("K\u00B6\u00B7\u00B8z", LegacyFont.of(".VnTime").orElseThrow(), new LegacyEvidence());

        assertThat(read.encoding()).isNull();
        assertThat(LegacyText.read(
                        "Ng\u00B6\u00B7z V\u00A8n", LegacyFont.of(".VnTime").orElseThrow(), new LegacyEvidence()))
                .isEqualTo(new LegacyText("Ngảãz Văn", LegacyEncoding.TCVN3, true));
    }

    @Test
    void anUnfinishedFontChangeDoesNotHarmUnicode() {
        LegacyFont font = LegacyFont.of(".VnTime").orElseThrow();

        assertThat(LegacyText.read("Nguyễn Văn Bé", font, new LegacyEvidence()).text())
                .isEqualTo("Nguyễn Văn Bé");
        assertThat(LegacyText.read("Hà", font, new LegacyEvidence()).text()).isEqualTo("Hà");
    }
}
