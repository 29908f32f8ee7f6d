package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.EntryKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Person;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.registry.history.HistoryFixture;

class DecisionsScreenTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private HistoryFixture history;
    private Decision province;
    private Person person;
    private Grant known;
    private Grant byNameAlone;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        history = new HistoryFixture(fixture, folder);
        person = fixture.people.add(Person.listed("Nông Văn Thắng", null, null, "Tày"));
        province = add(
                "2005/QĐ-UBND",
                LocalDate.of(2021, 10, 29),
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn",
                "Về việc tặng Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc trong phòng, chống dịch COVID-19");
        add("112/QĐ-TTYT", LocalDate.of(2020, 1, 15), "Giám đốc Trung tâm Y tế", "");
        known = grant(person.id(), "Nông Văn Thắng");
        byNameAlone = grant(null, "Hộ gia đình bà Hà Thị Nụ");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void decisionsAreListedTheLatestFirstWithHowManyTheyHonoured() {
        Stage stage = show(0);
        assertThat(lines(stage)).extracting(DecisionLine::number).containsExactly("2005/QĐ-UBND", "112/QĐ-TTYT");
        assertThat(lines(stage)).extracting(DecisionLine::grants).containsExactly(2, 0);
        FxHarness.type(stage, "decision-filter", "trung tam 2020");
        FxHarness.key(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(lines(stage)).extracting(DecisionLine::number).containsExactly("112/QĐ-TTYT");
        assertThat(FxHarness.find(stage, "place-subtitle", Label.class).getText())
                .isEqualTo("1 quyết định");
    }

    @Test
    void whatIsTypedOnceHoldsForAllItGave() {
        Stage stage = show(province.id());
        FxHarness.type(stage, "decision-number", "2005/QĐ-CTUBND");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(history.stores
                        .grants()
                        .ofPerson(person.id())
                        .getFirst()
                        .quoted()
                        .decisionNumber())
                .isEqualTo("2005/QĐ-CTUBND");
        assertThat(lines(stage)).extracting(DecisionLine::number).contains("2005/QĐ-CTUBND");
    }

    @Test
    void thoseHonouredAreOpenedInTheRegistry() {
        Stage stage = show(province.id());
        Node card = FxHarness.find(stage, "granted-" + known.id(), Node.class);
        FxHarness.run(() -> press(card, KeyCode.ENTER));
        assertThat(fixture.opened).containsExactly(new Place.People(person.id()));
        assertThat(FxHarness.find(stage, "granted-open-" + byNameAlone.id(), Button.class)
                        .isDisabled())
                .as("the registry knows them by name alone")
                .isTrue();
    }

    @Test
    void aNewDecisionIsStoredOnceItHasANumber() {
        Stage stage = show(0);
        FxHarness.ctrl(stage, KeyCode.N);
        FxHarness.type(stage, "decision-authority", "Giám đốc Sở Y tế");
        FxHarness.leave(stage);
        assertThat(FxHarness.find(stage, "decision-number", TextField.class).getAccessibleHelp())
                .startsWith("Gõ số, ký hiệu");
        FxHarness.type(stage, "decision-number", "77/QĐ-SYT");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(history.stores.decisions().ofNumber("77/QĐ-SYT"))
                .singleElement()
                .extracting(Decision::authority)
                .isEqualTo("Giám đốc Sở Y tế");
    }

    @Test
    void deleteMovesADecisionToTheBinAndCtrlZBringsItBack() {
        Stage stage = show(province.id());
        TableView<?> table = FxHarness.find(stage, "decision-table", TableView.class);
        FxHarness.run(() -> press(table, KeyCode.DELETE));
        fixture.settle();
        assertThat(history.isBinned(EntryKind.DECISION, province.id())).isTrue();
        assertThat(lines(stage)).hasSize(1);
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(lines(stage)).hasSize(2);
    }

    @Test
    void anEmptyListSaysWhatToDoFirst() {
        fixture.close();
        fixture = new ScreenFixture(folder.resolve("empty"));
        history = new HistoryFixture(fixture, folder);
        Stage stage = show(0);
        FxHarness.press(stage, "decision-first");
        assertThat(FxHarness.find(stage, "decision-number", TextField.class).isFocused())
                .isTrue();
    }

    @Test
    void picturesOfTheDecisions() {
        Stage stage = show(province.id());
        fixture.picture("decisions");
        FxHarness.fontSize(stage, 21);
        fixture.picture("decisions-150");
    }

    private Decision add(String number, LocalDate date, String authority, String about) {
        return history.stores.decisions().add(new Decision(0, number, date, authority, about));
    }

    private Grant grant(@Nullable Long personId, String name) {
        return history.stores
                .grants()
                .add(new Grant(
                        0,
                        personId,
                        null,
                        name,
                        personId == null ? "Tổ 2, phường Huyền Tụng" : "Bác sĩ, Trung tâm Y tế thành phố",
                        null,
                        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                        null,
                        2021,
                        province.id(),
                        "",
                        ""));
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @SuppressWarnings("unchecked") // the table of this screen
    private static List<DecisionLine> lines(Stage stage) {
        DataTable<DecisionLine> table = FxHarness.find(stage, "decision-table", DataTable.class);
        return FxHarness.onFx(table::shownRows);
    }

    private Stage show(long decisionId) {
        return fixture.show(
                new Place.Decisions(decisionId), navigator -> new DecisionsController(history.work).at(decisionId));
    }
}
