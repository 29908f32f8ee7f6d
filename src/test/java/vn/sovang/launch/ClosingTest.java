package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Nomination;
import vn.sovang.ui.FxHarness;

/// The window is closed while something stands in a field.
@SuppressWarnings("NullAway.Init") // filled before each test
class ClosingTest extends WindowJourney {
    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        new SampleOffice(OfficeFile.shipped("bac-kan")).fill(rooms, folder);
        openWindow();
        FxHarness.await("the window", () -> FxHarness.seen(stage, "#nav-round") != null);
    }

    @Override
    void checkWhatWasSaid() {
        assertThat(answers.bugs).isEmpty();
    }

    @Test
    void whatIsBeingTypedIsStoredBeforeTheWindowCloses() {
        Nomination first = rooms.stores().nominations().ofRound(1).getFirst();
        FxHarness.press(stage, "nav-round");
        FxHarness.await("the round", () -> shown("achievement") instanceof Node field && !field.isDisabled());
        FxHarness.await(
                "its name",
                () -> shown("nomination-name") instanceof Label name
                        && !name.getText().isEmpty());
        FxHarness.type(stage, "achievement", "Thành tích gõ lúc đóng cửa sổ");
        FxHarness.run(window::leave);
        FxHarness.await("the window closed", () -> !stage.isShowing());
        assertThat(rooms.stores().nominations().ofRound(1))
                .filteredOn(one -> one.achievement().equals("Thành tích gõ lúc đóng cửa sổ"))
                .extracting(Nomination::id)
                .containsExactly(first.id());
        assertThat(answers.refusals).isEmpty();
    }

    @Test
    void theWindowStaysWhenSomethingCouldNotBeStoredAndClosesWhenAskedAgain() {
        FxHarness.run(() -> {
            window.tasks()
                    .store(
                            "thử",
                            () -> {
                                throw new Refusal("Đĩa đã đầy.");
                            },
                            done -> {});
            window.leave();
        });
        FxHarness.await(
                "the word",
                () -> shown("message") instanceof Label message
                        && message.getText().startsWith("Chưa đóng Sổ Vàng"));
        assertThat(FxHarness.onFx(stage::isShowing)).isTrue();
        assertThat(answers.refusals).containsExactly("Đĩa đã đầy.");
        FxHarness.run(window::leave);
        assertThat(FxHarness.onFx(stage::isShowing)).isFalse();
    }

    private Node shown(String id) {
        return FxHarness.seen(stage, "#" + id);
    }
}
