package vn.sovang.usecase.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.usecase.PaperText;
import vn.sovang.usecase.SmallRound;

class EditWordingTest {
    private static final String CLOSING = "Kính trình {nơi xét} sớm xem xét";

    @TempDir
    private Path folder;

    private SmallRound small;
    private EditWording job;
    private long round;
    private PlannedPaper first;
    private PlannedPaper second;

    @BeforeEach
    void open() throws Exception {
        small = new SmallRound(folder);
        job = small.wording;
        round = small.round.id();
        first = small.ofUnit(PaperKind.SUBMISSION, small.proposers.getFirst());
        second = small.ofUnit(PaperKind.SUBMISSION, small.proposers.getLast());
    }

    @AfterEach
    void close() {
        small.close();
    }

    private PaperWording words(PlannedPaper paper) throws Refusal {
        return job.read(round, paper).words();
    }

    @Test
    void paperBeginsInTheUsualWordsOfItsForm() throws Exception {
        WordingSheet sheet = job.read(round, first);

        assertThat(sheet.words()).isEqualTo(sheet.usual()).isEqualTo(sheet.office());
        assertThat(sheet.own()).isFalse();
        assertThat(sheet.officeOwn()).isFalse();
        assertThat(sheet.words().text(WordingPart.RECIPIENTS)).isNotEmpty();
        assertThat(sheet.blanks()).containsKeys("{nơi xét}", "{số lượng}");
    }

    @Test
    void wordsOfOnePaperStayWithIt() throws Exception {
        PaperWording usual = words(second);

        job.save(round, first, words(first).with(WordingPart.CLOSING, CLOSING));

        WordingSheet sheet = job.read(round, first);
        assertThat(sheet.words().text(WordingPart.CLOSING)).isEqualTo(CLOSING);
        assertThat(sheet.own()).isTrue();
        assertThat(sheet.officeOwn()).isFalse();
        assertThat(words(second)).isEqualTo(usual);
        assertThat(small.steps.latest(1))
                .extracting(Step::action, Step::about)
                .containsExactly(tuple("Sửa lời văn", first.title()));
    }

    @Test
    void onlyChangedPartsAreKept() throws Exception {
        job.save(round, first, words(first).with(WordingPart.CLOSING, CLOSING));
        assertThat(small.wordings.ofRound(round).get(first.place()))
                .isEqualTo(PaperWording.NONE.with(WordingPart.CLOSING, CLOSING));

        job.saveForOffice(round, second, words(second).with(WordingPart.RECIPIENTS, "Như trên\nLưu: VT, NV"));

        assertThat(words(first).text(WordingPart.RECIPIENTS)).isEqualTo("Như trên\nLưu: VT, NV");
        assertThat(words(first).text(WordingPart.CLOSING)).isEqualTo(CLOSING);
    }

    @Test
    void wordsPutBackByHandAreNoLongerThePapersOwn() throws Exception {
        PaperWording usual = words(first);
        job.save(round, first, usual.with(WordingPart.CLOSING, CLOSING));

        job.save(round, first, usual);

        assertThat(job.read(round, first).own()).isFalse();
        assertThat(small.wordings.ofRound(round)).isEmpty();
    }

    @Test
    void officesWordsReachAllPapersOfTheKindAndNoOther() throws Exception {
        PlannedPaper minutes = small.ofUnit(PaperKind.MINUTES, small.proposers.getFirst());
        PaperWording minutesBefore = words(minutes);
        job.save(round, first, words(first).with(WordingPart.CLOSING, "Lời riêng"));

        job.saveForOffice(round, first, words(first).with(WordingPart.CLOSING, CLOSING));

        for (PlannedPaper paper : new PlannedPaper[] {first, second, small.ofBody(PaperKind.SUBMISSION)}) {
            WordingSheet sheet = job.read(round, paper);
            assertThat(sheet.words().text(WordingPart.CLOSING)).isEqualTo(CLOSING);
            assertThat(sheet.own()).isFalse();
            assertThat(sheet.officeOwn()).isTrue();
        }
        assertThat(words(minutes)).isEqualTo(minutesBefore);
        assertThat(job.ofOffice()).containsOnlyKeys(PaperKind.SUBMISSION);
        assertThat(job.ofOffice().get(PaperKind.SUBMISSION))
                .isEqualTo(PaperWording.NONE.with(WordingPart.CLOSING, CLOSING));
    }

    @Test
    void paperWithWordsOfItsOwnKeepsThemOverTheOffices() throws Exception {
        job.save(round, first, words(first).with(WordingPart.CLOSING, "Lời riêng"));

        job.saveForOffice(round, second, words(second).with(WordingPart.CLOSING, CLOSING));

        assertThat(words(first).text(WordingPart.CLOSING)).isEqualTo("Lời riêng");
        assertThat(words(second).text(WordingPart.CLOSING)).isEqualTo(CLOSING);
    }

    @Test
    void blankThePaperCannotFillIsRefusedAndNothingIsKept() throws Exception {
        PaperWording wrong = words(first).with(WordingPart.CLOSING, "Kính trình {ai đó}");
        int entries = small.steps.latest(100).size();

        assertThatThrownBy(() -> job.save(round, first, wrong))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Lời kết”")
                .hasMessageContaining("{ai đó}")
                .hasMessageContaining("{nơi xét}");
        assertThatThrownBy(() -> job.saveForOffice(round, first, wrong)).isInstanceOf(Refusal.class);

        assertThat(job.read(round, first).own()).isFalse();
        assertThat(job.ofOffice()).isEmpty();
        assertThat(small.steps.latest(100)).hasSize(entries);
    }

    @Test
    void resetGivesThePaperTheOfficesWordsBack() throws Exception {
        job.saveForOffice(round, second, words(second).with(WordingPart.CLOSING, CLOSING));
        job.save(round, first, words(first).with(WordingPart.CLOSING, "Lời riêng"));

        job.reset(round, first);

        assertThat(words(first).text(WordingPart.CLOSING)).isEqualTo(CLOSING);
        assertThat(job.read(round, first).own()).isFalse();
    }

    @Test
    void resetOfTheOfficeGivesTheUsualWordsBackWhereAPaperHasNoneOfItsOwn() throws Exception {
        String usual = words(second).text(WordingPart.CLOSING);
        job.saveForOffice(round, second, words(second).with(WordingPart.CLOSING, CLOSING));
        job.save(round, first, words(first).with(WordingPart.CLOSING, "Lời riêng"));

        job.resetOffice(PaperKind.SUBMISSION);

        assertThat(job.ofOffice()).isEmpty();
        assertThat(words(second).text(WordingPart.CLOSING)).isEqualTo(usual);
        assertThat(words(first).text(WordingPart.CLOSING)).isEqualTo("Lời riêng");
    }

    @Test
    void blanksAreFilledOnThePaper() throws Exception {
        job.save(round, first, words(first).with(WordingPart.CLOSING, CLOSING));

        String where = Objects.requireNonNull(job.read(round, first).blanks().get("{nơi xét}"));

        assertThat(where).isNotBlank();
        assertThat(PaperText.of(small.printing.preview(round, first).pdf()).text())
                .contains("Kính trình " + where.replace('\n', ' ') + " sớm xem xét./.");
    }
}
