package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.store.dossier.WordingStore;
import vn.sovang.text.Slug;
import vn.sovang.ui.FxHarness;

/// A first day with the program, through the main window and by keyboard alone but for the buttons of each screen:
/// sample
/// office, list, votes, dossier, summary. Takes the pictures of the user guide.
@SuppressWarnings("NullAway.Init") // filled before each test
class JourneyTest extends WindowJourney {
    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        openWindow();
    }

    @Test
    void aClerkGoesFromTheSampleOfficeToTheSummary() throws IOException {
        picture("chao");
        FxHarness.press(stage, "welcome-sample");
        awaitNode("nav-desk");
        settle();
        Round round = rooms.stores().rounds().all().getFirst();
        importTheList(round);
        lookAtTheRound();
        holdTheMeetings(round);
        printTheDossier(round);
        changeTheWords(round);
        lookAtTheWorkingPapers();
        exportTheSummary();
        visitTheOtherPlaces();
        assertThat(answers.refusals).isEmpty();
        assertThat(answers.bugs).isEmpty();
    }

    private void importTheList(Round round) {
        FxHarness.ctrl(stage, KeyCode.DIGIT2);
        awaitNode("import-list");
        FxHarness.press(stage, "import-list");
        Path list = folder.resolve("data/mau/bac-kan-danh-sach-de-nghi.xlsx");
        FxHarness.await("the sample list is there", () -> Files.exists(list));
        answers.file = Optional.of(list);
        awaitNode("intake-choose");
        FxHarness.press(stage, "intake-choose");
        FxHarness.await("52 rows are ready", () -> buttonText("intake-store").contains("52"));
        assertThat(rooms.stores().nominations().ofRound(round.id()))
                .as("nothing is stored before the clerk agrees")
                .isEmpty();
        picture("nap-danh-sach");
        FxHarness.press(stage, "intake-store");
        FxHarness.await(
                "the list is stored",
                () -> rooms.stores().nominations().ofRound(round.id()).size() == 52);
        settle();
    }

    private void lookAtTheRound() {
        FxHarness.ctrl(stage, KeyCode.DIGIT2);
        awaitNode("check-ready");
        settle();
        FxHarness.type(stage, "nomination-filter", "dinh cong");
        settle();
        FxHarness.type(stage, "nomination-filter", "");
        settle();
        picture("dot-xet");
    }

    private void holdTheMeetings(Round round) throws IOException {
        try {
            SampleOffice.fillSampleRound(rooms).fill(vn.sovang.exchange.file.OfficeFile.shipped("bac-kan"), round);
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
        FxHarness.ctrl(stage, KeyCode.DIGIT3);
        awaitNode("agree-all");
        settle();
        FxHarness.press(stage, "agree-all");
        FxHarness.press(stage, "record-votes");
        settle();
        picture("hop-xet");
        List<Nomination> nominations = rooms.stores().nominations().ofRound(round.id());
        assertThat(rooms.stores().meetings().ballotsOfRound(round.id()).values().stream()
                        .mapToInt(java.util.Map::size)
                        .sum())
                .isGreaterThan(nominations.size());
    }

    private void printTheDossier(Round round) {
        FxHarness.ctrl(stage, KeyCode.DIGIT4);
        awaitNode("print-dossier");
        settle();
        picture("ho-so");
        FxHarness.press(stage, "print-dossier");
        Path bound = folder.resolve("data/ho-so").resolve(Slug.of(round.name())).resolve("ho-so.pdf");
        FxHarness.await("the dossier is printed", () -> Files.exists(bound));
        settle();
    }

    /// By keyboard alone: F2 opens the words of the chosen paper, Esc goes back; its print has become old.
    private void changeTheWords(Round round) {
        FxHarness.await("words to change", () -> isEnabled("edit-words"));
        FxHarness.key(stage, KeyCode.F2);
        awaitNode("wording-CLOSING");
        picture("sua-loi-van");
        FxHarness.type(stage, "wording-CLOSING", "{cơ quan} kính trình {nơi xét} sớm xem xét, quyết định");
        FxHarness.leave(stage);
        FxHarness.await(
                "the words are kept", () -> !new WordingStore(rooms.stores().database())
                        .ofRound(round.id())
                        .isEmpty());
        settle();
        FxHarness.key(stage, KeyCode.ESCAPE);
        awaitNode("show-changes");
        FxHarness.press(stage, "show-changes");
        awaitNode("paper-changes");
        picture("khac-ban-da-in");
        FxHarness.key(stage, KeyCode.ESCAPE);
        awaitNode("show-working");
        settle();
    }

    private void lookAtTheWorkingPapers() {
        FxHarness.press(stage, "show-working");
        settle();
        picture("van-ban-cong-tac");
        FxHarness.press(stage, "show-dossier");
        settle();
    }

    private boolean isEnabled(String id) {
        Node node = FxHarness.seen(stage, "#" + id);
        return node != null && !node.isDisabled();
    }

    private void exportTheSummary() throws IOException {
        Path summary = Files.createDirectories(Path.of("target", "journey")).resolve("tong-hop.json");
        Files.deleteIfExists(summary);
        answers.file = Optional.of(summary);
        FxHarness.ctrl(stage, KeyCode.DIGIT5);
        awaitNode("province-export");
        settle();
        FxHarness.press(stage, "province-export");
        FxHarness.await("the summary is written", () -> Files.exists(summary));
        settle();
        picture("gui-tinh");
    }

    private void visitTheOtherPlaces() {
        FxHarness.ctrl(stage, KeyCode.DIGIT6);
        settle();
        selectFirst("unit-table");
        picture("tap-the");
        FxHarness.ctrl(stage, KeyCode.DIGIT7);
        settle();
        selectFirst("person-table");
        picture("ca-nhan");
        FxHarness.ctrl(stage, KeyCode.DIGIT9);
        awaitNode("decision-new");
        settle();
        FxHarness.press(stage, "nav-same-people");
        settle();
        FxHarness.ctrl(stage, KeyCode.DIGIT0);
        settle();
        FxHarness.press(stage, "nav-setup");
        settle();
        picture("thiet-lap");
        FxHarness.press(stage, "setup-papers");
        settle();
        picture("thiet-lap-van-ban");
        FxHarness.ctrl(stage, KeyCode.DIGIT1);
        settle();
        picture("ban-lam-viec");
    }

    private void selectFirst(String tableId) {
        awaitNode(tableId);
        FxHarness.run(() -> FxHarness.find(stage, tableId, javafx.scene.control.TableView.class)
                .getSelectionModel()
                .selectFirst());
        settle();
    }

    private String buttonText(String id) {
        Node node = FxHarness.seen(stage, "#" + id);
        return node instanceof ButtonBase button && !button.isDisabled() ? button.getText() : "";
    }
}
