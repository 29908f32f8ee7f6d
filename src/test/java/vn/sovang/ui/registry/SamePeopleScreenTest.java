package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.registry.person.PersonSides;
import vn.sovang.ui.registry.person.SamePeopleController;
import vn.sovang.usecase.registry.MergePeople;
import vn.sovang.usecase.registry.SamePerson;

class SamePeopleScreenTest {
    @TempDir
    Path folder;

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
    void aRegistryWithoutTwinsSaysSo() {
        add("Nông Văn Thắng", "1979-09-07", "", "Bác sĩ", unit("Trung tâm Y tế"));
        Stage stage = show(0, 0);
        assertThat(FxHarness.find(stage, "place-subtitle", Label.class).getText())
                .isEqualTo("Không có cặp nào cần xem");
        fixture.picture("same-none");
    }

    @Test
    void twoEntriesAreMergedWithTheChosenValuesAndControlZTakesThemApart() {
        Unit health = unit("Trung tâm Y tế thành phố Bắc Kạn");
        Person first = add("Nông Văn Thắng", "1979-09-07", "", "Bác sĩ", health);
        Person second = add("Nông Văn Thắng", "1979-09-07", "Nông Thượng, Bắc Kạn", "Trưởng khoa", health);
        Stage stage = show(0, 0);
        FxHarness.run(() ->
                FxHarness.find(stage, "same-home-place-one", RadioButton.class).fire());
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
        Person kept = fixture.people.search("nong van thang", 9).getFirst();
        assertThat(fixture.people.count()).isEqualTo(1);
        assertThat(kept.homePlace()).isEqualTo(kept.id() == first.id() ? "" : "Nông Thượng, Bắc Kạn");
        assertThat(fixture.people.postsOf(kept.id())).hasSize(2);
        assertThat(FxHarness.find(stage, "message", Label.class).getText())
                .isEqualTo("Đã gộp làm một: “Nông Văn Thắng”. Ctrl+Z để tách lại.");
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(fixture.people.count()).isEqualTo(2);
        assertThat(fixture.people.find(second.id())).contains(second);
        assertThat(pairs(stage)).isEqualTo(1);
    }

    @Test
    void thoseToldApartAreNotAskedAboutAgain() {
        Unit health = unit("Trung tâm Y tế thành phố Bắc Kạn");
        add("Nông Văn Thắng", "1979-09-07", "", "Bác sĩ", health);
        add("Nông Văn Thắng", "1979-09-07", "", "Lái xe", health);
        Stage stage = show(0, 0);
        FxHarness.press(stage, "same-apart");
        fixture.settle();
        assertThat(pairs(stage)).isZero();
        assertThat(same().overWholeRegistry()).isEmpty();
        assertThat(fixture.people.count()).isEqualTo(2);
    }

    @Test
    void aPairThatIsAskedForIsShownWhetherOrNotItIsListed() {
        Person one = add("Nông Văn Thắng", "1979-09-07", "", "Bác sĩ", unit("Trung tâm Y tế"));
        Person other = add("Lường Quang Được", "1969", "", "Lái xe", unit("Văn phòng"));
        Stage stage = show(one.id(), other.id());
        assertThat(FxHarness.find(stage, "same-full_name-one".replace('_', '-'), RadioButton.class)
                        .getText())
                .isEqualTo("Nông Văn Thắng");
        assertThat(pairs(stage)).isZero();
    }

    @Test
    void theIdNumberIsMaskedUntilAskedFor() {
        Person one = fixture.people.add(withNumber("006079001234"));
        Person other = fixture.people.add(withNumber("006079001235"));
        Stage stage = show(one.id(), other.id());
        assertThat(FxHarness.find(stage, "same-id-number-one", RadioButton.class)
                        .getText())
                .isEqualTo("•••••••••234");
        FxHarness.press(stage, "same-show-number");
        assertThat(FxHarness.find(stage, "same-id-number-one", RadioButton.class)
                        .getText())
                .isEqualTo("006079001234");
    }

    @Test
    void pictureOfAPair() {
        Unit health = unit("Trung tâm Y tế thành phố Bắc Kạn");
        Unit hospital = unit("Bệnh viện Đa khoa tỉnh Bắc Kạn");
        Person one = add("Đặng Thị Thu Ánh", "1988-03-14", "Xã Nông Thượng, thành phố Bắc Kạn", "Điều dưỡng", health);
        Person other = add(
                "Đặng Thị Thu Ánh",
                "1988",
                "Thôn Nà Diểu, xã Nông Thượng, thành phố Bắc Kạn, tỉnh Bắc Kạn",
                "Điều dưỡng trưởng Khoa Hồi sức cấp cứu và chống độc",
                health);
        add("Bàn Hữu Ân", "1975-02-01", "", "Trưởng Công an", health);
        add("Bàn Hữu An", "1975-02-01", "", "Trưởng Công an phường", health);
        add("Triệu Thị Kim Yến", "1990", "", "Giáo viên", health);
        add("Triệu Thị Kim Yến", "1990", "", "Giáo viên", hospital);
        Decision decision = new DecisionStore(fixture.database)
                .add(new Decision(0, "2005/QĐ-UBND", LocalDate.of(2021, 9, 7), "Chủ tịch UBND tỉnh", ""));
        GrantStore grants = new GrantStore(fixture.database);
        grants.add(grant(one, "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", 2021, decision.id()));
        grants.add(grant(other, "Chiến sĩ thi đua cơ sở", 2020, null));
        Stage stage = show(one.id(), other.id());
        fixture.picture("same-people");
        FxHarness.fontSize(stage, 21);
        fixture.picture("same-people-150");
    }

    private static Grant grant(
            Person person, String award, int year, @org.jspecify.annotations.Nullable Long decision) {
        return new Grant(
                0, person.id(), null, person.fullName(), "", null, award, Level.PROVINCE, year, decision, "", "");
    }

    private static Person withNumber(String number) {
        return new Person(
                0, "Nông Văn Thắng", Sex.MALE, PartialDate.parse("1979"), "Tày", "", "", number, "", null, null);
    }

    private Unit unit(String name) {
        return fixture.units.add(Unit.named(name, UnitKind.PUBLIC_SERVICE, null, true));
    }

    private Person add(String name, String birth, String home, String title, Unit unit) {
        Person person = fixture.people.add(
                new Person(0, name, Sex.FEMALE, PartialDate.parse(birth), "Tày", home, "", "", "", null, null));
        fixture.people.addPost(new Post(0, person.id(), unit.id(), title, null, null));
        return person;
    }

    private static int pairs(Stage stage) {
        TableView<?> table = FxHarness.find(stage, "same-table", TableView.class);
        return FxHarness.onFx(() -> table.getItems().size());
    }

    private SamePerson same() {
        return new SamePerson(Stores.of(fixture.database), fixture.journal());
    }

    private Stage show(long one, long other) {
        return fixture.show(new Place.SamePeople(one, other), navigator -> new SamePeopleController(
                        same(),
                        new MergePeople(Stores.of(fixture.database), fixture.journal()),
                        new PersonSides(Stores.of(fixture.database), code -> code),
                        fixture.tasks,
                        fixture.status)
                .of(one, other));
    }
}
