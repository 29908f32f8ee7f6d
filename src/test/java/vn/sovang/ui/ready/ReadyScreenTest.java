package vn.sovang.ui.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.ProofStore;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.ready.CompleteDossier;
import vn.sovang.usecase.ready.DossierRoute;
import vn.sovang.usecase.ready.MarkItems;
import vn.sovang.usecase.ready.ReadyRound;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.ReturnDiary;

@SuppressWarnings("NullAway.Init") // filled before each test
class ReadyScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private Stage stage;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private ReadyJobs jobs() {
        ReadRound facts = new ReadRound(Stores.of(fixture.database), Regimes.load(), Today.CLOCK);
        ReadyRound ready = new ReadyRound(Stores.of(fixture.database), facts, fixture.check(), fixture.catalogue);
        DossierRoute route = fixture.route();
        return new ReadyJobs(
                ready,
                new MarkItems(Stores.of(fixture.database), fixture.journal()),
                route,
                new CompleteDossier(ready, route, Stores.of(fixture.database), fixture.journal()),
                new ReturnDiary(Stores.of(fixture.database)));
    }

    private void show() {
        stage = fixture.show(
                new Place.Ready(0),
                navigator -> new ReadyController(
                        Stores.of(fixture.database), jobs(), fixture.tasks, navigator, fixture.status, Today.CLOCK));
        fixture.settle();
    }

    private void showSample() {
        new SampleRound(fixture, folder).imported();
        show();
    }

    @SuppressWarnings("unchecked") // the screen's own table
    private DataTable<ReadyRow> table() {
        return FxHarness.find(stage, "ready-table", DataTable.class);
    }

    private void select(int row) {
        FxHarness.run(() -> {
            DataTable<ReadyRow> table = table();
            table.requestFocus();
            table.selectKey(table.shownRows().get(row).key());
        });
    }

    private ReadyRow row(int index) {
        return FxHarness.onFx(() -> table().shownRows().get(index));
    }

    private String words(String id) {
        return FxHarness.onFx(() -> FxHarness.find(stage, id, Label.class).getText());
    }

    private void press(String id) {
        FxHarness.press(stage, id);
        fixture.settle();
    }

    @Test
    void withoutARoundItSaysWhatToDoFirst() {
        show();
        fixture.picture("san-sang-trong");
        assertThat(FxHarness.onFx(() -> FxHarness.seen(stage, "#ready-table"))).isNull();
    }

    @Test
    void spaceMarksWhatIsThereAndTakesTheMarkBack() {
        showSample();
        assertThat(words("ready-complete")).isEqualTo("Đủ 0 trên 78");
        select(3);
        assertThat(row(3).name()).isEqualTo("Biên bản họp xét");
        FxHarness.key(stage, KeyCode.SPACE);
        fixture.settle();
        assertThat(row(3).held()).isEqualTo("01 / 01 bản sao");
        assertThat(words("ready-complete")).isEqualTo("Đủ 1 trên 78");
        fixture.picture("san-sang-gui");

        FxHarness.key(stage, KeyCode.SPACE);
        fixture.settle();
        assertThat(row(3).held()).isEqualTo("– / 01 bản sao");
    }

    @Test
    void onlyWhatIsMissingIsShownWhenAsked() {
        showSample();
        select(3);
        FxHarness.key(stage, KeyCode.SPACE);
        fixture.settle();
        int all = FxHarness.onFx(() -> table().shownRows().size());
        FxHarness.ctrl(stage, KeyCode.L);
        assertThat(FxHarness.onFx(() -> table().shownRows().size())).isEqualTo(all - 1);
    }

    @Test
    void aMissingReportLeadsToItsNomination() {
        showSample();
        List<ReadyRow> rows = FxHarness.onFx(() -> table().shownRows());
        int written = rows.indexOf(rows.stream()
                .filter(row -> row.about().equals("Phương Công Vinh"))
                .findFirst()
                .orElseThrow());
        select(written);
        FxHarness.key(stage, KeyCode.SPACE);
        fixture.settle();
        assertThat(row(written).open()).as("handed in on paper").isFalse();

        int finding = rows.size() - 1;
        select(finding);
        FxHarness.key(stage, KeyCode.ENTER);
        assertThat(fixture.opened).hasSize(1);
    }

    @Test
    void aReasonSettlesALine() {
        showSample();
        select(0);
        FxHarness.run(() -> FxHarness.find(stage, "gap-reason", TextArea.class).setText("Gửi bản điện tử trước"));
        press("gap-save");
        assertThat(row(0).state().words()).isEqualTo("Đã ghi lý do");
        assertThat(row(0).how()).contains("Gửi bản điện tử trước");
    }

    @Test
    void aNominationIsRefusedAndItsItemsGo() {
        showSample();
        int rows = FxHarness.onFx(() -> table().shownRows().size());
        select(5);
        String name = row(5).about();
        press("refuse");
        press("cause-unqualified");
        press("return-save");
        assertThat(FxHarness.onFx(() -> table().shownRows()))
                .hasSizeLessThan(rows)
                .noneMatch(row -> row.about().equals(name) && row.line() != null);
        assertThat(fixture.nominations.ofRound(1))
                .anyMatch(one -> one.subjectName().equals(name)
                        && one.status() == vn.sovang.model.round.NominationStatus.REJECTED);
    }

    @Test
    void anOpinionIsAskedAndItsAnswerGoesIntoTheSameLine() {
        Round round = new SampleRound(fixture, folder).round;
        LocalDate day = LocalDate.of(2025, 11, 3);
        fixture.rounds.update(new Round(
                round.id(),
                round.movementId(),
                round.name(),
                round.ordinal(),
                2025,
                day,
                Regimes.load().onReceived(day).orElseThrow().code(),
                round.status(),
                day,
                round.mode(),
                round.tiers()));
        fixture.nominate(round, fixture.units.search("cong an thanh pho", 1).getFirst(), "Mã Văn Thử", "BK_TTG");
        show();
        select(6);
        assertThat(row(6).line()).isNotNull();
        assertThat(row(6).name()).isEqualTo("Ý kiến cơ quan được hỏi (hiệp y)");
        FxHarness.type(stage, "opinion-organ", "Bộ Công an");
        FxHarness.type(stage, "opinion-asked", "4/11/2025");
        press("opinion-save");
        assertThat(row(6).open()).isTrue();
        fixture.picture("hiep-y");
        FxHarness.type(stage, "opinion-answered", "10/11/2025");
        press("opinion-save");
        assertThat(row(6).open()).isFalse();
        assertThat(new ProofStore(fixture.database).opinions(round.id())).hasSize(1);
    }

    @Test
    void completingSaysWhatIsOpen() {
        showSample();
        press("ready-finish");
        assertThat(fixture.refusals).singleElement().asString().contains("Chưa hoàn tất được hồ sơ");
    }

    @Test
    void aDossierIsReturnedWithItsCausesAndStandsInTheDiary() {
        showSample();
        select(2);
        press("route-received");
        assertThat(words("route-state")).isEqualTo("Đã nhận");
        press("route-returned");
        press("return-save");
        assertThat(fixture.refusals).singleElement().asString().contains("Chưa chọn nguyên nhân");
        press("cause-missing-part");
        FxHarness.type(stage, "cause-text", "Thiếu báo cáo của 02 người");
        fixture.picture("tra-ho-so");
        press("return-save");
        assertThat(words("route-state")).isEqualTo("Đã trả, chờ bổ sung");

        press("ready-diary");
        fixture.picture("so-tra-lai");
        assertThat(FxHarness.onFx(() ->
                        FxHarness.find(stage, "diary-table", DataTable.class).shownRows()))
                .hasSize(1);
        press("ready-diary");
        select(2);
        press("route-added");
        assertThat(words("route-state")).isEqualTo(RouteEventKind.ADDED.label().replace("Nhận", "Đã nhận"));
    }
}
