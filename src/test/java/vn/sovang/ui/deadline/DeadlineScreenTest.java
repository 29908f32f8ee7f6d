package vn.sovang.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Level;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.due.OfficeDay;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.Screenshot;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.due.ExportCalendar;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.PlannedMovement;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.OfficeCalendar;

@SuppressWarnings("NullAway.Init") // filled before each test
class DeadlineScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private Clock clock;
    private Deadlines deadlines;
    private EditMovement editing;
    private long movement;

    @BeforeEach
    void open() throws Refusal {
        fixture = new ScreenFixture(folder);
        // A Wednesday.
        clock = Clock.fixed(Instant.parse("2026-11-18T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        Journal journal = new Journal(Stores.of(fixture.database), clock, "test");
        deadlines = new Deadlines(
                Stores.of(fixture.database),
                new OfficeCalendar(Stores.of(fixture.database), Holidays.load(), journal),
                journal);
        editing = new EditMovement(Stores.of(fixture.database), journal);
        movement = editing.add(new PlannedMovement(
                        new Movement(
                                0,
                                "Sông Trà xanh, sạch, đẹp",
                                "Sông Trà xanh, sạch, đẹp",
                                "phong trào thi đua",
                                "",
                                "UBND tỉnh Sông Trà",
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
                        new MovementPlan(
                                List.of(),
                                List.of(stage("Giai đoạn 1", null, LocalDate.of(2026, 11, 30), "")),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        List.of()))
                .movement()
                .id();
        editing.add(new MovementTerm(
                0,
                movement,
                TermKind.QUICK_REPORT,
                "Báo cáo nhanh",
                DueRule.stored("monthly 5,15,25"),
                "Sở Nội vụ",
                ""));
        editing.add(new MovementTerm(
                0,
                movement,
                TermKind.MEETING,
                "Giao ban cụm thi đua",
                DueRule.stored("weekly thursday at 09:00"),
                "",
                ""));
        editing.add(new MovementTask(
                0,
                movement,
                "Văn phòng UBND xã",
                null,
                "Tổng hợp đăng ký thi đua của các thôn",
                DueRule.stored("once 2026-11-25")));
        editing.add(new MovementTask(
                0, movement, "Ban Chỉ huy quân sự xã", null, "Ra quân dọn vệ sinh", DueRule.stored("once 2026-11-25")));
        editing.add(new MovementTask(
                0, movement, "Công an xã", null, "Kiểm tra tuyến đường tự quản", DueRule.stored("once 2026-11-25")));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theMonthShowsWhatIsDueAndWhatIsLate() throws Refusal {
        deadlines.done(find("2026-11-05"), LocalDate.of(2026, 11, 5), "Báo cáo số 12/BC-UBND", "");
        Stage stage = show(folder.resolve("x.ics"));
        assertThat(FxHarness.find(stage, "place-subtitle", Label.class).getText())
                .isEqualTo("11 việc trong tháng, 10 việc chưa làm, 3 việc quá hạn");
        assertThat(FxHarness.find(stage, "month-title", Label.class).getText()).isEqualTo("Tháng 11 năm 2026");
        press(stage, KeyCode.DOWN);
        assertThat(FxHarness.find(stage, "month-grid", Node.class).getAccessibleText())
                .contains("thứ Tư, 25/11/2026", "4 việc đến hạn", "Ra quân dọn vệ sinh");
        fixture.picture("calendar");
        FxHarness.run(() -> Screenshot.forGuide(stage.getScene(), "lich-va-han"));
    }

    @Test
    void spaceMarksDoneAndTakesBack() {
        Stage stage = show(folder.resolve("x.ics"));
        press(stage, KeyCode.LEFT);
        press(stage, KeyCode.LEFT);
        press(stage, KeyCode.LEFT);
        press(stage, KeyCode.SPACE);
        assertThat(find("2026-11-15").state().label()).contains("đã làm ngày 18/11/2026");
        assertThat(fixture.status.saidProperty().get()).contains("Báo cáo nhanh", "15/11/2026");
        press(stage, KeyCode.SPACE);
        assertThat(find("2026-11-15").late()).isTrue();
    }

    @Test
    void thePaperThatDidItIsKept() {
        Stage stage = show(folder.resolve("x.ics"));
        press(stage, KeyCode.LEFT);
        press(stage, KeyCode.LEFT);
        press(stage, KeyCode.LEFT);
        FxHarness.type(stage, "deadline-document", "Báo cáo số 31/BC-UBND");
        FxHarness.type(stage, "deadline-done-on", "16/11/2026");
        FxHarness.press(stage, "deadline-done");
        fixture.settle();
        Deadline done = find("2026-11-15");
        assertThat(Objects.requireNonNull(done.mark()).document()).isEqualTo("Báo cáo số 31/BC-UBND");
        assertThat(done.state().label()).contains("16/11/2026");
    }

    @Test
    void aDoubtfulHolidayIsToldAndSettledByTheOffice() {
        Stage stage = show(folder.resolve("x.ics"));
        assertThat(notices(stage)).isEqualTo(1);
        for (int i = 0; i < 6; i++) {
            press(stage, KeyCode.RIGHT);
        }
        FxHarness.type(stage, "office-day-name", "Nghỉ Ngày Văn hóa Việt Nam");
        FxHarness.leave(stage);
        FxHarness.press(stage, "office-day-off");
        fixture.settle();
        assertThat(deadlines.calendar().workingDays().covers(LocalDate.of(2026, 11, 24)))
                .isFalse();
        assertThat(notices(stage)).isZero();
        assertThat(deadlines.calendar().own()).singleElement().returns("Nghỉ Ngày Văn hóa Việt Nam", OfficeDay::name);
        fixture.picture("calendar-office-day");
        FxHarness.press(stage, "office-day-plain");
        fixture.settle();
        assertThat(deadlines.calendar().own()).isEmpty();
    }

    @Test
    void keysGoFromMonthToMonthAndBackToToday() {
        Stage stage = show(folder.resolve("x.ics"));
        press(stage, KeyCode.PAGE_UP);
        assertThat(FxHarness.find(stage, "month-title", Label.class).getText()).isEqualTo("Tháng 10 năm 2026");
        press(stage, KeyCode.PAGE_UP);
        fixture.picture("calendar-empty");
        assertThat(FxHarness.find(stage, "deadline-done", Button.class).isDisabled())
                .isTrue();
        press(stage, KeyCode.HOME);
        assertThat(FxHarness.find(stage, "month-title", Label.class).getText()).isEqualTo("Tháng 11 năm 2026");
        assertThat(FxHarness.onFx(() -> FxHarness.find(stage, "deadline-table", TableView.class)
                        .getItems()
                        .size()))
                .isEqualTo(11);
    }

    @Test
    void enterOpensTheMovementAndTheCalendarIsExported() throws Exception {
        Path file = folder.resolve("han.ics");
        Stage stage = show(file);
        press(stage, KeyCode.RIGHT);
        press(stage, KeyCode.ENTER);
        assertThat(fixture.opened).containsExactly(new Place.Movements(movement));
        FxHarness.press(stage, "deadline-export");
        fixture.settle();
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("SUMMARY:Giao ban cụm thi đua");
        assertThat(fixture.status.saidProperty().get()).contains("han.ics");
    }

    private void press(Stage stage, KeyCode code) {
        FxHarness.find(stage, "month-grid", Node.class);
        FxHarness.run(() -> FxHarness.seen(stage, "#month-grid").requestFocus());
        FxHarness.key(stage, code);
        fixture.settle();
    }

    private static vn.sovang.model.movement.Stage stage(
            String name, @Nullable LocalDate from, LocalDate to, String text) {
        return new vn.sovang.model.movement.Stage(name, from, to, text);
    }

    private static int notices(Stage stage) {
        return FxHarness.onFx(
                () -> FxHarness.laidOut(stage).lookupAll(".notice").size());
    }

    private Deadline find(String day) {
        LocalDate due = LocalDate.parse(day);
        return deadlines.between(due, due).stream()
                .filter(one -> one.name().equals("Báo cáo nhanh"))
                .findFirst()
                .orElseThrow();
    }

    private Stage show(Path file) {
        FileAsker files = new FileAsker() {
            @Override
            public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> open(String title, Kind kind) {
                return Optional.empty();
            }
        };
        return fixture.show(
                new Place.Calendar(),
                navigator -> new DeadlineController(
                        deadlines,
                        new ExportCalendar(Stores.of(fixture.database), clock),
                        fixture.tasks,
                        fixture.status,
                        files,
                        navigator,
                        clock));
    }
}
