package vn.sovang.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.model.round.Nomination;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.intake.WriteTemplate;
import vn.sovang.usecase.work.ImportRuns;

@SuppressWarnings("NullAway.Init") // filled before each test
class RoundIntakeScreenTest {
    private static final String AWARD = "Giấy khen của Chủ tịch UBND thành phố";

    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private SampleRound sample;
    private IntakeController screen;
    private Path answer;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        sample = new SampleRound(fixture, folder);
        answer = sample.list;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void listIsShownBeforeAnythingIsStoredAndTakenBackWhole() {
        Stage stage = show();
        fixture.picture("nap-danh-sach-trong");

        FxHarness.press(stage, "intake-choose");
        fixture.settle();
        fixture.picture("nap-danh-sach");
        assertThat(nominations()).isEmpty();
        assertThat(rows(stage).stream().filter(row -> row.listed() != null)).hasSize(52);

        FxHarness.press(stage, "intake-store");
        fixture.settle();
        assertThat(nominations()).hasSize(52);
        fixture.picture("nap-danh-sach-xong");

        FxHarness.press(stage, "intake-undo");
        fixture.settle();
        assertThat(nominations()).isEmpty();
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void aRoundHasNoOtherListsAndAWayBack() {
        Stage stage = show();
        for (String other : List.of("#kind-units", "#list-wins")) {
            assertThat(FxHarness.onFx(() -> FxHarness.seen(stage, other).isVisible()))
                    .isFalse();
        }
        FxHarness.press(stage, "intake-back");
        assertThat(fixture.opened).containsExactly(new Place.RoundPlace(sample.round.id(), 0));
    }

    @Test
    void rowIsMendedInPlaceAndCheckedAnew() throws IOException {
        Stage stage = show(twins());
        IntakeRow row = twin(stage);
        select(stage, row);

        FxHarness.type(stage, "listed-name", "Người Khác Hẳn");
        FxHarness.leave(stage);
        fixture.settle();

        assertThat(row(stage, row.number()).understood()).startsWith("Người Khác Hẳn");
        assertThat(row(stage, row.number()).asks()).isFalse();
    }

    @Test
    void twinsAreAnsweredBesideOneAnother() throws IOException {
        Stage stage = show(twins());
        IntakeRow row = twin(stage);
        select(stage, row);
        fixture.picture("nap-danh-sach-hai-dong");
        int other = other(row);

        FxHarness.press(stage, "same-" + other);
        fixture.settle();

        assertThat(row(stage, row.number()).asks()).isFalse();
        assertThat(row(stage, row.number()).remark()).startsWith("là một với dòng " + other);
        FxHarness.press(stage, "intake-store");
        fixture.settle();
        assertThat(fixture.people.count()).isEqualTo(1);
        assertThat(nominations()).hasSize(2);
    }

    @Test
    void anAnswerGoesOnToTheNextRowThatAsks() throws IOException {
        Stage stage = show(list("""
                1,Nông Văn Thử,1979,Bác sĩ,Trung tâm Y tế thành phố,%1$s
                2,Nông Văn Thử,1979,Điều dưỡng,Trung tâm Y tế thành phố,%1$s
                3,Lý Văn Mẫu,1980,Bác sĩ,Trung tâm Y tế thành phố,Giấy gì đó
                """));
        IntakeRow row = twin(stage);
        select(stage, row);
        FxHarness.press(stage, "distinct-" + other(row));
        fixture.settle();
        assertThat(words(stage, "intake-row-title")).isEqualTo("Dòng 4");
    }

    @Test
    void anAwardIsPickedAndAPersonMadeACollective() throws IOException {
        Stage stage = show(list("1,Tổ Dân phố Mẫu,,,Phường Mẫu,Giấy gì đó\n"));
        select(stage, row(stage, 2));
        FxHarness.type(stage, "listed-award", "giay khen");
        FxHarness.key(stage, KeyCode.DOWN);
        FxHarness.key(stage, KeyCode.ENTER);
        fixture.settle();
        assertThat(row(stage, 2).row().nomination().awardName()).contains("Giấy khen");

        kind(stage, "Cá nhân");
        assertThat(FxHarness.onFx(() -> FxHarness.seen(stage, "#listed-birth"))).isNotNull();
        kind(stage, "Tập thể");
        assertThat(FxHarness.onFx(() -> FxHarness.seen(stage, "#listed-birth"))).isNull();
        assertThat(row(stage, 2).understood()).contains("tập thể");
    }

    @Test
    void aListHalfMendedWaitsUntilTheClerkComesBack() throws IOException {
        Stage stage = show(twins());
        IntakeRow row = twin(stage);
        select(stage, row);
        FxHarness.type(stage, "listed-name", "Người Khác Hẳn");
        FxHarness.leave(stage);
        fixture.settle();

        FxHarness.run(() -> {
            screen.deactivate();
            screen.into(sample.round.id()).activate();
        });
        fixture.settle();
        assertThat(row(stage, row.number()).understood()).startsWith("Người Khác Hẳn");

        FxHarness.run(() -> {
            screen.deactivate();
            screen.into(sample.round.id() + 1).activate();
        });
        fixture.settle();
        assertThat(rows(stage)).isEmpty();
    }

    @Test
    void fileThatIsNoListIsRefusedInWords() throws IOException {
        Stage stage = show(Files.writeString(folder.resolve("sai.xlsx"), "không phải bảng tính"));
        assertThat(FxHarness.texts(stage, ".notice-text")).hasSize(1);
        assertThat(fixture.refusals).isEmpty();
        assertThat(FxHarness.find(stage, "intake-store", ButtonBase.class).isDisabled())
                .isTrue();
    }

    @Test
    void theColumnsOfAListCanBeChosenAnew() {
        Stage stage = show(sample.list);
        FxHarness.press(stage, "choose-columns");
        fixture.picture("nap-de-nghi-cot");
        FxHarness.press(stage, "columns-apply");
        fixture.settle();
        assertThat(rows(stage)).hasSizeGreaterThanOrEqualTo(52);
        fixture.picture("nap-de-nghi-cot-da-nho");
    }

    private List<Nomination> nominations() {
        return fixture.nominations.ofRound(sample.round.id());
    }

    /// Of one name, year and unit, but two posts.
    private Path twins() throws IOException {
        return list("""
                1,Nông Văn Thử,1979,Bác sĩ,Trung tâm Y tế thành phố,%1$s
                2,Nông Văn Thử,1979,Điều dưỡng,Trung tâm Y tế thành phố,%1$s
                """);
    }

    private Path list(String rows) throws IOException {
        return Files.writeString(
                folder.resolve("de-nghi.csv"),
                "Stt,Họ và tên,Năm sinh,Chức vụ,Đơn vị công tác,Hình thức khen thưởng\n" + rows.formatted(AWARD));
    }

    /// Opens the screen and reads the file, by key.
    private Stage show(Path file) {
        answer = file;
        Stage stage = show();
        FxHarness.ctrl(stage, KeyCode.O);
        fixture.settle();
        return stage;
    }

    private Stage show() {
        FileAsker asker = new FileAsker() {
            @Override
            public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> open(String title, Kind kind) {
                return Optional.of(answer);
            }
        };
        Stores stores = Stores.of(fixture.database);
        IntakeJobs jobs = new IntakeJobs(
                sample.imports,
                new ImportRuns(stores, fixture.journal()),
                new WriteTemplate(stores, sample.catalogue),
                stores.units(),
                sample.catalogue);
        return fixture.show(new Place.ImportList(sample.round.id()), navigator -> {
            screen = new IntakeController(
                    jobs, fixture.tasks, navigator, fixture.status, asker, opened -> {}, ZoneOffset.UTC);
            return screen.into(sample.round.id());
        });
    }

    private static DataTable<IntakeRow> table(Stage stage) {
        @SuppressWarnings("unchecked") // the view made it
        DataTable<IntakeRow> table = FxHarness.find(stage, "intake-rows", DataTable.class);
        return table;
    }

    private static List<IntakeRow> rows(Stage stage) {
        return FxHarness.onFx(() -> table(stage).shownRows());
    }

    private static IntakeRow row(Stage stage, int number) {
        return rows(stage).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static IntakeRow twin(Stage stage) {
        return rows(stage).stream()
                .filter(row -> row.listed() != null && other(row) > 0)
                .findFirst()
                .orElseThrow();
    }

    private static int other(IntakeRow row) {
        return row.row().findings().stream()
                .mapToInt(ListFinding::otherRow)
                .filter(other -> other > 0)
                .findFirst()
                .orElse(0);
    }

    private static void select(Stage stage, IntakeRow row) {
        FxHarness.run(() -> table(stage).selectKey(row.number()));
    }

    private void kind(Stage stage, String words) {
        ComboBox<?> kind = FxHarness.find(stage, "listed-kind", ComboBox.class);
        FxHarness.run(() -> kind.getSelectionModel().select(kind.getItems().indexOf(words)));
        fixture.settle();
    }

    private static String words(Stage stage, String id) {
        return FxHarness.find(stage, id, Labeled.class).getText();
    }
}
