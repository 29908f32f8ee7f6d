package vn.sovang.ui.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Round;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.Notice;

class ProvinceScreenTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private final List<String> suggested = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void withoutARoundThereIsNothingToSend() {
        show();
        fixture.picture("province-empty");
        assertThat(suggested).isEmpty();
    }

    @Test
    void aRoundWithoutNominationsCannotBeExported() {
        fixture.openSample();
        Stage stage = show();
        assertThat(FxHarness.find(stage, "province-export", Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void theChosenKindIsWrittenAndTheCountsAreSaid() {
        fill();
        Stage stage = show();
        assertThat(FxHarness.find(stage, "province-collectives", Label.class).getText())
                .isEqualTo("1");
        assertThat(FxHarness.find(stage, "province-people", Label.class).getText())
                .isEqualTo("2");
        FxHarness.press(stage, "province-xlsx");
        assertThat(FxHarness.find(stage, "province-xlsx", RadioButton.class).isSelected())
                .isTrue();
        FxHarness.press(stage, "province-export");
        fixture.settle();
        assertThat(suggested).containsExactly("tong-hop-dot-1-2021.xlsx");
        assertThat(folder.resolve("tong-hop-dot-1-2021.xlsx")).isNotEmptyFile();
        assertThat(FxHarness.find(stage, "province-done", Notice.class).getAccessibleText())
                .isEqualTo("Đã xuất: 1 tập thể, 2 cá nhân. Đọc lại tệp thấy khớp.");
        fixture.picture("province");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidBesideTheButton() throws Exception {
        fill();
        Files.createDirectories(folder.resolve("tong-hop-dot-1-2021.json").resolve("occupied"));
        Stage stage = show();
        FxHarness.press(stage, "province-export");
        fixture.settle();
        assertThat(FxHarness.find(stage, "province-refused", Notice.class).getAccessibleText())
                .isNotEmpty();
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void aCheckOpensThePlaceWhereItIsMended() {
        Round round = fill();
        Stage stage = show();
        FxHarness.press(stage, "check-vote-missing");
        assertThat(fixture.opened).containsExactly(new Place.Meetings(round.id()));
    }

    private Round fill() {
        Round round = fixture.openSample();
        Unit health = fixture.units.search("trung tam y te", 1).getFirst();
        fixture.nominate(round, health, "", "BK_TINH");
        fixture.nominate(round, health, "Nông Văn Thắng", "BK_TINH");
        fixture.nominate(round, health, "Đặng Thị Thu Ánh", "GK_HUYEN");
        return round;
    }

    private Stage show() {
        FileAsker files = new FileAsker() {
            @Override
            public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
                suggested.add(suggestedName);
                return Optional.of(folder.resolve(suggestedName));
            }

            @Override
            public Optional<Path> open(String title, Kind kind) {
                return Optional.empty();
            }
        };
        return fixture.show(
                new Place.Province(0),
                navigator -> new ProvinceController(
                        Stores.of(fixture.database),
                        fixture.summary(),
                        fixture.check(),
                        fixture.catalogue,
                        files,
                        fixture.tasks,
                        navigator));
    }
}
