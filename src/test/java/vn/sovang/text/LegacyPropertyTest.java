package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import vn.sovang.seed.Generator;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

class LegacyPropertyTest {
    private static final List<String> WORDS = List.of(
            ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Ma Triệu Hà Lường Sầm Đàm "
                            + "Văn Thị Đức Hữu Ngọc Xuân Thu Bích Quốc Khánh Tuấn Kiệt Quỳnh Hương Thủy Bé Tý Nghĩa Giàng Phượng "
                            + "Mỹ Yến Nguyệt Thảo Trường Tiểu Trung Học Phòng Giáo Dục Đào Tạo Ủy Ban Nhân Dân Xã Phường "
                            + "Huyền Tụng Sông Cầu Xuất Hóa Dương Quang Chiến Sĩ Tiên Tiến Lao Động Kạn Đắk Lắk Khuất Quế Uông")
                    .split(" "));

    private static final Generator<String> NAMES =
            Generator.of(WORDS).list(2, 6).map(words -> "Lê " + String.join(" ", words));

    private static final Generator<Written> WRITTEN = random ->
            new Written(NAMES.next(random), Generator.of(LegacyEncoding.class).next(random));

    private static final Generator<String> TEXTS = texts();

    private record Written(String name, LegacyEncoding encoding) {}

    private record Neighbours(String text, String other) {}

    @Seeded
    void aNameGoesThroughAnOlderCodeAndBack(long seed) {
        Seeds.hold(seed, 40, WRITTEN, sample -> {
            LegacyEncoding encoding = sample.encoding();
            String written = LegacyWriting.write(encoding, sample.name());

            assertThat(encoding.decode(written)).isEqualTo(sample.name());
            LegacyEvidence itself = new LegacyEvidence();
            itself.add(LegacyWriting.write(encoding, "Nguyễn Thị Hường, Trường Tiểu học Xuất Hóa"));
            assertThat(LegacyText.read(written, null, itself).text()).isEqualTo(sample.name());
        });
    }

    @Seeded
    void aNameInCapitalsGoesThroughAnOlderCodeAndBack(long seed) {
        Seeds.hold(seed, 40, WRITTEN, sample -> {
            LegacyEncoding encoding = sample.encoding();
            String shouted = "ÔNG VÀ BÀ LÂM " + sample.name().toUpperCase(Locale.ROOT);

            assertThat(encoding.decode(LegacyWriting.write(encoding, shouted))).isEqualTo(shouted);
        });
    }

    @Seeded
    void unicodeVietnameseStaysWhateverItsSyllables(long seed) {
        Seeds.hold(seed, 40, TEXTS, text -> assertThat(LegacyText.read(text))
                .isEqualTo(new LegacyText(text, null, false)));
    }

    @Seeded
    void unicodeVietnameseStaysAmongUnicode(long seed) {
        Seeds.hold(seed, 40, random -> new Neighbours(TEXTS.next(random), TEXTS.next(random)), sample -> {
            LegacyEvidence evidence = new LegacyEvidence();
            evidence.add(sample.text());
            evidence.add(sample.other());
            evidence.add("Nguyễn Thị Hường");

            assertThat(LegacyText.read(sample.text(), null, evidence).text()).isEqualTo(sample.text());
        });
    }

    @Seeded
    void lookAlikesLeaveVietnameseAlone(long seed) {
        Seeds.hold(seed, 40, TEXTS, text -> assertThat(LookAlikes.read(text))
                .isEqualTo(new LookAlikes(text, false, false)));
    }

    @Seeded
    void anyTextIsReadWithoutAFault(long seed) {
        Seeds.hold(seed, 40, RandomText.any(), text -> {
            assertThat(LegacyText.read(text).text()).isNotNull();
            assertThat(LookAlikes.read(text).text()).isNotNull();
        });
    }

    /// Syllables in any case, with the letters of Latin-1 alone well among them, and what stands between them in lists.
    private static Generator<String> texts() {
        Generator<String> onset = Generator.of(
                "", "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t", "th",
                "tr", "v", "x");
        Generator<String> rhyme = Generator.of(
                "á", "à", "ã", "â", "ấ", "ân", "uâ", "ó", "ò", "õ", "ô", "ông", "ôi", "é", "è", "ê", "ên", "êu", "í",
                "ì", "ình", "ín", "ú", "ù", "úng", "ùa", "ý", "uý", "uê", "oà", "oán", "ào", "áo", "ái", "ăn", "iến",
                "ường", "uyễn", "a", "inh", "ong");
        Generator<String> between = Generator.of(" ", ", ", " - ", ". ", "; ", " (", ") ", "/", " 12 ", "\n");
        Generator<String> syllable = random -> {
            String s = onset.next(random) + rhyme.next(random);
            return switch (random.nextInt(3)) {
                case 0 -> s;
                case 1 -> s.toUpperCase(Locale.ROOT);
                default -> s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
            };
        };
        Generator<String> part = random -> syllable.next(random) + between.next(random);
        return part.list(1, 8).map(parts -> String.join("", parts).strip());
    }
}
