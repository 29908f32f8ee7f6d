package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;
import vn.sovang.store.Stores;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.RandomClerk;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.Shell;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.registry.history.HistoryFixture;
import vn.sovang.ui.registry.person.PeopleController;
import vn.sovang.ui.registry.person.PersonLine;

class PeopleTypingPropertyTest {
    private static final List<String> FIELDS = List.of("person-home-place", "person-residence", "person-qualification");

    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private HistoryFixture history;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        history = new HistoryFixture(fixture, folder);
        for (String name : List.of("Nông Văn Mẫu", "Đặng Thị Thử", "Bàn Hữu Ví", "Lường Quang Dụ", "Ma Thị Tạm")) {
            fixture.people.add(Person.listed(name, Sex.MALE, null, "Tày"));
        }
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void everyTextEndsWhereItWasTyped(long seed) {
        Stage stage = show(0);
        RandomClerk<PersonLine> clerk = new RandomClerk<PersonLine>(stage, seed, "person-table", PersonLine::id, FIELDS)
                // Only a record in sight is typed into.
                .beforeTyping(field -> fixture.settle())
                .others(() -> FxHarness.run(() -> ((Shell) stage.getScene().getRoot()).open(new Place.People(0))))
                .work(50);
        fixture.settle();
        clerk.everyTextIsWhereItWasTyped((id, field) -> {
            Person person = fixture.people.find(id).orElseThrow();
            return switch (field) {
                case "person-home-place" -> person.homePlace();
                case "person-residence" -> person.residence();
                default -> person.qualification();
            };
        });
    }

    @Test
    void aLateAnswerDoesNotTakeTheFormOfANewPerson() {
        Stage stage = show(0);
        DataTable<?> table = FxHarness.find(stage, "person-table", DataTable.class);
        FxHarness.run(() -> {
            table.getSelectionModel().clearAndSelect(1);
            table.getSelectionModel().clearAndSelect(2);
            ((Shell) stage.getScene().getRoot()).fireEvent(ctrlN());
        });
        FxHarness.type(stage, "person-name", "Hoàng Văn Mới");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.people.search("", 10)).hasSize(6);
        assertThat(FxHarness.find(stage, "person-name", TextField.class).getText())
                .isEqualTo("Hoàng Văn Mới");
    }

    private static javafx.scene.input.KeyEvent ctrlN() {
        return new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED,
                "",
                "",
                javafx.scene.input.KeyCode.N,
                false,
                true,
                false,
                false);
    }

    private Stage show(long personId) {
        return fixture.show(new Place.People(personId), navigator -> {
            PeopleController controller = new PeopleController(
                    Stores.of(fixture.database),
                    history.people,
                    List.of("Kinh", "Tày"),
                    Clock.fixed(Instant.parse("2026-11-22T01:05:00Z"), ZoneOffset.UTC),
                    history.work);
            controller.select(personId);
            return controller;
        });
    }
}
