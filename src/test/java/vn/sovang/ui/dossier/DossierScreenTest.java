package vn.sovang.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.paper.PagePreview;
import vn.sovang.ui.control.paper.PaperPrinter;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.press.PaperFormat;

class DossierScreenTest {
    @TempDir
    private Path folder;

    private final List<PaperPrinter.Sheets> printed = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private PaperPrinter.Outcome outcome = PaperPrinter.Outcome.SENT;
    private ScreenFixture fixture;
    private SampleRound sample;
    private Stage stage;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        sample = new SampleRound(fixture, folder).imported().filled();
        stage = fixture.show(new Place.Dossier(sample.round.id()), navigator -> new DossierController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        new Answers(),
                        (owner, papers, done) -> {
                            printed.addAll(papers);
                            done.accept(outcome);
                        },
                        folders::add,
                        round -> folder.resolve("ho-so"),
                        Stores.of(fixture.database),
                        sample.printing,
                        sample.numbering,
                        sample.wording)
                .of(sample.round.id()));
        PagePreview preview = FxHarness.find(stage, "page-preview", PagePreview.class);
        FxHarness.await("the first page", () -> preview.pagesProperty().get() > 0);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private final class Answers implements FileAsker {
        @Override
        public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
            return Optional.of(folder.resolve(suggestedName));
        }

        @Override
        public Optional<Path> open(String title, Kind kind) {
            return Optional.empty();
        }
    }

    private DataTable<DossierRow> table() {
        @SuppressWarnings("unchecked") // the view made it
        DataTable<DossierRow> table = FxHarness.find(stage, "papers", DataTable.class);
        return table;
    }

    @Test
    void checklistStandsBesideThePaperItself() {
        assertThat(FxHarness.find(stage, "page-where", Label.class).getText()).startsWith("Trang 1 / ");
        assertThat(FxHarness.find(stage, "headline", Label.class).getText()).startsWith("Còn ");
        fixture.picture("san-sang-gui");
    }

    @Test
    void anotherPaperIsShownWhenItsLineIsChosen() {
        DataTable<DossierRow> table = table();
        DossierRow report = FxHarness.onFx(() -> table.shownRows().stream()
                .filter(row -> row.title().startsWith("Báo cáo"))
                .findFirst()
                .orElseThrow());
        PagePreview preview = FxHarness.find(stage, "page-preview", PagePreview.class);

        FxHarness.run(() -> table.selectKey(report.key()));
        fixture.settle();
        FxHarness.await("the report", () -> preview.pagesProperty().get() > 0);
        FxHarness.press(stage, "save-pdf");
        fixture.settle();

        assertThat(folder.resolve(report.paper().fileName(PaperFormat.PDF))).isNotEmptyFile();
    }

    @Test
    void onlyWhatIsOpenStaysWhenAsked() {
        FxHarness.run(() -> ((javafx.scene.control.CheckBox) FxHarness.seen(stage, "#only-open")).setSelected(true));

        assertThat(FxHarness.onFx(() -> table().shownRows())).isNotEmpty().noneMatch(row -> row.paper()
                .complete());
    }

    @Test
    void ctrlPWritesTheDossierAndTheRestPrintsItByItsCopies() {
        FxHarness.ctrl(stage, KeyCode.P);
        FxHarness.await("the dossier", () -> FxHarness.seen(stage, "#open-folder") != null);
        fixture.picture("san-sang-gui-da-in");
        assertThat(Files.exists(folder.resolve("ho-so/ho-so.pdf"))).isTrue();

        FxHarness.press(stage, "open-folder");
        FxHarness.press(stage, "print-paper");
        fixture.settle();

        assertThat(folders).containsExactly(folder.resolve("ho-so"));
        assertThat(printed).hasSize(table().shownRows().size());
        assertThat(printed).allSatisfy(sheets -> assertThat(sheets.copies()).isPositive());
    }

    @Test
    void missingPrinterIsSaidInWords() {
        outcome = PaperPrinter.Outcome.NO_PRINTER;

        FxHarness.press(stage, "print-chosen");

        assertThat(FxHarness.onFx(() -> FxHarness.laidOut(stage).lookupAll(".notice").stream()
                        .anyMatch(
                                node -> String.valueOf(node.getAccessibleText()).contains("chưa có máy in"))))
                .isTrue();
    }

    @Test
    void theNumberVanThuGaveIsKeptOnLeavingAndPrinted() {
        FxHarness.await("the number of the chosen paper", () -> FxHarness.seen(stage, "#number-bar")
                .isVisible());
        FxHarness.type(stage, "paper-number", "5");
        FxHarness.type(stage, "paper-date", "16/12/2021");
        FxHarness.leave(stage);

        FxHarness.await("number and day are kept", () -> {
            DossierRow row = table().selectedProperty().get();
            return row != null
                    && sample.numbering
                            .find(sample.round.id(), row.paper())
                            .filter(paper -> paper.number().equals("5") && paper.date() != null)
                            .isPresent();
        });
        FxHarness.await("the checklist knows", () -> {
            DossierRow row = table().selectedProperty().get();
            return row != null && row.paper().complete();
        });
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void whatIsNoNumberIsSaidAndNotKept() {
        FxHarness.await("the number of the chosen paper", () -> FxHarness.seen(stage, "#number-bar")
                .isVisible());
        FxHarness.type(stage, "paper-number", "năm");
        FxHarness.leave(stage);

        FxHarness.await("the refusal", () -> FxHarness.seen(stage, ".notice") != null);
        DossierRow row = table().selectedProperty().get();
        assertThat(sample.numbering.find(sample.round.id(), row.paper())).isEmpty();
    }

    @Test
    void wordsAreChangedBesideThePaperAndKept() {
        FxHarness.await("words of the submission", () -> !FxHarness.seen(stage, "#edit-words")
                .isDisabled());
        DossierRow row = table().selectedProperty().get();
        FxHarness.key(stage, KeyCode.F2);
        FxHarness.await("the words", () -> FxHarness.seen(stage, "#wording-pane") != null);
        fixture.picture("sua-loi-van");
        FxHarness.type(stage, "wording-CLOSING", "Kính trình {nơi xét} sớm xem xét {số lượng}");
        FxHarness.leave(stage);
        FxHarness.await("words kept", () -> words(row).text(WordingPart.CLOSING).startsWith("Kính trình"));

        FxHarness.press(stage, "wording-pane-done");

        FxHarness.await("the checklist", () -> FxHarness.seen(stage, "#papers") != null);
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void blankThatThePaperCannotFillIsSaidAndNotKept() {
        FxHarness.await("words of the submission", () -> !FxHarness.seen(stage, "#edit-words")
                .isDisabled());
        DossierRow row = table().selectedProperty().get();
        FxHarness.press(stage, "edit-words");
        FxHarness.await("the words", () -> FxHarness.seen(stage, "#wording-pane") != null);
        FxHarness.type(stage, "wording-CLOSING", "Kính trình {ai đó}");
        FxHarness.leave(stage);

        FxHarness.await("the refusal", () -> FxHarness.seen(stage, "#wording-pane .notice") != null);
        assertThat(words(row).text(WordingPart.CLOSING)).doesNotContain("{ai đó}");
    }

    @Test
    void printThatNoLongerHoldsIsCalledOldWithItsDifference() {
        FxHarness.ctrl(stage, KeyCode.P);
        FxHarness.await("the dossier", () -> FxHarness.seen(stage, "#open-folder") != null);
        fixture.settle();
        assertThat(FxHarness.onFx(() -> table().shownRows())).noneMatch(DossierRow::stale);

        FxHarness.type(stage, "paper-number", "5");
        FxHarness.type(stage, "paper-date", "16/12/2021");
        FxHarness.leave(stage);
        FxHarness.await("old prints", () -> table().shownRows().stream().anyMatch(DossierRow::stale));
        FxHarness.await("the difference", () -> FxHarness.seen(stage, "#show-changes") != null);
        fixture.picture("ban-in-cu");
        FxHarness.press(stage, "show-changes");

        FxHarness.await("the difference", () -> FxHarness.seen(stage, ".change-after") != null);
        fixture.picture("khac-ban-da-in");
        assertThat(((Label) FxHarness.seen(stage, ".change-after")).getText()).contains("05/TTr-");
    }

    private PaperWording words(DossierRow row) {
        try {
            return sample.wording.read(sample.round.id(), row.paper()).words();
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
    }
}
