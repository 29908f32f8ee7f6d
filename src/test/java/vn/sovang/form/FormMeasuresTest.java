package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.sovang.form.LaidForm.MM;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Element;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;

/// Every form under the ruler: the measures of Decree 30/2020, Phụ lục I, read off the placed letters and lines.
class FormMeasuresTest {
    private static final String ALL = "vn.sovang.form.AllForms#names";
    private static final String MINUTES = "vn.sovang.form.AllForms#minutes";
    private static final String NUMBERED = "vn.sovang.form.AllForms#numbered";
    private static final String TITLED = "vn.sovang.form.AllForms#titled";
    /// mm; letters end where the engine's sums do
    private static final double HAIR = 0.02;
    /// Ascent and descent of the font, em
    private static final double ASCENT = 0.891;

    private static final double DESCENT = 0.216;

    /// signed by several, side by side above the recipients
    private static final String JOINT = "ke-hoach-bon-chu-ky";

    static Stream<String> addressedBesideTheSignature() throws PaperException {
        List<String> names = new ArrayList<>();
        for (String name : AllForms.names()
                .filter(one -> !AllForms.isMinutes(one) && !one.equals(JOINT))
                .toList()) {
            if (LaidForm.of(name).texts().anyMatch(text -> text.text().equals("Nơi nhận:"))) {
                names.add(name);
            }
        }
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void nothingStandsOutsideTheMargins(String name) throws PaperException {
        LaidForm form = LaidForm.of(name);
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Page page : form.pages()) {
            double width = page.width() / MM;
            double height = page.height() / MM;
            double top = height;
            for (Placed.Text text : LaidForm.texts(page)) {
                if (LaidForm.isNumberOf(page, text)) {
                    continue;
                }
                assertThat(LaidForm.left(text)).as(text.text()).isGreaterThanOrEqualTo(30 - HAIR);
                assertThat(width - LaidForm.right(text)).as(text.text()).isGreaterThanOrEqualTo(15 - HAIR);
                assertThat(height - (text.baseline() + DESCENT * text.size()) / MM)
                        .as(text.text())
                        .isGreaterThanOrEqualTo(20 - HAIR);
                top = Math.min(top, (text.baseline() - ASCENT * text.size()) / MM);
                left = Math.min(left, LaidForm.left(text));
                right = Math.max(right, LaidForm.right(text) + 210 - width);
            }
            for (Placed.Line line : LaidForm.lines(page)) {
                double half = line.thickness() / 2 / MM + HAIR;
                assertThat(line.x1() / MM).isGreaterThanOrEqualTo(30 - half);
                assertThat(width - line.x2() / MM).isGreaterThanOrEqualTo(15 - half);
                assertThat(height - line.y2() / MM).isGreaterThanOrEqualTo(20 - half);
                top = Math.min(top, line.y1() / MM);
                left = Math.min(left, line.x1() / MM);
                right = Math.max(right, line.x2() / MM + 210 - width);
            }
            assertThat(top).as("top margin of page %d", page.number()).isBetween(20 - HAIR, 25 + HAIR);
        }
        assertThat(left).as("left margin").isBetween(30 - 0.3, 35.0);
        assertThat(210 - right).as("right margin").isBetween(15 - 0.3, 20.0);
    }

    @ParameterizedTest
    @MethodSource(TITLED)
    void titleIsBoldAndCentredBetweenTheMargins(String name) throws PaperException {
        LaidForm form = LaidForm.of(name);
        List<Placed.Text> titles = form.texts()
                .filter(text -> text.element() != null && text.element().kind() == Element.Kind.TITLE)
                .toList();

        assertThat(titles).isNotEmpty().allSatisfy(title -> {
            assertThat(title.face()).isEqualTo(FontFace.BOLD);
            if (!name.equals("bia")) {
                assertThat(title.size()).isBetween(13.0, 14.0);
            }
        });
        if (!name.startsWith("bieu-")) {
            double width = form.first().width() / MM;
            assertThat(titles).allSatisfy(title -> assertThat(LaidForm.middle(title))
                    .isCloseTo(30 + (width - 45) / 2, within(0.1)));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void pageNumberStandsInTheMiddleOfTheTopMarginFromTheSecondPageOn(String name) throws PaperException {
        LaidForm form = LaidForm.of(name);
        int sections = 0;
        int before = 0;
        for (Page page : form.pages()) {
            sections += page.number() == 1 ? 1 : 0;
            assertThat(page.number()).isIn(1, before + 1);
            before = page.number();
            assertThat(page.numberShown()).isEqualTo(page.number() > 1);
            List<Placed.Text> above = LaidForm.texts(page).stream()
                    .filter(text -> text.baseline() < 20 * MM)
                    .toList();
            if (page.number() == 1) {
                assertThat(above).isEmpty();
                continue;
            }
            assertThat(above).singleElement().satisfies(number -> {
                assertThat(number.text()).isEqualTo(Integer.toString(page.number()));
                assertThat(number.face()).isEqualTo(FontFace.REGULAR);
                assertThat(number.size()).isBetween(13.0, 14.0);
                assertThat(LaidForm.middle(number)).isCloseTo(30 + (page.width() / MM - 45) / 2, within(0.1));
                // Figures are two thirds of an em high: as much room above them as below.
                assertThat((number.baseline() - 0.338 * number.size()) / MM).isCloseTo(10, within(0.3));
            });
        }
        assertThat(sections).isEqualTo(form.document().sections().size());
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void runningTextIsJustifiedWithItsFirstLineIndented(String name) throws PaperException {
        LaidForm form = LaidForm.of(name);
        double margin = form.first().width() - 15 * MM;
        for (List<Placed.Text> lines : form.paragraphs()) {
            boolean stretched = lines.stream().anyMatch(text -> text.stretch() > 0);
            if (!stretched) {
                continue;
            }
            Placed.Text first = lines.getFirst();
            if (first.size() >= 13) {
                assertThat(first.size()).as(first.text()).isBetween(13.0, 14.0);
                assertThat(LaidForm.left(first) - 30)
                        .as(first.text())
                        .satisfiesAnyOf(
                                indent -> assertThat(indent).isCloseTo(10, within(HAIR)),
                                indent -> assertThat(indent).isCloseTo(12.7, within(HAIR)));
            }
            // A line of several faces is several texts: the rightmost of each baseline ends it.
            for (int i = 0; i < lines.size() - 1; i++) {
                Placed.Text text = lines.get(i);
                Placed.Text next = lines.get(i + 1);
                boolean ends = next.baseline() != text.baseline();
                if (ends) {
                    assertThat(text.x() + LaidForm.width(text)).as(text.text()).isCloseTo(margin, within(0.1));
                    assertThat(LaidForm.left(next)).as(next.text()).isCloseTo(30, within(HAIR));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("addressedBesideTheSignature")
    void recipientsAndSignatureBeginAtOneHeight(String name) throws PaperException {
        LaidForm form = LaidForm.of(name);
        Page page = form.pageOf("Nơi nhận:"::equals);
        Placed.Text recipients = LaidForm.get(page, "Nơi nhận:");
        double top = recipients.baseline() - ASCENT * recipients.size();
        List<Placed.Text> signature = LaidForm.texts(page).stream()
                .filter(text -> text.baseline() > top && LaidForm.left(text) > 100 && LaidForm.isBold(text))
                .toList();

        assertThat(LaidForm.letters(recipients)).isEqualTo("BOLD_ITALIC 12.0");
        assertThat(LaidForm.left(recipients)).isCloseTo(30, within(HAIR));
        assertThat(LaidForm.texts(page).stream()
                        .filter(text -> text.baseline() > recipients.baseline() && LaidForm.right(text) < 105))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(LaidForm.letters(text)).isEqualTo("REGULAR 11.0"));
        Placed.Text post = signature.getFirst();
        assertThat(post.baseline() - ASCENT * post.size()).isCloseTo(top, within(0.5));
        assertThat(signature).allSatisfy(text -> {
            assertThat(text.size()).isBetween(13.0, 14.0);
            assertThat(LaidForm.middle(text)).isCloseTo(LaidForm.middle(post), within(0.1));
        });
        String signer = signature.getLast().text();
        assertThat(signer.toUpperCase(Locale.ROOT)).isNotEqualTo(signer);
    }

    @ParameterizedTest
    @MethodSource({"addressedBesideTheSignature", MINUTES})
    void signatureNeverStandsWithoutTwoLinesOfText(String name) throws PaperException {
        LaidForm form = LaidForm.of(name);
        Page page = form.pageOf("Nơi nhận:"::equals);
        Placed.Text end = LaidForm.find(page, text -> text.matches("THƯ KÝ|TỔ TRƯỞNG TỔ KIỂM PHIẾU"))
                .orElseGet(() -> LaidForm.get(page, "Nơi nhận:"));

        assertThat(LaidForm.texts(page).stream()
                        .filter(text -> !LaidForm.isNumberOf(page, text) && text.baseline() < end.baseline() - 5)
                        .map(Placed.Text::baseline)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource(NUMBERED)
    void paperEndsWithItsMark(String name) throws PaperException {
        assertThat(LaidForm.of(name).texts().map(Placed.Text::text))
                .filteredOn(text -> text.endsWith("./."))
                .hasSizeBetween(1, LaidForm.of(name).document().sections().size());
    }
}
