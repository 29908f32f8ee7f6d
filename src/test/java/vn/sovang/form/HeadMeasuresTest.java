package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.sovang.form.LaidForm.MM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;

/// The head of every form under the ruler: Quốc hiệu, Tiêu ngữ, organ, number, place and date (Decree 30/2020, Phụ lục
/// I, Phần I, Mục V).
class HeadMeasuresTest {
    private static final String HEADED = "vn.sovang.form.AllForms#headed";
    private static final String NUMBERED = "vn.sovang.form.AllForms#numbered";
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /// mm; letters end where the engine's sums do
    private static final double HAIR = 0.02;

    @ParameterizedTest
    @MethodSource(HEADED)
    void stateAndMottoHaveTheirLettersAndTheMottoItsWholeRule(String name) throws PaperException {
        Page page = LaidForm.of(name).first();
        Placed.Text nation = LaidForm.get(page, NATION);
        Placed.Text motto = LaidForm.get(page, MOTTO);

        assertThat(nation.face()).isEqualTo(FontFace.BOLD);
        assertThat(nation.size()).isBetween(12.0, 13.0);
        assertThat(motto.face()).isEqualTo(FontFace.BOLD);
        assertThat(motto.size()).isBetween(13.0, 14.0);
        Placed.Line rule = LaidForm.ruleBelow(page, motto);
        assertThat(LaidForm.length(rule)).isCloseTo(LaidForm.width(motto) / MM, within(HAIR));
        assertThat(rule.x1()).isCloseTo(motto.x(), within(HAIR));
        assertThat(LaidForm.middle(motto)).isCloseTo(LaidForm.middle(nation), within(HAIR));
    }

    @ParameterizedTest
    @MethodSource(HEADED)
    void organStandsAtTheLeftAndItsRuleIsAThirdToAHalfOfIt(String name) throws PaperException {
        Page page = LaidForm.of(name).first();
        Placed.Text nation = LaidForm.get(page, NATION);
        List<Placed.Text> organ = LaidForm.texts(page).stream()
                .filter(text -> LaidForm.right(text) < LaidForm.left(nation))
                .filter(text -> text.baseline() < nation.baseline() + 45 && text.size() < 13)
                .filter(text -> text.text().equals(text.text().toUpperCase(Locale.ROOT)))
                .toList();
        Placed.Text last = organ.getLast();

        assertThat(organ).allSatisfy(text -> assertThat(text.size()).isBetween(12.0, 13.0));
        assertThat(organ).allMatch(text -> text.face() == FontFace.BOLD || text.face() == FontFace.REGULAR);
        assertThat(organ.getFirst().baseline()).isCloseTo(nation.baseline(), within(1.0));
        assertThat(last.face()).isEqualTo(FontFace.BOLD);
        double widest = organ.stream()
                .filter(LaidForm::isBold)
                .mapToDouble(LaidForm::width)
                .max()
                .orElseThrow();
        Placed.Line rule = LaidForm.ruleBelow(page, last);
        assertThat(LaidForm.length(rule) * MM / widest).isBetween(1.0 / 3 - 0.01, 0.51);
        assertThat((rule.x1() + rule.x2()) / 2 / MM).isCloseTo(LaidForm.middle(last), within(0.1));
    }

    @ParameterizedTest
    @MethodSource(NUMBERED)
    void numberHasItsLettersAndStandsOnTheLineOfTheDate(String name) throws PaperException {
        Page page = LaidForm.of(name).first();
        Placed.Text number = LaidForm.find(page, text -> text.startsWith("Số:")).orElseThrow();

        assertThat(LaidForm.letters(number)).isEqualTo("REGULAR 13.0");
        date(page).ifPresent(date -> assertThat(date.baseline()).isCloseTo(number.baseline(), within(0.01)));
    }

    @ParameterizedTest
    @MethodSource("vn.sovang.form.AllForms#dated")
    void placeAndDateStandInItalicsUnderTheMotto(String name) throws PaperException {
        Page page = LaidForm.of(name).first();
        Placed.Text date = date(page).orElseThrow();

        assertThat(date.face()).isEqualTo(FontFace.ITALIC);
        assertThat(date.size()).isBetween(13.0, 14.0);
        assertThat(LaidForm.middle(date)).isCloseTo(LaidForm.middle(LaidForm.get(page, MOTTO)), within(0.1));
        assertThat(date.text()).doesNotContainPattern("tháng 0[3-9]").doesNotContainPattern("ngày [1-9] ");
    }

    @ParameterizedTest
    @MethodSource("vn.sovang.form.AllForms#minutes")
    void minutesHaveNoPlaceAndDateAndTheirRecipientsBelowBothSignatures(String name) throws PaperException {
        LaidForm form = LaidForm.of(name);

        assertThat(date(form.first())).isEmpty();
        Page page = form.pageOf("Nơi nhận:"::equals);
        Placed.Text chair = LaidForm.get(page, "CHỦ TỌA");
        Placed.Text other = LaidForm.find(page, text -> text.matches("THƯ KÝ|TỔ TRƯỞNG TỔ KIỂM PHIẾU"))
                .orElseThrow();
        assertThat(other.baseline()).isCloseTo(chair.baseline(), within(0.01));
        assertThat(LaidForm.right(other)).isLessThan(LaidForm.left(chair));
        assertThat(LaidForm.get(page, "Nơi nhận:").baseline()).isGreaterThan(chair.baseline() + 80);
    }

    private static Optional<Placed.Text> date(Page page) {
        return LaidForm.texts(page).stream()
                .filter(text -> text.face() == FontFace.ITALIC && text.text().matches(".+, ngày .+ năm \\d{4}"))
                .filter(text -> text.baseline() < 60 * MM)
                .findFirst();
    }
}
