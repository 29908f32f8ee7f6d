package vn.sovang.usecase.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.store.Stores;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.press.PrintState;
import vn.sovang.usecase.press.Progress;
import vn.sovang.usecase.work.UndoStep;

/// What a print is worth once numbers, facts or words have changed.
class PrintedPapersTest {
    @TempDir
    private Path folder;

    private SmallRound small;
    private long round;

    @BeforeEach
    void open() throws Exception {
        small = new SmallRound(folder);
        round = small.round.id();
    }

    @AfterEach
    void close() {
        small.close();
    }

    private PlannedPaper submission() throws Exception {
        return small.ofUnit(PaperKind.SUBMISSION, small.proposers.getFirst());
    }

    private PlannedPaper list() throws Exception {
        return small.ofUnit(PaperKind.ANNEX_LIST, small.proposers.getFirst());
    }

    private PlannedPaper otherList() throws Exception {
        return small.ofUnit(PaperKind.ANNEX_LIST, small.proposers.getLast());
    }

    private void printAll() throws Exception {
        small.printing.print(round, folder.resolve("ho-so"), PrintOrder.dossier(), Progress.NONE);
    }

    @Test
    void paperThatWasNeverPrintedIsNotOld() throws Exception {
        assertThat(submission().printed()).isEqualTo(PrintState.NEVER);

        small.numbering.record(round, submission(), "5", LocalDate.of(2021, 12, 16));

        assertThat(submission().printed()).isEqualTo(PrintState.NEVER);
    }

    /// Printing is no step: what it left stands where the number would come back to.
    @Test
    void aNumberTakenBackIsNotGivenAgainOnceThePaperWasPrinted() throws Exception {
        UndoStep undo = new UndoStep(Stores.of(small.database), small.journal);
        small.numbering.record(round, submission(), "5", LocalDate.of(2021, 12, 16));
        Step numbered = undo.undoLatest();
        small.printing.save(round, submission(), folder.resolve("to-trinh.docx"));

        assertThatThrownBy(() -> undo.redo(numbered.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã có văn bản khác ở đúng chỗ ấy");

        assertThat(small.numbering.find(round, submission()))
                .get()
                .returns("", Paper::number)
                .returns("to-trinh.docx", Paper::file);
    }

    @Test
    void printIsCurrentWhileThePaperSaysTheSame() throws Exception {
        printAll();

        assertThat(submission().printed()).isEqualTo(PrintState.CURRENT);
        assertThat(list().printed()).isEqualTo(PrintState.CURRENT);
        assertThat(small.printing.changes(round, submission())).isEmpty();
    }

    @Test
    void anotherTypeMakesNoPrintOld() throws Exception {
        printAll();

        small.styles.save(new PaperStyle(13, 1.5, false));

        assertThat(submission().printed()).isEqualTo(PrintState.CURRENT);
    }

    @Test
    void savingOnePaperMakesThatPrintAloneCurrent() throws Exception {
        small.printing.save(round, submission(), folder.resolve("to-trinh.docx"));

        assertThat(submission().printed()).isEqualTo(PrintState.CURRENT);
        assertThat(list().printed()).isEqualTo(PrintState.NEVER);
        assertThat(small.numbering.find(round, submission()))
                .get()
                .returns("to-trinh.docx", Paper::file)
                .returns(SmallRound.CLOCK.instant(), Paper::printedAt);
    }

    @Test
    void numberMakesThePrintOldAndThoseThatCiteIt() throws Exception {
        printAll();

        small.numbering.record(round, submission(), "5", LocalDate.of(2021, 12, 16));

        assertThat(submission().printed()).isEqualTo(PrintState.STALE);
        assertThat(list().printed()).isEqualTo(PrintState.STALE);
        assertThat(otherList().printed()).isEqualTo(PrintState.CURRENT);
        List<PaperChange> changes = small.printing.changes(round, submission());
        assertThat(changes)
                .extracting(PaperChange::after)
                .anyMatch(line -> line.contains("Số: 05/TTr-"))
                .anyMatch(line -> line.contains("ngày 16 tháng 12 năm 2021"));
        assertThat(changes).extracting(PaperChange::before).noneMatch(line -> line.contains("05/TTr"));
    }

    @Test
    void factMakesThePrintOldWithTheLineThatDiffers() throws Exception {
        printAll();
        small.nominate(small.proposers.getFirst(), "Nông Thị Thêm", 3);

        assertThat(list().printed()).isEqualTo(PrintState.STALE);
        assertThat(otherList().printed()).isEqualTo(PrintState.CURRENT);
        assertThat(small.printing.changes(round, list()))
                .extracting(PaperChange::after)
                .anyMatch(line -> line.contains("Nông Thị Thêm"));

        printAll();

        assertThat(list().printed()).isEqualTo(PrintState.CURRENT);
        assertThat(small.printing.changes(round, list())).isEmpty();
    }

    @Test
    void whatIsGoneIsToldFromThePrint() throws Exception {
        Nomination gone = small.nominate(small.proposers.getFirst(), "Nông Thị Thêm", 3);
        printAll();

        small.nominations.update(gone.withStatus(NominationStatus.WITHDRAWN));

        assertThat(small.printing.changes(round, list()))
                .filteredOn(change -> change.before().contains("Nông Thị Thêm"))
                .isNotEmpty()
                .allMatch(change -> !change.after().contains("Nông Thị Thêm"));
    }

    @Test
    void wordsMakeThePrintOldUntilTheyAreTakenBack() throws Exception {
        printAll();
        PaperWording words = small.wording.read(round, submission()).words();

        small.wording.save(round, submission(), words.with(WordingPart.CLOSING, "Kính trình {nơi xét} sớm xem xét"));

        assertThat(submission().printed()).isEqualTo(PrintState.STALE);
        assertThat(list().printed()).isEqualTo(PrintState.CURRENT);
        assertThat(small.printing.changes(round, submission())).singleElement().satisfies(change -> {
            assertThat(change.before()).contains("kính trình").doesNotContain("sớm xem xét");
            assertThat(change.after()).endsWith("sớm xem xét./.").doesNotContain("{");
        });

        small.wording.reset(round, submission());

        assertThat(submission().printed()).isEqualTo(PrintState.CURRENT);
    }

    @Test
    void wordsOfTheOfficeMakeAllPrintsOfTheKindOld() throws Exception {
        printAll();
        PaperWording words = small.wording.read(round, submission()).words();

        small.wording.saveForOffice(round, submission(), words.with(WordingPart.CLOSING, "Kính đề nghị xem xét"));

        assertThat(submission().printed()).isEqualTo(PrintState.STALE);
        assertThat(small.ofUnit(PaperKind.SUBMISSION, small.proposers.getLast()).printed())
                .isEqualTo(PrintState.STALE);
        assertThat(small.ofBody(PaperKind.SUBMISSION).printed()).isEqualTo(PrintState.STALE);
        assertThat(list().printed()).isEqualTo(PrintState.CURRENT);
    }
}
