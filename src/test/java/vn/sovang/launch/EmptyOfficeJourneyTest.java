package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Round;
import vn.sovang.ui.FxHarness;
import vn.sovang.usecase.dossier.DossierPlan;

/// The road of an office that starts with nothing: its name, a round of its own, a list.
@SuppressWarnings("NullAway.Init") // filled before each test
class EmptyOfficeJourneyTest extends WindowJourney {
    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        openWindow();
    }

    @Test
    void anEmptyOfficeGetsToARoundWithItsList() throws Exception {
        FxHarness.type(stage, "welcome-name", "Ủy ban nhân dân phường Sao Mai");
        FxHarness.leave(stage);
        FxHarness.press(stage, "welcome-empty");
        awaitNode("nav-desk");
        settle();
        FxHarness.ctrl(stage, KeyCode.DIGIT1);
        awaitNode("desk-new-round");
        FxHarness.press(stage, "desk-new-round");
        awaitNode("start-create");
        settle();
        makeTheRound();
        Round round = rooms.stores().rounds().all().getFirst();
        importTheList(round);
        counts(round);
        assertThat(answers.refusals).isEmpty();
        assertThat(answers.bugs).isEmpty();
    }

    private void makeTheRound() {
        FxHarness.type(stage, "start-title", "Toàn phường chung sức phòng, chống dịch");
        FxHarness.type(stage, "start-brief", "phòng, chống dịch");
        FxHarness.type(stage, "start-plan-number", "07/KH-UBND");
        FxHarness.type(stage, "start-received", "20/12/2021");
        FxHarness.type(stage, "start-year", "2021");
        for (String award : List.of("bang khen tinh", "giay khen huyen")) {
            FxHarness.type(stage, "award-filter", award);
            FxHarness.await("the awards are filtered", () -> checklistSize() < 5);
            FxHarness.key(stage, KeyCode.DOWN);
            FxHarness.key(stage, KeyCode.HOME);
            FxHarness.key(stage, KeyCode.SPACE);
            FxHarness.type(stage, "award-filter", "");
            FxHarness.await("all awards are back", () -> checklistSize() > 20);
        }
        picture("lap-dot-xet");
        FxHarness.leave(stage);
        FxHarness.press(stage, "start-create");
        FxHarness.await(
                "the round is there", () -> rooms.stores().rounds().all().size() == 1);
        awaitNode("import-list");
        settle();
        assertThat(FxHarness.find(stage, "place-title", Label.class).getText()).isEqualTo("Phòng, chống dịch, đợt 1");
    }

    private int checklistSize() {
        return FxHarness.find(stage, "award-checklist", javafx.scene.control.ListView.class)
                .getItems()
                .size();
    }

    private void importTheList(Round round) throws Exception {
        answers.file = Optional.of(new SampleOffice(OfficeFile.shipped("bac-kan")).writeList(folder));
        FxHarness.press(stage, "import-list");
        awaitNode("intake-choose");
        FxHarness.press(stage, "intake-choose");
        FxHarness.await("rows are ready", () -> ready("intake-store"));
        settle();
        FxHarness.press(stage, "intake-store");
        FxHarness.await(
                "the list is stored",
                () -> !rooms.stores().nominations().ofRound(round.id()).isEmpty());
        settle();
    }

    private void counts(Round round) throws Exception {
        FxHarness.ctrl(stage, KeyCode.DIGIT2);
        awaitNode("new-round");
        settle();
        assertThat(rooms.stores().nominations().ofRound(round.id())).hasSize(52);
        assertThat(rooms.stores().nominations().ofRound(round.id()))
                .filteredOn(nomination -> nomination.kind() == SubjectKind.PERSON)
                .hasSize(44);
        FxHarness.press(stage, "nav-dossier");
        settle();
        DossierPlan plan = DossierFeature.printDossier(rooms).plan(round.id());
        assertThat(plan.people()).isEqualTo(44);
        assertThat(plan.folders().getFirst().title()).isEqualTo("Hội đồng Thi đua - Khen thưởng");
    }

    private boolean ready(String id) {
        Node node = FxHarness.seen(stage, "#" + id);
        return node instanceof ButtonBase button && !button.isDisabled();
    }
}
