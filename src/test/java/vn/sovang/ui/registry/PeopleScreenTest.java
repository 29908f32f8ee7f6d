package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.EntryKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.Stores;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.registry.history.HistoryFixture;
import vn.sovang.ui.registry.person.PeopleController;
import vn.sovang.ui.registry.person.PersonLine;

class PeopleScreenTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private HistoryFixture history;
    private long first;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        history = new HistoryFixture(fixture, folder);
        Unit health =
                fixture.units.add(Unit.named("Trung tâm Y tế thành phố Bắc Kạn", UnitKind.PUBLIC_SERVICE, null, true));
        first = add("Nông Văn Thắng", Sex.MALE, "1979", "Tày", "Bác sĩ", health);
        add("Đặng Thị Thu Ánh", Sex.FEMALE, "1988-03-14", "Dao", "Điều dưỡng trưởng Khoa Hồi sức cấp cứu", health);
        add("Bàn Hữu Ân", Sex.MALE, "1975", "Dao", "Trưởng Công an", health);
        add("Lường Quang Được", null, "1969", "Tày", "", health);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void peopleAreListedByGivenNameAndFilteredWithoutDiacritics() {
        Stage stage = show(0);
        TableView<?> table = FxHarness.find(stage, "person-table", TableView.class);
        assertThat(FxHarness.onFx(() -> table.getItems().size())).isEqualTo(4);
        FxHarness.type(stage, "person-filter", "an");
        FxHarness.key(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(FxHarness.find(stage, "place-subtitle", Label.class).getText())
                .isEqualTo("2 trong 4 người");
    }

    @Test
    void aFieldIsSavedOnLeavingIt() {
        Stage stage = show(first);
        FxHarness.type(stage, "person-birth", "07091979");
        FxHarness.leave(stage);
        FxHarness.type(stage, "person-home-place", "Nông Thượng");
        FxHarness.leave(stage);
        fixture.settle();
        Person stored = fixture.people.find(first).orElseThrow();
        assertThat(stored.birth()).isEqualTo(new PartialDate(1979, 9, 7));
        assertThat(stored.homePlace()).isEqualTo("Nông Thượng");
    }

    @Test
    void theIdNumberIsMaskedUntilAskedForAndAgainForTheNextPerson() {
        Stage stage = show(first);
        FxHarness.type(stage, "person-id-number", "006079001234");
        FxHarness.leave(stage);
        fixture.settle();
        TableView<?> table = FxHarness.find(stage, "person-table", TableView.class);
        FxHarness.run(() -> table.getSelectionModel().clearAndSelect(0));
        fixture.settle();
        FxHarness.run(() -> table.getSelectionModel().clearAndSelect(3));
        fixture.settle();
        TextField masked = FxHarness.find(stage, "person-id-number-masked", TextField.class);
        assertThat(masked.getText()).isEqualTo("•••••••••234");
        assertThat(masked.isVisible()).isTrue();
        assertThat(FxHarness.find(stage, "person-id-number", TextField.class).isVisible())
                .isFalse();
    }

    @Test
    void aNewPostIsAddedToTheOnesHeldBefore() {
        Stage stage = show(first);
        Button add = FxHarness.find(stage, "post-add", Button.class);
        assertThat(add.isDisabled()).isTrue();
        FxHarness.type(stage, "post-title", "Phó Giám đốc");
        FxHarness.type(stage, "post-from", "1/6/2021");
        FxHarness.leave(stage);
        FxHarness.press(stage, "post-add");
        fixture.settle();
        assertThat(fixture.people.postsOf(first)).extracting(Post::title).containsExactly("Phó Giám đốc", "Bác sĩ");
        assertThat(FxHarness.find(stage, "post-title", TextField.class).getText())
                .isEmpty();
    }

    @Test
    void aNewPersonIsStoredOnceThereIsAName() {
        Stage stage = show(0);
        FxHarness.ctrl(stage, KeyCode.N);
        FxHarness.type(stage, "person-name", "Triệu Thị Kim Yến");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.people.search("trieu yen", 2)).hasSize(1);
    }

    @Test
    void aPostIsEndedByItsDateAndOneEnteredByMistakeIsTakenAway() {
        Stage stage = show(first);
        long held = fixture.people.postsOf(first).getFirst().id();
        FxHarness.press(stage, "post-end-" + held);
        FxHarness.type(stage, "post-to", "31/5/2021");
        FxHarness.leave(stage);
        FxHarness.press(stage, "post-add");
        fixture.settle();
        assertThat(fixture.people.postsOf(first))
                .singleElement()
                .extracting(Post::to)
                .isEqualTo(LocalDate.of(2021, 5, 31));
        FxHarness.press(stage, "post-remove-" + held);
        fixture.settle();
        assertThat(fixture.people.postsOf(first)).isEmpty();
    }

    @Test
    void aPostCannotEndBeforeItBegins() {
        Stage stage = show(first);
        FxHarness.press(
                stage, "post-edit-" + fixture.people.postsOf(first).getFirst().id());
        FxHarness.type(stage, "post-from", "1/6/2021");
        FxHarness.type(stage, "post-to", "31/5/2021");
        FxHarness.leave(stage);
        FxHarness.press(stage, "post-add");
        fixture.settle();
        assertThat(fixture.people.postsOf(first).getFirst().from()).isNull();
        assertThat(FxHarness.find(stage, "post-to", TextField.class).getAccessibleHelp())
                .startsWith("Ngày thôi giữ phải sau ngày bắt đầu");
    }

    @Test
    void theStatisticsClassIsChosenAndTheEthnicitySuggested() {
        Stage stage = show(first);
        ComboBox<?> counted = FxHarness.find(stage, "person-class", ComboBox.class);
        FxHarness.run(() -> counted.getSelectionModel().select(PersonClass.DIRECT.ordinal() + 1));
        TextField ethnicity = FxHarness.find(stage, "person-ethnicity", TextField.class);
        FxHarness.type(stage, "person-ethnicity", "tha");
        FxHarness.run(() -> press(ethnicity, KeyCode.DOWN));
        assertThat(ethnicity.getText()).as("never completed in the field").isEqualTo("tha");
        FxHarness.run(() -> {
            press(ethnicity, KeyCode.DOWN);
            press(ethnicity, KeyCode.ENTER);
        });
        FxHarness.leave(stage);
        fixture.settle();
        Person stored = fixture.people.find(first).orElseThrow();
        assertThat(stored.statisticsClass()).isEqualTo(PersonClass.DIRECT);
        assertThat(stored.ethnicity()).isEqualTo("Thái");
    }

    @Test
    void anIdNumberOfTwoPeopleIsToldAtOnce() {
        Stage stage = show(first);
        FxHarness.type(stage, "person-id-number", "006079001234");
        FxHarness.leave(stage);
        fixture.settle();
        FxHarness.ctrl(stage, KeyCode.N);
        FxHarness.type(stage, "person-name", "Nông Văn Thăng");
        FxHarness.leave(stage);
        fixture.settle();
        FxHarness.type(stage, "person-id-number", "006079001234");
        FxHarness.leave(stage);
        fixture.settle();
        Node notice = FxHarness.onFx(() -> FxHarness.seen(stage, ".notice"));
        assertThat(notice.getAccessibleText()).contains("Nông Văn Thắng").doesNotContain("006079001234");
    }

    @Test
    void aRefusedFirstSaveIsMendedWithoutLosingWhatWasTyped() {
        Stage stage = show(0);
        FxHarness.ctrl(stage, KeyCode.N);
        FxHarness.type(stage, "person-birth", "1/1/2199");
        FxHarness.type(stage, "person-name", "Triệu Thị Kim Yến");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.refusals).hasSize(1);
        FxHarness.type(stage, "person-birth", "1/1/1990");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.people.search("trieu yen", 2))
                .singleElement()
                .extracting(Person::birth)
                .isEqualTo(new PartialDate(1990, 1, 1));
    }

    @Test
    void deleteMovesPeopleToTheBin() {
        Stage stage = show(first);
        TableView<?> table = FxHarness.find(stage, "person-table", TableView.class);
        FxHarness.run(() -> press(table, KeyCode.DELETE));
        fixture.settle();
        assertThat(history.isBinned(EntryKind.PERSON, first)).isTrue();
        assertThat(FxHarness.onFx(() -> table.getItems().size())).isEqualTo(3);
        assertThat(FxHarness.onFx(() -> FxHarness.seen(stage, "#person-name"))).isNull();
    }

    @Test
    void namesakesShowTheYearOfBirth() {
        add("Đặng Thị Thu Ánh", Sex.FEMALE, "1991", "Dao", "", null);
        Stage stage = show(0);
        assertThat(names(stage))
                .containsExactly(
                        "Đặng Thị Thu Ánh (1988)",
                        "Đặng Thị Thu Ánh (1991)",
                        "Bàn Hữu Ân",
                        "Lường Quang Được",
                        "Nông Văn Thắng");
    }

    @Test
    void aLongListIsReadInPartsUntilAllAreThere() {
        List<Person> many = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            many.add(Person.listed("Hoàng Văn Bình", null, PartialDate.ofYear(1950 + i % 50), ""));
        }
        fixture.people.addAll(many);
        Stage stage = show(0);
        TableView<?> table = FxHarness.find(stage, "person-table", TableView.class);
        FxHarness.await("all", () -> table.getItems().size() == 1_204);
        assertThat(FxHarness.find(stage, "place-subtitle", Label.class).getText())
                .isEqualTo("1.204 người");
        FxHarness.type(stage, "person-filter", "thang");
        FxHarness.key(stage, KeyCode.ENTER);
        FxHarness.await("one", () -> table.getItems().size() == 1);
    }

    @Test
    void aChangedNameIsSeenInItsLine() {
        Stage stage = show(first);
        FxHarness.type(stage, "person-name", "Nông Văn Thăng");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(names(stage)).contains("Nông Văn Thăng").doesNotContain("Nông Văn Thắng");
    }

    @Test
    void whoLooksLikeAnotherIsToldBesideTheNameWithTheWayToBoth() {
        long twin = add("Nông Văn Thắng", Sex.MALE, "1979", "Tày", "", null);
        Stage stage = show(twin);
        Node notices = FxHarness.find(stage, "person-alike", Node.class);
        fixture.settle();
        assertThat(FxHarness.onFx(() -> notices.lookup(".notice").getAccessibleText()))
                .isEqualTo("Giống “Nông Văn Thắng, 1979” (cùng tên, cùng năm sinh).");
        fixture.picture("person-alike");
        FxHarness.press(stage, "person-compare-" + first);
        assertThat(fixture.opened).containsExactly(new Place.SamePeople(twin, first));
    }

    @Test
    void picturesOfThePeople() {
        Stage stage = show(first);
        fixture.picture("people");
        FxHarness.fontSize(stage, 21);
        fixture.picture("people-150");
        FxHarness.fontSize(stage, 14);
        ScrollPane scroll = (ScrollPane) FxHarness.onFx(() -> FxHarness.seen(stage, ".side-panel"));
        FxHarness.run(() -> scroll.setVvalue(1));
        fixture.picture("people-posts");
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @SuppressWarnings("unchecked") // the table of this screen
    private static List<String> names(Stage stage) {
        DataTable<PersonLine> table = FxHarness.find(stage, "person-table", DataTable.class);
        return FxHarness.onFx(
                () -> table.shownRows().stream().map(PersonLine::name).toList());
    }

    private long add(
            String name,
            @org.jspecify.annotations.Nullable Sex sex,
            String birth,
            String ethnicity,
            String title,
            @org.jspecify.annotations.Nullable Unit unit) {
        long id = fixture.people
                .add(Person.listed(name, sex, PartialDate.parse(birth), ethnicity))
                .id();
        if (!title.isEmpty()) {
            fixture.people.addPost(new Post(0, id, Objects.requireNonNull(unit).id(), title, null, null));
        }
        return id;
    }

    private Stage show(long personId) {
        return fixture.show(new Place.People(personId), navigator -> {
            PeopleController controller = new PeopleController(
                    Stores.of(fixture.database),
                    history.people,
                    List.of("Kinh", "Tày", "Thái", "Dao"),
                    Clock.fixed(Instant.parse("2026-11-22T01:05:00Z"), ZoneOffset.UTC),
                    history.work);
            controller.select(personId);
            return controller;
        });
    }
}
