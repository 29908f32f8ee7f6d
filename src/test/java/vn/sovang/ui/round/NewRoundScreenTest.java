package vn.sovang.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Round;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.round.EditNominations;
import vn.sovang.usecase.round.StartRound;
import vn.sovang.usecase.work.Journal;

class NewRoundScreenTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-11-05T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private Journal journal;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        journal = new Journal(Stores.of(fixture.database), CLOCK, "");
        fixture.offices.save(new Office(
                "Ủy ban nhân dân phường Sao Mai",
                "UBND phường",
                "",
                new Letterhead("", "ỦY BAN NHÂN DÂN\nPHƯỜNG SAO MAI", "UBND", "Sao Mai"),
                Level.COMMUNE,
                "",
                "",
                ""));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Stage show() {
        return fixture.show(
                new Place.NewRound(),
                navigator -> new NewRoundController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        Stores.of(fixture.database),
                        fixture.catalogue,
                        Regimes.load(),
                        new StartRound(Stores.of(fixture.database), Regimes.load(), journal),
                        CLOCK));
    }

    @Test
    void aRoundIsMadeByKeyboardAloneAndOpened() {
        Stage stage = show();
        TextField title = FxHarness.find(stage, "start-title", TextField.class);
        FxHarness.await(
                "the cursor stands in the title",
                () -> title.equals(stage.getScene().getFocusOwner()));
        FxHarness.type(stage, "start-title", "Toàn phường chung sức giữ phường sạch, đẹp");
        FxHarness.type(stage, "start-brief", "giữ phường sạch, đẹp");
        FxHarness.type(stage, "start-plan-number", "07/KH-UBND");
        FxHarness.type(stage, "start-plan-date", "15012024");
        ComboBox<?> mode = FxHarness.find(stage, "start-mode", ComboBox.class);
        FxHarness.run(mode::requestFocus);
        FxHarness.key(stage, KeyCode.UP);
        FxHarness.type(stage, "award-filter", "giay khen xa");
        ListView<?> awards = FxHarness.find(stage, "award-checklist", ListView.class);
        FxHarness.await("the list is filtered", () -> awards.getItems().size() < 10);
        FxHarness.key(stage, KeyCode.DOWN);
        FxHarness.key(stage, KeyCode.SPACE);
        assertThat(FxHarness.find(stage, "awards-chosen", Label.class).getText())
                .isEqualTo("Đã chọn 1");
        fixture.picture("new-round");
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
        Round round = fixture.rounds.all().getFirst();
        assertThat(round.name()).isEqualTo("Giữ phường sạch, đẹp, đợt 1");
        assertThat(round.mode()).isEqualTo(RecognitionMode.MERIT);
        assertThat(fixture.opened).containsExactly(new Place.RoundPlace(round.id(), 0));
        assertThat(fixture.status.regimeProperty().get()).isNotEmpty();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsMade() {
        Stage stage = show();
        FxHarness.type(stage, "start-start", "1/3/2024");
        FxHarness.type(stage, "start-end", "1/2/2024");
        FxHarness.leave(stage);
        FxHarness.press(stage, "start-create");
        fixture.settle();
        assertThat(FxHarness.find(stage, "start-title", TextField.class).getAccessibleHelp())
                .startsWith("Ghi tên phong trào");
        assertThat(FxHarness.find(stage, "start-end", TextField.class).getAccessibleHelp())
                .startsWith("Ngày kết thúc sớm hơn");
        assertThat(fixture.rounds.all()).isEmpty();
        fixture.picture("new-round-errors");
    }

    @Test
    void aDateThatIsNoneStopsTheRoundAndHasTheFocus() {
        Stage stage = show();
        FxHarness.type(stage, "start-title", "Giữ phường sạch");
        FxHarness.type(stage, "start-deadline", "31/2/2024");
        FxHarness.leave(stage);
        FxHarness.press(stage, "start-create");
        fixture.settle();
        assertThat(FxHarness.find(stage, "start-deadline", TextField.class).isFocused())
                .isTrue();
        assertThat(fixture.rounds.all()).isEmpty();
    }

    @Test
    void aStoreWithoutRoundsLeadsToTheForm() {
        Stage stage = fixture.show(
                new Place.RoundPlace(0, 0),
                navigator -> new RoundController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        Stores.of(fixture.database),
                        fixture.catalogue,
                        new EditNominations(Stores.of(fixture.database), journal),
                        fixture.check(),
                        fixture.conduct(),
                        round -> Map.of()));
        fixture.picture("round-none");
        FxHarness.press(stage, "first-round");
        assertThat(fixture.opened).containsExactly(new Place.NewRound());
    }

    @Test
    void aMovementThereIsFillsItsFieldsAndWarnsOfItsEnd() {
        Movement movement = new MovementStore(fixture.database)
                .add(new Movement(
                        0,
                        "Sao Mai xanh",
                        "",
                        "phong trào thi đua",
                        "",
                        "",
                        Level.COMMUNE,
                        "9/KH-UBND",
                        null,
                        "",
                        "",
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 12, 31),
                        "",
                        List.of(),
                        List.of(),
                        List.of("GK_XA"),
                        "",
                        "",
                        null,
                        null));
        Stage stage = show();
        FxHarness.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<MovementChoice> known = FxHarness.find(stage, "start-known", ComboBox.class);
            known.setValue(known.getItems().getLast());
        });
        assertThat(FxHarness.find(stage, "start-title", TextField.class).getText())
                .isEqualTo("Sao Mai xanh");
        assertThat(FxHarness.find(stage, "start-title", TextField.class).isDisabled())
                .isTrue();
        assertThat(FxHarness.texts(stage, ".field-hint"))
                .anySatisfy(hint -> assertThat(hint).contains("Phong trào đã kết thúc ngày 31/12/2020"));
        fixture.picture("new-round-known");
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(fixture.rounds.all()).singleElement().returns(movement.id(), Round::movementId);
    }
}
