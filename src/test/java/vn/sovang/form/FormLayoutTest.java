package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.form.submission.AnnexListFacts;
import vn.sovang.form.submission.AnnexListForm;
import vn.sovang.form.submission.SubmissionFacts;
import vn.sovang.form.submission.SubmissionForm;
import vn.sovang.model.Sex;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.layout.Placed;
import vn.sovang.paper.pdf.Fonts;

/// Where the forms' words come to stand on the page.
class FormLayoutTest {
    private static final Layout LAYOUT = new Layout(Fonts.load());

    @Test
    void nationStandsOnOneLineAndNumberBesideDate() throws PaperException {
        for (SubmissionFacts facts : List.of(MadeUp.unitSubmission("", null), MadeUp.bodySubmission())) {
            List<String> lines = lines(LAYOUT.lay(new SubmissionForm(MadeUp.CATALOGUE).document(facts))
                    .getFirst());

            assertThat(lines).anyMatch(line -> line.endsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
            assertThat(lines).anyMatch(line -> line.startsWith("Số:") && line.contains("Bắc Kạn, ngày"));
        }
    }

    /// The lists differ in height by a line, so that some end just where a page does.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void closingSentenceOfAListNeverStandsAlone(int lines) throws PaperException {
        for (int people = 12; people <= 20; people++) {
            List<Nomination> nominations = new ArrayList<>();
            for (int i = 1; i <= people; i++) {
                String achievement = "Trực chốt\n".repeat(i == 1 ? lines : 1);
                nominations.add(
                        MadeUp.person(i, "Lý Văn Bền", Sex.MALE, 1980, "Y sĩ", MadeUp.CLINIC, "GK_TP", achievement));
            }
            Document document = new AnnexListForm(MadeUp.CATALOGUE)
                    .document(new AnnexListFacts(
                            MadeUp.head(PaperKind.SUBMISSION, "", null), MadeUp.CLINIC, nominations, List.of(), false));

            List<String> last = lines(LAYOUT.lay(document).getLast());

            assertThat(last.getLast()).startsWith("Danh sách này có");
            assertThat(last).as(people + " people").anyMatch(line -> line.contains("Lý Văn Bền"));
        }
    }

    @Test
    void signatureNeverStandsWithoutTwoLinesOfText() throws PaperException {
        List<String> last = lines(LAYOUT.lay(new SubmissionForm(MadeUp.CATALOGUE).document(MadeUp.bodySubmission()))
                .getLast());

        int signature = 0;
        while (!last.get(signature).contains("TM. BAN CHỈ ĐẠO")) {
            signature++;
        }
        // The page's number is a line of its own.
        assertThat(signature).isGreaterThanOrEqualTo(3);
    }

    /// A long date held together whole once tore the line before it apart.
    @Test
    void noLineOfTheBasesIsTornApart() throws PaperException {
        Page page = LAYOUT.lay(new SubmissionForm(MadeUp.CATALOGUE).document(MadeUp.unitSubmission("", null)))
                .getFirst();

        assertThat(page.items().stream()
                        .filter(Placed.Text.class::isInstance)
                        .map(Placed.Text.class::cast)
                        .filter(text -> text.face() == FontFace.ITALIC))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.stretch()).isLessThan(8));
    }

    /// Texts on one baseline, left to right.
    static List<String> lines(Page page) {
        Map<Long, List<Placed.Text>> byBaseline = new TreeMap<>();
        for (Placed item : page.items()) {
            if (item instanceof Placed.Text text) {
                byBaseline
                        .computeIfAbsent(Math.round(text.baseline()), key -> new ArrayList<>())
                        .add(text);
            }
        }
        return byBaseline.values().stream()
                .map(texts -> texts.stream()
                        .sorted(Comparator.comparingDouble(Placed.Text::x))
                        .map(Placed.Text::text)
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
