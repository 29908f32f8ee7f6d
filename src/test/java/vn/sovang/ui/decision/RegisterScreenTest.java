package vn.sovang.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.Level;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.decision.PrintRegister;
import vn.sovang.usecase.press.PaperFonts;

@SuppressWarnings("NullAway.Init") // filled before each test
class RegisterScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private Stage stage;

    @BeforeEach
    void fill() {
        fixture = new ScreenFixture(folder);
        fixture.openSample();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void open() {
        FileAsker files = new FileAsker() {
            @Override
            public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
                return Optional.of(folder.resolve(suggestedName));
            }

            @Override
            public Optional<Path> open(String title, Kind kind) {
                return Optional.empty();
            }
        };
        stage = fixture.show(
                new Place.AwardRegister(),
                navigator -> new RegisterController(
                        fixture.tasks,
                        fixture.status,
                        files,
                        new PrintRegister(
                                Stores.of(fixture.database),
                                new PaperFonts(folder.resolve("phong"), List.of()),
                                Today.CLOCK)));
        fixture.settle();
    }

    private void grant(int year) {
        Decision decision = new DecisionStore(fixture.database)
                .add(new Decision(0, "15/QĐ-UBND", LocalDate.of(year, 3, 8), "Chủ tịch UBND thành phố", "Khen thưởng"));
        new GrantStore(fixture.database)
                .add(new Grant(
                        0,
                        null,
                        null,
                        "Nông Văn Thắng",
                        "Chuyên viên, Phòng Nội vụ",
                        "GK_TP",
                        "Giấy khen",
                        Level.DISTRICT,
                        year,
                        decision.id(),
                        "Thành tích xuất sắc",
                        ""));
    }

    @Test
    void withoutDecisionsItSaysWhereTheyComeFrom() {
        open();
        assertThat(FxHarness.seen(stage, "#register-write")).isNull();
        assertThat(texts()).contains("Chưa có kết quả khen nào theo quyết định");
    }

    @Test
    void theLatestYearIsShownAndWritten() {
        grant(2019);
        grant(2021);
        open();
        assertThat(years("register-from").getValue()).isEqualTo(2021);
        FxHarness.run(() -> years("register-from").setValue(2019));
        fixture.settle();
        fixture.picture("so-theo-doi-khen-thuong");
        FxHarness.await("the pages", () -> texts().stream().anyMatch(text -> text.startsWith("Trang 1 / ")));
        FxHarness.ctrl(stage, KeyCode.P);
        fixture.settle();
        assertThat(fixture.refusals).isEmpty();
        assertThat(folder.resolve("so-theo-doi-khen-thuong-2019-2021.pdf")).isNotEmptyFile();
    }

    @Test
    void yearsTurnedRoundAreRefusedInWords() {
        grant(2019);
        grant(2021);
        open();
        FxHarness.run(() -> years("register-to").setValue(2019));
        fixture.settle();
        assertThat(fixture.refusals).singleElement().asString().contains("Năm cuối 2019 ở trước năm đầu 2021");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> years(String id) {
        return FxHarness.find(stage, id, ComboBox.class);
    }

    private List<String> texts() {
        return FxHarness.texts(stage, ".label");
    }
}
