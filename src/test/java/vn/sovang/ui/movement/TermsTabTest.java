package vn.sovang.ui.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.Level;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.PlannedMovement;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.OfficeCalendar;

@SuppressWarnings("NullAway.Init") // filled before each test
class TermsTabTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private EditMovement editing;
    private Deadlines deadlines;
    private MovementTermStore terms;
    private long movement;

    @BeforeEach
    void open() throws Refusal {
        fixture = new ScreenFixture(folder);
        Clock clock = Clock.fixed(Instant.parse("2026-11-18T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        Journal journal = new Journal(Stores.of(fixture.database), clock, "test");
        deadlines = new Deadlines(
                Stores.of(fixture.database),
                new OfficeCalendar(Stores.of(fixture.database), Holidays.load(), journal),
                journal);
        editing = new EditMovement(Stores.of(fixture.database), journal);
        terms = new MovementTermStore(fixture.database);
        movement = editing.add(new PlannedMovement(
                        new Movement(
                                0,
                                "Sông Trà xanh",
                                "Sông Trà xanh",
                                "phong trào thi đua",
                                "",
                                "UBND tỉnh",
                                Level.PROVINCE,
                                "45/KH-UBND",
                                LocalDate.of(2026, 10, 1),
                                "",
                                "",
                                LocalDate.of(2026, 10, 28),
                                null,
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                "",
                                "",
                                null,
                                null),
                        MovementPlan.NONE,
                        List.of()))
                .movement()
                .id();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aTermIsAddedInPlainFieldsAndItsNextDaysAreShown() {
        Stage stage = show();
        FxHarness.press(stage, "term-new");
        type(stage, "term-name", "Báo cáo nhanh");
        choose(stage, "term-rule-kind", RuleKind.MONTHLY);
        type(stage, "term-days", "5, 15, 25");
        assertThat(terms.of(movement)).singleElement().returns(DueRule.stored("monthly 5,15,25"), MovementTerm::rule);
        assertThat(dayLines(stage))
                .containsExactly(
                        "thứ Năm, 05/11/2026",
                        "Chủ nhật, 15/11/2026",
                        "thứ Tư, 25/11/2026",
                        "thứ Bảy, 05/12/2026",
                        "thứ Ba, 15/12/2026",
                        "thứ Sáu, 25/12/2026",
                        "thứ Ba, 05/01/2027");
        type(stage, "term-days", "5, 45");
        assertThat(FxHarness.find(stage, "term-rule-error", Label.class).getText())
                .contains("từ 1 đến 31");
        assertThat(terms.of(movement)).singleElement().returns(DueRule.stored("monthly 5,15,25"), MovementTerm::rule);
    }

    @Test
    void aDayIsMarkedDoneAndATermRemoved() throws Refusal {
        editing.add(term("Báo cáo nhanh", "monthly 5,15,25"));
        Stage stage = show();
        FxHarness.press(stage, "term-mark-1");
        fixture.settle();
        assertThat(deadlines.between(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 5)))
                .allMatch(Deadline::done);
        assertThat(dayLines(stage)).doesNotContain("thứ Năm, 05/11/2026");
        FxHarness.run(() -> FxHarness.find(stage, "term-table", TableView.class).requestFocus());
        FxHarness.key(stage, KeyCode.DELETE);
        fixture.settle();
        assertThat(terms.of(movement)).isEmpty();
        fixture.picture("terms-empty");
    }

    @Test
    void doubtfulDaysOffAreTold() throws Refusal {
        editing.add(new MovementTerm(
                0,
                movement,
                TermKind.MEETING,
                "Giao ban cụm thi đua",
                DueRule.stored("weekly thursday at 09:00"),
                "",
                ""));
        editing.add(term("Báo cáo nhanh", "monthly 5,15,25"));
        editing.add(term("Nộp hồ sơ khen thưởng", "count 5 working after 2026-11-20 name ngày kết thúc đợt 1"));
        Stage stage = show();
        FxHarness.run(() -> FxHarness.find(stage, "term-table", TableView.class)
                .getSelectionModel()
                .clearAndSelect(2));
        fixture.settle();
        assertThat(dayLines(stage)).containsExactly("thứ Sáu, 27/11/2026");
        fixture.picture("terms");
    }

    /// An older version kept what it could not read as it was typed.
    @Test
    void wordsThatNameNoDayAreShownAndKept() {
        fixture.database.with(handle -> handle.execute(
                "INSERT INTO movement_term (movement_id, ordinal, kind, name, rule, \"to\", note)"
                        + " VALUES (?, 1, 'QUICK_REPORT', 'Báo cáo nhanh', 'khi có lệnh', '', '')",
                movement));
        Stage stage = show();
        type(stage, "term-name", "Báo cáo đột xuất");
        assertThat(fixture.database.<List<String>>with(
                        handle -> handle.createQuery("SELECT name || ': ' || rule FROM movement_term")
                                .mapTo(String.class)
                                .list()))
                .containsExactly("Báo cáo đột xuất: khi có lệnh");
        assertThat(dayLines(stage)).isEmpty();
        assertThat(deadlines.unread()).singleElement().asString().contains("khi có lệnh");
    }

    private MovementTerm term(String name, String rule) {
        return new MovementTerm(0, movement, TermKind.QUICK_REPORT, name, DueRule.stored(rule), "Sở Nội vụ", "");
    }

    private List<String> dayLines(Stage stage) {
        FxHarness.find(stage, "terms-tab", TermsView.class);
        return FxHarness.texts(stage, ".label").stream()
                .filter(text -> text.matches("(thứ|Chủ) .*, \\d\\d/.*"))
                .toList();
    }

    private void type(Stage stage, String id, String text) {
        FxHarness.type(stage, id, text);
        FxHarness.leave(stage);
        fixture.settle();
    }

    @SuppressWarnings("unchecked")
    private void choose(Stage stage, String id, Object value) {
        ComboBox<Object> box = FxHarness.find(stage, id, ComboBox.class);
        FxHarness.run(() -> box.setValue(value));
        fixture.settle();
    }

    private Stage show() {
        Stage stage = fixture.show(new Place.Movements(movement), navigator -> new MovementsController(
                        Stores.of(fixture.database),
                        editing,
                        fixture.tasks,
                        fixture.status,
                        navigator,
                        Today.CLOCK,
                        frame -> List.of(new TermsController(
                                editing, Stores.of(fixture.database), deadlines, fixture.tasks, fixture.status)))
                .at(movement));
        FxHarness.find(stage, "movement-tabs", TabPane.class);
        fixture.settle();
        return stage;
    }
}
