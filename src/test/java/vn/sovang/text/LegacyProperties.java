package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LegacyProperties {
    private static final List<String> WORDS = List.of(
            ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Ma Triệu Hà Lường Sầm Đàm "
                            + "Văn Thị Đức Hữu Ngọc Xuân Thu Bích Quốc Khánh Tuấn Kiệt Quỳnh Hương Thủy Bé Tý Nghĩa Giàng Phượng "
                            + "Mỹ Yến Nguyệt Thảo Trường Tiểu Trung Học Phòng Giáo Dục Đào Tạo Ủy Ban Nhân Dân Xã Phường "
                            + "Huyền Tụng Sông Cầu Xuất Hóa Dương Quang Chiến Sĩ Tiên Tiến Lao Động Kạn Đắk Lắk Khuất Quế Uông")
                    .split(" "));

    @Property
    void aNameGoesThroughAnOlderCodeAndBack(@ForAll("names") String name, @ForAll LegacyEncoding encoding) {
        String written = LegacyWriting.write(encoding, name);

        assertThat(encoding.decode(written)).isEqualTo(name);
        LegacyEvidence itself = new LegacyEvidence();
        itself.add(LegacyWriting.write(encoding, "Nguyễn Thị Hường, Trường Tiểu học Xuất Hóa"));
        assertThat(LegacyText.read(written, null, itself).text()).isEqualTo(name);
    }

    @Property
    void aNameInCapitalsGoesThroughAnOlderCodeAndBack(@ForAll("names") String name, @ForAll LegacyEncoding encoding) {
        String shouted = "ÔNG VÀ BÀ LÂM " + name.toUpperCase(Locale.ROOT);

        assertThat(encoding.decode(LegacyWriting.write(encoding, shouted))).isEqualTo(shouted);
    }

    @Property
    void unicodeVietnameseStaysWhateverItsSyllables(@ForAll("texts") String text) {
        assertThat(LegacyText.read(text)).isEqualTo(new LegacyText(text, null, false));
    }

    @Property
    void unicodeVietnameseStaysAmongUnicode(@ForAll("texts") String text, @ForAll("texts") String neighbour) {
        LegacyEvidence evidence = new LegacyEvidence();
        evidence.add(text);
        evidence.add(neighbour);
        evidence.add("Nguyễn Thị Hường");

        assertThat(LegacyText.read(text, null, evidence).text()).isEqualTo(text);
    }

    @Property
    void lookAlikesLeaveVietnameseAlone(@ForAll("texts") String text) {
        assertThat(LookAlikes.read(text)).isEqualTo(new LookAlikes(text, false, false));
    }

    @Property
    void anyTextIsReadWithoutAFault(@ForAll String text) {
        assertThat(LegacyText.read(text).text()).isNotNull();
        assertThat(LookAlikes.read(text).text()).isNotNull();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(WORDS).list().ofMinSize(2).ofMaxSize(6).map(words -> "Lê " + String.join(" ", words));
    }

    /// Syllables in any case, with the letters of Latin-1 alone well among them, and what stands between them in lists.
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> onset = Arbitraries.of(
                "", "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t", "th",
                "tr", "v", "x");
        Arbitrary<String> rhyme = Arbitraries.of(
                "á", "à", "ã", "â", "ấ", "ân", "uâ", "ó", "ò", "õ", "ô", "ông", "ôi", "é", "è", "ê", "ên", "êu", "í",
                "ì", "ình", "ín", "ú", "ù", "úng", "ùa", "ý", "uý", "uê", "oà", "oán", "ào", "áo", "ái", "ăn", "iến",
                "ường", "uyễn", "a", "inh", "ong");
        Arbitrary<String> syllable = net.jqwik.api.Combinators.combine(onset, rhyme)
                .as(String::concat)
                .flatMap(s -> Arbitraries.of(
                        s, s.toUpperCase(Locale.ROOT), s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1)));
        Arbitrary<String> between = Arbitraries.of(" ", ", ", " - ", ". ", "; ", " (", ") ", "/", " 12 ", "\n");
        return net.jqwik.api.Combinators.combine(syllable, between)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts).strip());
    }
}
