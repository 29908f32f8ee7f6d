package vn.sovang.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Round;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.decision.KeepFund;
import vn.sovang.usecase.decision.ReadRevocations;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.OfficeCalendar;

class DeskScreenTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2021-11-29T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private final List<Integer> urgent = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEmptyStoreSaysWhatToDoFirst() {
        Stage stage = show();
        FxHarness.press(stage, "desk-new-round");
        FxHarness.press(stage, "desk-setup");
        assertThat(fixture.opened).containsExactly(new Place.NewRound(), new Place.Setup());
        fixture.picture("desk-empty");
    }

    @Test
    void aRoundWithoutNominationsAsksForItsList() {
        Round round = fixture.openSample();
        Stage stage = show();
        FxHarness.press(stage, "due-1");
        assertThat(fixture.opened).containsExactly(new Place.ImportList(round.id()));
        assertThat(FxHarness.find(stage, "place-subtitle", Label.class).getText())
                .isEqualTo("Thứ Hai, ngày 29 tháng 11 năm 2021");
        assertThat(urgent).hasSize(1);
    }

    @Test
    void pictureOfTheDesk() {
        Round round = fixture.openSample();
        Unit health = fixture.units.search("trung tam y te", 1).getFirst();
        fixture.nominate(round, health, "", "BK_TINH");
        fixture.nominate(round, health, "Nông Văn Thắng", "BK_TINH");
        for (String name : List.of("Đặng Thị Thu Ánh", "Bàn Hữu Kiên", "Triệu Thị Kim Yến", "Lường Quang Được")) {
            fixture.nominate(round, health, name, "GK_HUYEN");
        }
        Stage stage = show();
        FxHarness.press(stage, "round-1");
        assertThat(fixture.opened).containsExactly(new Place.RoundPlace(round.id(), 0));
        fixture.picture("desk");
    }

    private Stage show() {
        return fixture.show(
                new Place.Desk(),
                navigator -> new DeskController(
                        Stores.of(fixture.database),
                        fixture.check(),
                        fixture.route(),
                        revocations(),
                        deadlines(),
                        fixture.catalogue,
                        fixture.tasks,
                        navigator,
                        urgent::add,
                        CLOCK));
    }

    private ReadRevocations revocations() {
        Stores stores = Stores.of(fixture.database);
        return new ReadRevocations(stores, new KeepFund(stores, fixture.journal()));
    }

    private Deadlines deadlines() {
        Stores stores = Stores.of(fixture.database);
        Journal journal = new Journal(stores, CLOCK, "test");
        return new Deadlines(stores, new OfficeCalendar(stores, Holidays.load(), journal), journal);
    }
}
