package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.seed.Generator;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;
import vn.sovang.text.Fold;
import vn.sovang.text.LegacyEncoding;

/// Plans in older codes, without diacritics, and texts nobody would call a plan.
class PlanTextTest {
    private static final PlanReader READER = new PlanReader(AwardCatalogue.load());

    @Test
    void aPlanTypedWithoutDiacriticsIsReadAsFarAsItGoes() throws Exception {
        PlanReading marked = READER.read(file("ke-hoach-uy-ban.txt"));
        PlanReading bare = READER.read(BareText.of(file("ke-hoach-uy-ban.txt")));
        // Its words lack their marks, so only days and known names are certain.
        assertThat(bare.damaged()).isTrue();
        assertThat(bare.all(PlanPart.TITLE)).singleElement().satisfies(title -> {
            assertThat(title.value()).isEqualTo("Phuong Mau Giang chung suc xay dung do thi van minh");
            assertThat(title.certain()).isFalse();
        });
        assertThat(bare.value(PlanPart.START)).isEqualTo(marked.value(PlanPart.START));
        assertThat(bare.value(PlanPart.END)).isEqualTo(marked.value(PlanPart.END));
        assertThat(bare.values(PlanPart.REPORT_DAY)).isEqualTo(marked.values(PlanPart.REPORT_DAY));
        assertThat(bare.all(PlanPart.CONTENT)).hasSameSizeAs(marked.all(PlanPart.CONTENT));
        assertThat(bare.all(PlanPart.AWARD))
                .extracting(PlanField::codes)
                .isEqualTo(marked.all(PlanPart.AWARD).stream()
                        .map(PlanField::codes)
                        .toList());
    }

    @Test
    void aPastedTextOfAnOlderCodeBecomesUnicode() {
        String tcvn3 =
                "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua\nñy ban nh©n d©n phêng x©y dùng kÕ ho¹ch\nNéi dung thi ®ua";
        PlanText read = PlanText.of(tcvn3);
        assertThat(read.encoding()).isEqualTo(LegacyEncoding.TCVN3);
        assertThat(read.text()).contains("Nội dung thi đua").contains("phát động phong trào");
    }

    @Test
    void romanNumbersOfAPlainTextAreNoTypedMarks() {
        String plain = "I. MUC DICH\nVI. SO KET, TONG KET\nNoi dung cua phong trao\nHet.";
        PlanText read = PlanText.of(plain);
        assertThat(read.encoding()).isNull();
        assertThat(read.text()).isEqualTo(plain);
    }

    /// Found by the property below: the heading of a table stood in the middle of the plan's subject.
    @Test
    void aSentenceATablePartsIsNotTakenOverAsIfItWereWhole() {
        String text = String.join(
                "\n",
                "KẾ HOẠCH",
                "Phát động phong trào thi đua “Phường Mẫu Giang chung sức",
                "| TT | Tiêu chí | Điểm |",
                "xây dựng đô thị văn minh”",
                "I. MỤC ĐÍCH");
        everyPassageStandsWhereItIsSaid(text);

        PlanReading parted = READER.read(text);
        assertThat(parted.all(PlanPart.SUBJECT)).singleElement().satisfies(subject -> {
            assertThat(subject.value()).isEqualTo("Phát động phong trào thi đua “Phường Mẫu Giang chung sức");
            assertThat(subject.certain()).isFalse();
        });
        PlanReading whole = READER.read(text.replaceFirst("(?m)^\\|.*\n", ""));
        assertThat(whole.all(PlanPart.SUBJECT)).singleElement().satisfies(subject -> {
            assertThat(subject.value()).endsWith("chung sức xây dựng đô thị văn minh”");
            assertThat(subject.certain()).isTrue();
        });
    }

    @Test
    void bothHalvesOfAPartedSentenceAreUnsureAndWhatStandsApartIsNot() {
        PlanLines prose = new PlanLines(
                List.of("một câu nói dở", "", "còn nói tiếp.", "Câu khác đã hết.", "", "Câu sau bảng."), Set.of(1, 4));
        assertThat(PlanParagraphs.of(prose))
                .containsExactly(
                        new Passage(1, 1, "một câu nói dở", false),
                        new Passage(3, 3, "còn nói tiếp.", false),
                        new Passage(4, 4, "Câu khác đã hết.", true),
                        new Passage(6, 6, "Câu sau bảng.", true));
    }

    @Seeded
    void whateverIsReadEveryPassageStandsWhereItIsSaid(long seed) throws Exception {
        Seeds.hold(seed, 40, texts(), PlanTextTest::everyPassageStandsWhereItIsSaid);
    }

    private static void everyPassageStandsWhereItIsSaid(String text) {
        PlanReading plan = READER.read(text);
        for (PlanField field : plan.fields()) {
            assertThat(field.firstLine()).isBetween(1, field.lastLine());
            assertThat(field.lastLine()).isLessThanOrEqualTo(plan.lines().size());
            String there = Fold.of(plan.lines().subList(field.firstLine() - 1, field.lastLine()).stream()
                    .map(PlanParagraphs::clean)
                    .collect(Collectors.joining(" ")));
            field.passage().lines().forEach(line -> assertThat(there).contains(Fold.of(line)));
        }
    }

    /// Lines of plans in any order, with noise between them.
    private static Generator<String> texts() throws Exception {
        Generator<String> line = Generator.of((file("ke-hoach-uy-ban.txt")
                        + file("ke-hoach-ngay-hoi.txt")
                        + file("ke-hoach-cham-diem.md")
                        + file("ke-hoach-chin-muoi-ngay.txt")
                        + file("ke-hoach-nhan-dang.txt"))
                .split("\n"));
        Generator<String> noise = RandomText.of("abcđêI.1|)(:;-*“”\t %≥0123456789/ỆNX\u0301\uD800", 30);
        return Generator.often(5, line).or(1, noise).evenList(0, 60).map(all -> String.join("\n", all));
    }

    private static String file(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(PlanTextTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void blankLinesSayNothingOfHowAPlanIsTyped() {
        String typed = "Ke^' hoa.ch thi ddua na(m 2021\nUy? ban nha^n da^n xa~ Ma^~u\n";
        String rest = "a\nb\nc\nd\ne\n";

        assertThat(PlanText.of(typed + rest + "\n".repeat(30)).text()).contains("Kế hoạch thi đua năm 2021");
    }
}
