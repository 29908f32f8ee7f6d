package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Award;

/// Every number marked as compared with the law stands here a second time, written from the law by hand, its article
/// beside it: one copy changed alone is seen.
class VerifiedLawTest {
    private final List<Provision> shipped = Stream.concat(
                    Law.load().all().stream(),
                    ProvinceLaws.load().all().stream().flatMap(province -> province.provisions().stream()))
            .filter(Provision::verified)
            .toList();

    @Test
    void everyVerifiedNumberIsThatOfTheSecondCopy() throws IOException {
        assertThat(shipped.stream().map(VerifiedLawTest::line))
                .containsExactlyInAnyOrderElementsOf(
                        copy().stream().map(Copied::line).toList());
    }

    @Test
    void everyVerifiedNumberNamesTheArticleOfTheSecondCopy() throws IOException {
        Map<String, List<Copied>> copied = new HashMap<>();
        copy().forEach(one ->
                copied.computeIfAbsent(one.line(), line -> new ArrayList<>()).add(one));
        assertThat(shipped).allSatisfy(provision -> assertThat(copied.get(line(provision)))
                .isNotNull()
                .anySatisfy(one -> assertThat(provision.article()).contains(one.article(), one.document())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15/2003/QH11 | 2004-07-01 | 2023-12-31",
                "47/2005/QH11 | | 2023-12-31",
                "32/2009/QH12 | | 2023-12-31",
                "39/2013/QH13 | | 2023-12-31",
                "91/2017/NĐ-CP | 2017-10-01 | 2023-12-31",
                "06/2022/QH15 | 2024-01-01 |",
                "98/2023/NĐ-CP | 2024-01-01 | 2025-06-30",
                "28/2024/NĐ-CP | | 2025-06-30",
                "152/2025/NĐ-CP | 2025-07-01 | 2027-02-28",
                "30/2020/NĐ-CP | 2020-03-05 |"
            })
    void aVerifiedTextIsInForceFromItsFirstToItsLastDay(String number, String first, String last) {
        LegalText text = LegalTexts.load().byNumber(number).orElseThrow();
        assertThat(text.verified()).isTrue();
        assertThat(Objects.toString(text.validFrom(), null)).isEqualTo(first);
        assertThat(Objects.toString(text.validTo(), null)).isEqualTo(last);
    }

    /// Điều 9, 33, 54, 59 Luật; who decides: Điều 77 to 80.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TITLE STATE: CTDCP/C=25 CSTDTQ/P=21",
                "TITLE PROVINCE: CTDT/C=26 CSTDT/P=22 TTLDXS/C=27 DVQT/C=27 XPTB/C=29",
                "TITLE GRASSROOTS: CSTDCS/P=23 TTLDTT/C=28 DVTT/C=28 LDTT/P=24 CSTT/P=24",
                "TITLE COMMUNE: TDPVH/C=30 GDVH/H=31",
                "COMMENDATION STATE: HCSV/CP=34 HCHCM/CP=35 HCDL_1/CP=36 HCDL_2/CP=37 HCDL_3/CP=38 HCQC_1/CP=33"
                        + " HCQC_2/CP=33 HCQC_3/CP=33 HCLD_1/CP=42 HCLD_2/CP=43 HCLD_3/CP=44 HCBVTQ_1/CP=45"
                        + " HCBVTQ_2/CP=46 HCBVTQ_3/CP=47 HCCC_1/CP=48 HCCC_2/CP=49 HCCC_3/CP=50 HCDDK/P=51 HCDC/P=52"
                        + " HCHN/CP=53 HCH_QKQT/P=54 HCH_VANTQ/P=54 HCH_CSVV_1/P=54 HCH_CSVV_2/P=54 HCH_CSVV_3/P=54"
                        + " HCH_HN/P=54 HCH_TNXP/P=96 DH_TINHAH/C=59 DH_BMVNAH/P=59 DH_AHLLVT/CP=59 DH_AHLD/CP=63"
                        + " DH_NGND/P=59 DH_TTND/P=59 DH_NSND/P=59 DH_NNND/P=59 DH_NGUT/P=59 DH_TTUT/P=59 DH_NSUT/P=59"
                        + " DH_NNUT/P=59 GT_HCM/P=77 GT_NN/P=77 BK_TTG/CHP=73 KNC_QH/P=71",
                "COMMENDATION PROVINCE: BK_BO/CHP=74 BK_TINH/CHP=74 BK_TP/CHP=74 KNC_BO/P=71 KNC_TINH/P=71",
                "COMMENDATION GRASSROOTS: GK_SO/CHP=75 GK_THUTRUONG/CHP=75 GK_DN/CHP=75",
                "COMMENDATION DISTRICT: GK_TP/CHP=75 GK_THIXA/CHP=75 GK_HUYEN/CHP=75",
                "COMMENDATION COMMUNE: GK_PHUONG/CHP=75 GK_DACKHU/CHP=75 GK_XA/CHP=75"
            })
    void aVerifiedAwardIsForWhomAndOfTheLevelTheLawSays(String line) {
        String[] parts = line.split(": ");
        assertThat(AwardCatalogue.load().all().stream()
                        .filter(Award::verified)
                        .filter(award -> (award.family() + " " + award.level()).equals(parts[0]))
                        .map(VerifiedLawTest::award))
                .containsExactlyInAnyOrder(parts[1].split(" "));
    }

    private static String award(Award award) {
        String subjects = award.subjects().stream()
                .map(kind -> kind.name().substring(0, 1))
                .sorted()
                .reduce("", String::concat);
        String article = award.article().replaceAll(".*Điều (\\d+) Luật Thi đua.*", "$1");
        return award.code() + "/" + subjects + "=" + article;
    }

    private static String line(Provision one) {
        return one.key() + " " + one.subject() + " = " + one.value() + " " + one.from() + ".." + one.to();
    }

    private record Copied(String line, String article, String document) {}

    /// The second copy, a line for each subject.
    private static List<Copied> copy() throws IOException {
        Map<String, String> lists = new HashMap<>();
        List<Copied> copied = new ArrayList<>();
        String period = "";
        String document = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                lists.put(
                        "{" + line.substring(1, line.indexOf(']')) + "}",
                        filled(line.substring(line.indexOf(']') + 2), lists));
            } else if (line.startsWith("== ")) {
                period = line.split(" ")[1];
                document = line.substring(("== " + period + " ").length());
            } else {
                copied.addAll(copied(line, lists, period, document));
            }
        }
        return copied;
    }

    private static List<Copied> copied(String line, Map<String, String> lists, String period, String document) {
        String[] parts = line.split(" ?@ ");
        String key = parts[0].substring(0, parts[0].indexOf(" ="));
        String value = parts[0].substring(parts[0].indexOf('=') + 1).strip();
        return Arrays.stream(filled(parts[2], lists).split(" "))
                .map(subject -> subject.equals("-") ? "" : subject)
                .map(subject -> new Copied(key + " " + subject + " = " + value + " " + period, parts[1], document))
                .toList();
    }

    private static String filled(String text, Map<String, String> lists) {
        String filled = text;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            filled = filled.replace(list.getKey(), list.getValue());
        }
        return filled;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(VerifiedLawTest.class.getResourceAsStream("verified-law.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
