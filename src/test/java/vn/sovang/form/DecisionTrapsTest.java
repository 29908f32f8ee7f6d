package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.decision.DecisionFacts;
import vn.sovang.form.decision.DecisionForm;
import vn.sovang.form.decision.Granted;
import vn.sovang.form.decision.Proposal;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.paper.Document;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.rule.OrganisationLaws;
import vn.sovang.rule.Regimes;

/// Mistakes seen in real decisions that the form must not make.
class DecisionTrapsTest {
    private final DecisionForm form = new DecisionForm(MadeUp.CATALOGUE);

    @Test
    void theTimeOfTheAchievementStandsInTheFirstArticle() {
        String text =
                text(form.document(MadeUpDecisions.named("từ ngày 01 tháng 5 năm 2021 đến ngày 30 tháng 11 năm 2021")));
        assertThat(text)
                .contains("thời gian lập thành tích: từ ngày 01 tháng 5 năm 2021 đến ngày 30 tháng 11 năm 2021");
    }

    @Test
    void fiveSubjectsAreNamedInTheArticleAndSixInAList() {
        Document five = form.document(people(5, 450_000L));
        Document six = form.document(people(6, 450_000L));

        assertThat(five.sections()).hasSize(1);
        assertThat(text(five)).contains("gồm:", "\n5. Bà Lương Thị E").doesNotContain("danh sách kèm theo");
        assertThat(six.sections()).hasSize(2);
        assertThat(text(six))
                .contains("cho 06 cá nhân đã có thành tích", "(có danh sách kèm theo).", "\nI. CÁ NHÂN (06 cá nhân)")
                .doesNotContain("gồm:");
    }

    @Test
    void oneSubjectStandsInTheSentence() {
        assertThat(text(form.document(people(1, null))))
                .contains("Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân thành phố cho bà Lương Thị A,"
                        + " Điều dưỡng, Trung tâm Y tế thành phố, đã có thành tích trong phong trào")
                .contains(" và cá nhân có tên tại Điều 1 chịu trách nhiệm")
                .doesNotContain("gồm:");
    }

    @Test
    void numberAndDayStandAlikeOnDecisionAndList() {
        String text = text(form.document(MadeUpDecisions.listed()));

        assertThat(text)
                .contains("Số: 1286/QĐ-UBND", "Bắc Kạn, ngày 28 tháng 12 năm 2021")
                .contains("(Kèm theo Quyết định số 1286/QĐ-UBND ngày 28 tháng 12 năm 2021/của Chủ tịch");
        assertThat(text(form.document(people(6, null))))
                .contains("(Kèm theo Quyết định số ....../QĐ-UBND ngày ... tháng ... năm 2021/của");
    }

    @Test
    void rowsOfTheListAreNumberedThroughAllGroups() {
        List<String> rows = text(form.document(MadeUpDecisions.listed()))
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();

        assertThat(rows).hasSize(8);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).startsWith("| " + (i + 1) + " | ");
        }
    }

    @Test
    void totalIsTheSumOfWhatEachGetsInFiguresAndWords() {
        assertThat(text(form.document(people(3, 450_000L))))
                .contains("Điều 2. Tổng số tiền thưởng kèm theo là 1.350.000 đồng (bằng chữ: một triệu ba trăm năm mươi"
                        + " nghìn đồng), trong đó mỗi cá nhân 450.000 đồng, chi từ Quỹ thi đua");
    }

    @Test
    void amountsThatDifferWithinAKindStandBesideEachName() {
        List<Granted> grants = List.of(
                MadeUpDecisions.person(1, "Ma Thị Ánh", Sex.FEMALE, "Y sĩ", "", 450_000L),
                MadeUpDecisions.person(2, "Lường Văn Kiểm", Sex.MALE, "Y sĩ", "", 300_000L));

        assertThat(text(form.document(MadeUpDecisions.decision("GK_TP", grants, true, "", null))))
                .contains("1. Bà Ma Thị Ánh, Y sĩ, Trung tâm Y tế thành phố (tiền thưởng: 450.000 đồng);")
                .contains("750.000 đồng (bằng chữ: bảy trăm năm mươi nghìn đồng), chi từ");
    }

    @Test
    void oneUnknownAmountLeavesTheTotalOpen() {
        List<Granted> grants = new ArrayList<>(people(6, 450_000L).grants());
        grants.set(2, new Granted(grants.get(2).nomination(), null));

        assertThat(text(form.document(MadeUpDecisions.decision("GK_TP", grants, true, "", null))))
                .contains("kèm theo là .............. đồng (bằng chữ: ....")
                .contains("| 450.000", "tổng số tiền thưởng: .............. đồng")
                .doesNotContain("2.250.000");
    }

    @Test
    void withoutMoneyThereIsNoSuchArticleAndRecipientsFollow() {
        assertThat(text(form.document(MadeUpDecisions.named())))
                .doesNotContain("tiền thưởng", "Điều 3")
                .contains("Điều 2. Quyết định này có hiệu lực", "- Như Điều 2;");
    }

    @Test
    void wordsKeptFromADecisionWithoutMoneyStillSayTheMoneyOfAnother() {
        PaperWording kept = form.wording(MadeUpDecisions.named());

        assertThat(text(form.document(people(6, 450_000L), kept))).contains("2.700.000 đồng", "- Như Điều 3;");
    }

    @Test
    void lettersAreThoseOfTheDecree() throws PaperException {
        List<Placed.Text> texts = new Layout(Fonts.load())
                .lay(form.document(MadeUpDecisions.listed())).stream()
                        .flatMap(page -> page.items().stream())
                        .filter(Placed.Text.class::isInstance)
                        .map(Placed.Text.class::cast)
                        .toList();

        assertThat(letters(texts, "QUYẾT ĐỊNH")).isEqualTo("BOLD 14.0");
        assertThat(letters(texts, "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN")).isEqualTo("BOLD 14.0");
        assertThat(letters(texts, "QUYẾT ĐỊNH:")).isEqualTo("BOLD 14.0");
        assertThat(letters(texts, "Căn cứ Luật")).isEqualTo("ITALIC 14.0");
        assertThat(letters(texts, "Theo đề nghị")).isEqualTo("ITALIC 14.0");
        assertThat(letters(texts, "Điều 1.")).isEqualTo("BOLD 14.0");
        assertThat(letters(texts, "Tặng, truy tặng")).isEqualTo("REGULAR 14.0");
        assertThat(letters(texts, "- Như Điều 3;")).isEqualTo("REGULAR 11.0");
        assertThat(letters(texts, "Phụ lục")).isEqualTo("BOLD 14.0");
        assertThat(letters(texts, "(Kèm theo")).isEqualTo("ITALIC 14.0");
    }

    private static String letters(List<Placed.Text> texts, String start) {
        return texts.stream()
                .filter(text -> text.text().startsWith(start))
                .findFirst()
                .map(text -> text.face() + " " + text.size())
                .orElse("missing");
    }

    @Test
    void wordsKeptFromAnOldDecisionNeverKeepItsLaw() {
        PaperWording kept = form.wording(MadeUpDecisions.named());
        DecisionFacts old = MadeUpDecisions.named();
        DecisionFacts today = new DecisionFacts(
                old.head(),
                old.authority(),
                false,
                Regimes.load().byCode("nd152-2026").orElseThrow(),
                OrganisationLaws.load().on(LocalDate.of(2026, 8, 1)).orElseThrow(),
                List.of("Quy chế thi đua, khen thưởng của thành phố"),
                null,
                1,
                "",
                "xuất sắc trong công tác y tế",
                "",
                old.proposal(),
                old.awardCode(),
                old.grants(),
                false,
                "",
                old.executors(),
                old.recipients(),
                old.signatory(),
                "");

        assertThat(text(form.document(today, kept)))
                .contains("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;")
                .contains("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;")
                .contains("152/2025/NĐ-CP", "Căn cứ Quy chế thi đua, khen thưởng của thành phố;")
                .doesNotContain("2003", "91/2017", "Kế hoạch số", "/QH");
    }

    @Test
    void clerksFourthArticleIsNumberedAndNamedToTheRecipients() {
        DecisionFacts facts = people(2, 450_000L);
        PaperWording usual = form.wording(facts);
        PaperWording own = usual.with(
                WordingPart.ARTICLES, usual.text(WordingPart.ARTICLES) + "\nGiao Phòng Nội vụ tổ chức trao thưởng");

        assertThat(text(form.document(facts, own)))
                .contains("Điều 4. Giao Phòng Nội vụ tổ chức trao thưởng./.", "- Như Điều 4;");
    }

    @Test
    void aPostSignsWithoutTmAndABodyWithIt() {
        DecisionFacts post = MadeUpDecisions.named();
        assertThat(text(form.document(post)))
                .contains("\nCHỦ TỊCH\nLâm Quốc Trà")
                .doesNotContain("TM.");

        DecisionFacts body = new DecisionFacts(
                new NumberAndDate(
                        new Letterhead("LIÊN ĐOÀN LAO ĐỘNG TỈNH", "BAN THƯỜNG VỤ", "LĐLĐ", "Bắc Kạn"),
                        PaperKind.DECISION,
                        "",
                        null,
                        2021),
                "Ban Thường vụ Liên đoàn Lao động tỉnh",
                true,
                post.regime(),
                null,
                List.of(),
                null,
                1,
                "",
                "",
                "",
                post.proposal(),
                post.awardCode(),
                post.grants(),
                false,
                "",
                List.of(),
                List.of(),
                Signatory.onBehalf("Ban Thường vụ", "Chủ tịch", "", "Lâm Quốc Trà"),
                "");
        assertThat(text(form.document(body)))
                .contains("TM. BAN THƯỜNG VỤ\nCHỦ TỊCH", "BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH")
                .contains("đã có thành tích ....")
                .doesNotContain("Luật Tổ chức chính quyền địa phương", "Kế hoạch số");
    }

    @Test
    void titlesAreRecognisedFlagsAreGivenTheDeadAreNamedSo() {
        assertThat(text(form.document(MadeUpDecisions.title())))
                .contains("Điều 1. Công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2021 cho 02 cá nhân, gồm:")
                .doesNotContain("đã có thành tích");

        DecisionFacts flag = MadeUpDecisions.decision(
                "CTDT",
                List.of(new Granted(MadeUp.collective(1, "Phường Sông Cầu", "CTDT", ""), null)),
                false,
                "",
                null);
        assertThat(text(form.document(flag)))
                .contains("Về việc tặng Cờ thi đua")
                .doesNotContain("danh hiệu");

        assertThat(text(form.document(MadeUpDecisions.listed())))
                .contains("Tặng, truy tặng Giấy khen", "Phùng Văn Chẩn (truy tặng)");
    }

    @Test
    void aSubjectOfAnotherAwardIsRefused() {
        Granted other = new Granted(MadeUp.collective(1, "Trạm Y tế", "BK_TINH", ""), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MadeUpDecisions.decision("GK_TP", List.of(other), false, "", null))
                .withMessageContaining("BK_TINH");
        assertThatIllegalArgumentException().isThrownBy(() -> new Granted(other.nomination(), -1L));
    }

    @Test
    void nothingKnownPrintsDots() {
        DecisionFacts blank = new DecisionFacts(
                new NumberAndDate(new Letterhead("", "", "UBND", ""), PaperKind.DECISION, "", null, 2021),
                "",
                false,
                MadeUp.REGIME,
                null,
                List.of(),
                null,
                1,
                "",
                "",
                "",
                new Proposal("", "", null),
                "GK_TP",
                List.of(),
                true,
                "",
                List.of(),
                List.of(),
                Signatory.head("Chủ tịch", ""),
                "");

        assertThat(text(form.document(blank)))
                .contains("thành phố cho .............. đã có thành tích ...............")
                .contains("Theo đề nghị của .............. tại Tờ trình số .............. ngày ... tháng ... năm 2021.")
                .contains("chi từ ...............")
                .contains("kể từ ngày ký. .............. và");
    }

    @Test
    void veryLongNamesStayOnThePageAndTheListNumbersItsPagesFromOne() throws PaperException {
        List<Granted> grants = new ArrayList<>();
        String name = "Tổ tuyên truyền, vận động, giám sát và hỗ trợ người dân thực hiện cách ly tại nhà "
                .repeat(4)
                .strip();
        for (int i = 1; i <= 40; i++) {
            grants.add(new Granted(MadeUp.collective(i, name, "GK_TP", "Trực chốt"), 900_000L));
        }
        Document document = form.document(MadeUpDecisions.decision("GK_TP", grants, true, "", null));

        List<Page> pages = new Layout(Fonts.load()).lay(document);

        List<String> last = pages.getLast().items().stream()
                .filter(Placed.Text.class::isInstance)
                .map(item -> ((Placed.Text) item).text())
                .toList();
        assertThat(pages.size()).isGreaterThan(5);
        assertThat(String.join(" ", last)).contains("Danh sách này có", "Trực chốt");
        int own = new Layout(Fonts.load())
                .lay(new Document("Quyết định", document.sections().subList(0, 1)))
                .size();
        assertThat(last).contains(Integer.toString(pages.size() - own));
    }

    private static DecisionFacts people(int number, @Nullable Long money) {
        List<Granted> grants = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            String name = "Lương Thị " + (char) ('A' + i - 1);
            grants.add(MadeUpDecisions.person(i, name, Sex.FEMALE, "Điều dưỡng", "", money));
        }
        return MadeUpDecisions.decision("GK_TP", grants, true, "", null);
    }

    /// Blanks that do not break read as blanks.
    private static String text(Document document) {
        return DocumentText.of(document).replace('_', ' ');
    }
}
