package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Person;
import vn.sovang.model.Post;
import vn.sovang.model.Sex;
import vn.sovang.model.Unit;
import vn.sovang.model.UnitKind;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;

class PeopleScreenTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private long first;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
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
    void pictureOfThePeople() {
        show(first);
        fixture.picture("people");
    }

    private long add(
            String name,
            @org.jspecify.annotations.Nullable Sex sex,
            String birth,
            String ethnicity,
            String title,
            Unit unit) {
        long id = fixture.people
                .add(Person.listed(name, sex, PartialDate.parse(birth), ethnicity))
                .id();
        if (!title.isEmpty()) {
            fixture.people.addPost(new Post(0, id, unit.id(), title, null, null));
        }
        return id;
    }

    private Stage show(long personId) {
        return fixture.show(new Place.People(personId), navigator -> {
            PeopleController controller =
                    new PeopleController(fixture.people, fixture.units, fixture.tasks, fixture.status);
            controller.select(personId);
            return controller;
        });
    }
}
