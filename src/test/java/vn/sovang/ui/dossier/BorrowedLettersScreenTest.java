package vn.sovang.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.registry.Unit;
import vn.sovang.paper.pdf.MadeUpFont;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.paper.PagePreview;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.press.PaperFonts;

/// A paper with a letter that its own font lacks.
class BorrowedLettersScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void letterOfAnotherFontIsToldBesideThePaperItStandsIn() throws Exception {
        Stage stage = show(
                MadeUpFont.shipped("Sans-Regular").only(Map.of((int) '丁', 'D')).write(folder.resolve("rare.ttf")));
        assertThat(borrowed(stage).isManaged()).isFalse();

        choose(stage, "Danh sách kèm theo");

        FxHarness.await("the notice", () -> borrowed(stage).isVisible());
        assertThat(spoken(stage)).contains("“丁” (U+4E01)", "cột 2 của bảng", "Nông 丁 Thử");
        fixture.picture("chu-phong-khac");

        choose(stage, "Tờ trình");
        FxHarness.await("no notice", () -> !borrowed(stage).isVisible());

        FxHarness.ctrl(stage, KeyCode.P);
        FxHarness.await("the dossier", () -> FxHarness.seen(stage, "#open-folder") != null);
        assertThat(notices(stage)).anyMatch(words -> words.contains("văn bản có chữ phải in bằng phông khác"));
        fixture.settle();
    }

    @Test
    void letterNoFontHasIsRefusedAndNoOtherPaperIsShownInItsPlace() {
        Stage stage = show(folder.resolve("khong-co.ttf"));
        PagePreview preview = FxHarness.find(stage, "page-preview", PagePreview.class);

        choose(stage, "Danh sách kèm theo");

        FxHarness.await("the refusal", () -> notices(stage).stream().anyMatch(words -> words.contains("U+4E01")));
        assertThat(FxHarness.onFx(() -> preview.pagesProperty().get())).isZero();
        assertThat(FxHarness.onFx(() -> borrowed(stage).isVisible())).isFalse();
    }

    private Stage show(Path rare) {
        SampleRound sample = new SampleRound(fixture, folder, new PaperFonts(folder, List.of(rare)));
        Unit proposer =
                fixture.units.all().stream().filter(Unit::proposes).findFirst().orElseThrow();
        fixture.nominate(sample.round, proposer, "Nông 丁 Thử", "GK_HUYEN");
        FileAsker never = new FileAsker() {
            @Override
            public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> open(String title, Kind kind) {
                return Optional.empty();
            }
        };
        Stage stage = fixture.show(new Place.Dossier(sample.round.id()), navigator -> new DossierController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        never,
                        (owner, papers, done) -> {},
                        opened -> {},
                        round -> folder.resolve("ho-so"),
                        Stores.of(fixture.database),
                        sample.printing,
                        sample.numbering,
                        sample.wording)
                .of(sample.round.id()));
        PagePreview preview = FxHarness.find(stage, "page-preview", PagePreview.class);
        FxHarness.await("the first page", () -> preview.pagesProperty().get() > 0);
        return stage;
    }

    private void choose(Stage stage, String title) {
        @SuppressWarnings("unchecked") // the view made it
        DataTable<DossierRow> table = FxHarness.find(stage, "papers", DataTable.class);
        FxHarness.run(() -> table.selectKey(table.shownRows().stream()
                .filter(row -> row.title().equals(title) && row.paper().unitId() != null)
                .findFirst()
                .orElseThrow()
                .key()));
        fixture.settle();
    }

    private static Node borrowed(Stage stage) {
        return FxHarness.seen(stage, "#borrowed-letters");
    }

    private static String spoken(Stage stage) {
        return FxHarness.onFx(
                () -> String.valueOf(borrowed(stage).lookup(".notice").getAccessibleText()));
    }

    private static List<String> notices(Stage stage) {
        return FxHarness.onFx(() -> FxHarness.laidOut(stage).lookupAll(".notice").stream()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .toList());
    }
}
