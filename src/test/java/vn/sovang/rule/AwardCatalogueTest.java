package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;

class AwardCatalogueTest {
    private static final List<String> COVID = List.of("HCLD_1", "HCLD_2", "HCLD_3", "BK_TTG", "BK_TINH", "GK_TP");
    private final AwardCatalogue catalogue = AwardCatalogue.load();

    @Test
    void codesAndRanksAreUnique() {
        Set<String> seen = new HashSet<>();
        assertThat(catalogue.all()).allSatisfy(award -> {
            assertThat(seen.add(award.code())).as(award.code()).isTrue();
            assertThat(seen.add(award.family() + "/" + award.rank()))
                    .as("rank of " + award.code())
                    .isTrue();
            assertThat(award.article()).isNotBlank();
            assertThat(award.subjects()).isNotEmpty();
        });
    }

    @Test
    void everyNameIsRecognisedAsItself() {
        assertThat(catalogue.all()).allSatisfy(award -> assertThat(catalogue.recognise(award.name(), List.of()))
                .isEqualTo(new Recognition.Exact(award)));
    }

    @Test
    void everyShortNameIsRecognised() {
        assertThat(catalogue.all())
                .allSatisfy(award -> assertThat(codeOf(catalogue.recognise(award.shortName(), List.of())))
                        .as(award.shortName())
                        .isEqualTo(award.code()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BK tỉnh                                          | BK_TINH
                    Bằng khen CT UBND tỉnh                           | BK_TINH
                    Bằng khen của Chủ tịch UBND tỉnh                 | BK_TINH
                    Bằng khen của Chủ tịch UBND tỉnh Bắc Kạn         | BK_TINH
                    Đề nghị tặng Bằng khen UBND tỉnh                 | BK_TINH
                    Bằng khen TTg                                    | BK_TTG
                    BK của Thủ tướng                                 | BK_TTG
                    Giấy khen của Chủ tịch UBND TP                   | GK_TP
                    Giấy khen của Chủ tịch UBND thành phố            | GK_TP
                    GK CT UBND TP.                                   | GK_TP
                    Giấy khen của Chủ tịch UBND xã Dương Quang       | GK_XA
                    Giấy khen phường                                 | GK_PHUONG
                    Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện | GK_HUYEN
                    Giấy khen của Giám đốc Sở Y tế                   | GK_SO
                    CSTĐCS                                           | CSTDCS
                    Chiến sỹ thi đua cơ sở                           | CSTDCS
                    CSTĐ cấp tỉnh                                    | CSTDT
                    LĐTT                                             | LDTT
                    TTLĐTT                                           | TTLDTT
                    danh hiệu “Tập thể lao động tiên tiến”           | TTLDTT
                    HCLĐ hạng Ba                                     | HCLD_3
                    HCLĐ hạng III                                    | HCLD_3
                    Cờ thi đua UBND tỉnh                             | CTDT
                    """)
    void spellingsOfListsAreRecognised(String text, String code) {
        Recognition recognition = catalogue.recognise(text, COVID);

        assertThat(recognition).isInstanceOf(Recognition.ByAlias.class);
        assertThat(codeOf(recognition)).isEqualTo(code);
    }

    @Test
    void lettersInOtherCaseAreStillTheFullName() {
        assertThat(catalogue.recognise("Huân chương Lao động hạng nhất", COVID))
                .isEqualTo(new Recognition.Exact(award("HCLD_1")));
        assertThat(catalogue.recognise("HUÂN CHƯƠNG ĐỘC LẬP HẠNG NHÌ", COVID))
                .isEqualTo(new Recognition.Exact(award("HCDL_2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giấy khen", "GK", "giấy  khen ", "Đề nghị tặng Giấy khen"})
    void bareFormIsTheOneTheMovementOffers(String text) {
        assertThat(catalogue.recognise(text, COVID)).isEqualTo(new Recognition.ByOffer(award("GK_TP")));
    }

    @Test
    void bareFormOfferedTwiceIsLeftToTheClerk() {
        assertThat(candidates("Bằng khen", COVID)).containsExactly("BK_TTG", "BK_TINH");
        assertThat(candidates("Huân chương Lao động", COVID)).containsExactly("HCLD_1", "HCLD_2", "HCLD_3");
    }

    @Test
    void bareFormWithoutOfferIsLeftToTheClerk() {
        assertThat(candidates("Bằng khen", List.of())).contains("BK_TTG", "BK_BO", "BK_TINH", "BK_TP");
    }

    @Test
    void authorityTheCatalogueLacksIsNeverTakenForTheOfferedOne() {
        assertThat(candidates("Giấy khen của Liên đoàn Lao động", COVID)).containsExactly("GK_TP");
    }

    @Test
    void twoAwardsInOneCellAreLeftToTheClerk() {
        assertThat(candidates("Bằng khen tỉnh, Giấy khen TP", List.of("GK_TP"))).containsExactly("BK_TINH", "GK_TP");
    }

    @Test
    void sharedNameOfTheProvincesWorkbookIsDecidedByTheOffer() {
        assertThat(catalogue.recognise("Bằng khen cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương", COVID))
                .isEqualTo(new Recognition.ByOffer(award("BK_TINH")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "x", "Nông dân", "của"})
    void otherTextIsUnknown(String text) {
        assertThat(catalogue.recognise(text, COVID)).isEqualTo(new Recognition.Unknown());
    }

    @Test
    void titlesStandBeforeCommendationsAndHighBeforeLow() {
        List<String> codes = catalogue.all().stream().map(Award::code).toList();

        assertThat(codes).containsSubsequence("CSTDTQ", "CSTDT", "CSTDCS", "LDTT", "HCLD_1", "HCLD_3", "BK_TTG");
        assertThat(codes).containsSubsequence("BK_TTG", "BK_TINH", "GK_TP", "GK_XA");
        assertThat(catalogue.byCode("LDTT")).map(Award::family).contains(AwardFamily.TITLE);
    }

    private Award award(String code) {
        return catalogue.byCode(code).orElseThrow();
    }

    private List<String> candidates(String text, List<String> offered) {
        Recognition recognition = catalogue.recognise(text, offered);
        assertThat(recognition).isInstanceOf(Recognition.Ambiguous.class);
        return ((Recognition.Ambiguous) recognition)
                .candidates().stream().map(Award::code).toList();
    }

    private static String codeOf(Recognition recognition) {
        return switch (recognition) {
            case Recognition.Exact(Award award) -> award.code();
            case Recognition.ByAlias(Award award) -> award.code();
            case Recognition.ByOffer(Award award) -> award.code();
            case Recognition.Ambiguous(List<Award> awards) ->
                awards.stream().map(Award::code).toList().toString();
            case Recognition.Unknown() -> "unknown";
        };
    }
}
