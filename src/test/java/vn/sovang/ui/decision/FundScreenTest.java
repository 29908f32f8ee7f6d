package vn.sovang.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.FundEntryStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.decision.KeepFund;
import vn.sovang.usecase.decision.PrintRegister;
import vn.sovang.usecase.press.PaperFonts;

class FundScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private Stage stage;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        fixture.openSample();
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
                new Place.Fund(),
                navigator -> new FundController(
                        fixture.tasks,
                        fixture.status,
                        files,
                        new KeepFund(Stores.of(fixture.database), fixture.journal()),
                        new PrintRegister(
                                Stores.of(fixture.database),
                                new PaperFonts(folder.resolve("phong"), List.of()),
                                Today.CLOCK),
                        Today.CLOCK));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void enter(FundEntryKind kind, String date, String amount, String content) {
        FxHarness.ctrl(stage, KeyCode.N);
        FxHarness.type(stage, "fund-date", date);
        FxHarness.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<FundEntryKind> box = FxHarness.find(stage, "fund-kind", ComboBox.class);
            box.setValue(kind);
        });
        FxHarness.type(stage, "fund-amount", amount);
        FxHarness.type(stage, "fund-content", content);
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.ENTER);
        fixture.settle();
    }

    @Test
    void theEmptyBookSaysHowToBegin() {
        fixture.picture("quy-khen-thuong-chua-co");
        assertThat(FxHarness.seen(stage, "#fund-table")).isNotNull();
    }

    @Test
    void entriesAreTypedByKeyboardAndTheBalanceFollows() {
        enter(FundEntryKind.OPENING, "04/01/2021", "20.000.000", "Chuyển từ năm 2020");
        enter(FundEntryKind.IN, "15/3/2021", "150.000.000", "Ngân sách thành phố phân bổ");
        enter(FundEntryKind.OUT, "22/12/2021", "17550000", "Chi tiền thưởng theo Quyết định số 05/QĐ-UBND");
        enter(FundEntryKind.OUT, "10/01/2022", "3.200.000", "Mua khung bằng khen, giấy khen");
        assertThat(fixture.refusals).isEmpty();
        assertThat(label("fund-year-2021").getText()).contains("cuối kỳ 152.450.000");
        assertThat(label("fund-year-2022").getText()).contains("Đầu kỳ 152.450.000", "cuối kỳ 149.250.000");
        fixture.picture("quy-khen-thuong");
        FxHarness.press(stage, "fund-print");
        fixture.settle();
        assertThat(Files.exists(folder.resolve("so-quy-khen-thuong.pdf"))).isTrue();
    }

    @Test
    void anEntryIsMendedAndRemoved() {
        enter(FundEntryKind.IN, "15/3/2021", "150000", "Ủng hộ");
        FxHarness.run(() -> table().getSelectionModel().clearAndSelect(0));
        FxHarness.type(stage, "fund-amount", "250.000");
        FxHarness.leave(stage);
        FxHarness.press(stage, "fund-save");
        fixture.settle();
        assertThat(new FundEntryStore(fixture.database).all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.amount()).isEqualTo(250_000));
        FxHarness.run(() -> table().getSelectionModel().clearAndSelect(0));
        FxHarness.press(stage, "fund-remove");
        fixture.settle();
        assertThat(new FundEntryStore(fixture.database).all()).isEmpty();
    }

    @Test
    void whatIsNoAmountIsSaidBesideTheField() {
        enter(FundEntryKind.IN, "15/3/2021", "nhiều", "Ủng hộ");
        assertThat(new FundEntryStore(fixture.database).all()).isEmpty();
        assertThat(FxHarness.texts(stage, ".field-error"))
                .anySatisfy(text -> assertThat(text).contains("số đồng"));
    }

    private Label label(String id) {
        return FxHarness.find(stage, id, Label.class);
    }

    private TableView<?> table() {
        return (TableView<?>) FxHarness.seen(stage, "#fund-table");
    }
}
