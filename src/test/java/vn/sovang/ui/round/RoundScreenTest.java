package vn.sovang.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.person.SameName;
import vn.sovang.store.Stores;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.decision.GrantOrder;

class RoundScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private SampleRound sample;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        sample = new SampleRound(fixture, folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Stage showRound() {
        return fixture.show(new Place.RoundPlace(sample.round.id(), 0), navigator -> new RoundController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        Stores.of(fixture.database),
                        sample.catalogue,
                        sample.editing,
                        fixture.check(),
                        fixture.conduct(),
                        round -> Map.of())
                .at(sample.round.id(), 0));
    }

    @Test
    void aResultSetAgainstTheVotesIsMarked() {
        sample.imported();
        String sentence = "Vòng 2: theo số phiếu là không đạt, cuộc họp kết luận đạt; lý do: biểu quyết lại.";
        long about = fixture.nominations.ofRound(sample.round.id()).getFirst().id();
        Stage stage = fixture.show(new Place.RoundPlace(sample.round.id(), about), navigator -> new RoundController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        Stores.of(fixture.database),
                        sample.catalogue,
                        sample.editing,
                        fixture.check(),
                        fixture.conduct(),
                        round -> Map.of(about, sentence))
                .at(sample.round.id(), about));
        fixture.settle();
        fixture.picture("dot-xet-ket-luan-khac");
        assertThat(FxHarness.onFx(() -> FxHarness.seen(stage, "#nomination-set").lookupAll(".label").stream()
                        .map(node -> ((javafx.scene.control.Label) node).getText())
                        .toList()))
                .contains(sentence);
    }

    private static <R> DataTable<R> table(Stage stage, String id) {
        @SuppressWarnings("unchecked") // the view made it
        DataTable<R> table = FxHarness.find(stage, id, DataTable.class);
        return table;
    }

    private Nomination stored(String name) {
        return fixture.nominations.ofRound(sample.round.id()).stream()
                .filter(each -> each.subjectName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void emptyRoundOffersToTakeAListIn() {
        Stage stage = showRound();
        fixture.picture("dot-xet-trong");

        FxHarness.press(stage, "empty-import");

        assertThat(fixture.opened).containsExactly(new Place.ImportList(sample.round.id()));
    }

    @Test
    void whatIsTypedIsInTheStoreAfterLeavingTheField() {
        sample.imported();
        Stage stage = showRound();
        DataTable<NominationRow> table = table(stage, "nominations");
        String name = FxHarness.onFx(() -> table.shownRows().get(9).name());
        FxHarness.run(() -> table.selectKey(stored(name).id()));

        FxHarness.type(stage, "achievement", "Trực chốt 60 ngày đêm.");
        FxHarness.leave(stage);
        fixture.settle();

        assertThat(stored(name).achievement()).isEqualTo("Trực chốt 60 ngày đêm.");
        assertThat(fixture.status.savedProperty().get()).isNotEmpty();
    }

    @Test
    void textsTypedAloneComeBackByCtrlZAndAreDoneAgain() {
        sample.imported();
        Stage stage = showRound();
        DataTable<NominationRow> table = table(stage, "nominations");
        NominationRow row = FxHarness.onFx(() -> table.shownRows().get(10));
        String before = row.nomination().achievement();
        FxHarness.run(() -> table.selectKey(row.id()));
        FxHarness.type(stage, "achievement", "Trực chốt 60 ngày đêm.");
        FxHarness.run(() -> ((TabPane) FxHarness.seen(stage, "#nomination-tabs"))
                .getSelectionModel()
                .select(1));
        FxHarness.type(stage, "report-results", "Lấy 410 mẫu xét nghiệm.");
        FxHarness.run(table::requestFocus);
        fixture.settle();
        String report = fixture.nominations.report(row.id()).results();

        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(fixture.nominations.report(row.id()).results()).isEmpty();
        assertThat(FxHarness.find(stage, "report-results", TextInputControl.class)
                        .getText())
                .isEmpty();
        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(fixture.nominations.find(row.id()).orElseThrow().achievement())
                .isEqualTo(before);
        assertThat(FxHarness.find(stage, "achievement", TextInputControl.class).getText())
                .isEqualTo(before);

        FxHarness.ctrl(stage, KeyCode.Y);
        fixture.settle();
        FxHarness.ctrl(stage, KeyCode.Y);
        fixture.settle();
        assertThat(report).isEqualTo("Lấy 410 mẫu xét nghiệm.");
        assertThat(fixture.nominations.report(row.id()).results()).isEqualTo(report);
        assertThat(fixture.nominations.find(row.id()).orElseThrow().achievement())
                .isEqualTo("Trực chốt 60 ngày đêm.");
    }

    @Test
    void reportIsWrittenInItsOwnPage() {
        sample.imported();
        Stage stage = showRound();
        DataTable<NominationRow> table = table(stage, "nominations");
        NominationRow row = FxHarness.onFx(() -> table.shownRows().get(10));
        FxHarness.run(() -> {
            table.selectKey(row.id());
            ((TabPane) FxHarness.seen(stage, "#nomination-tabs"))
                    .getSelectionModel()
                    .select(1);
        });

        FxHarness.type(stage, "report-results", "Lấy 410 mẫu xét nghiệm.");
        FxHarness.leave(stage);
        fixture.settle();

        assertThat(fixture.nominations.report(row.id()).results()).isEqualTo("Lấy 410 mẫu xét nghiệm.");
        fixture.picture("dot-xet-bao-cao");
    }

    @Test
    void withdrawnNominationComesBackByCtrlZ() {
        sample.imported();
        Stage stage = showRound();
        DataTable<NominationRow> table = table(stage, "nominations");
        NominationRow row = FxHarness.onFx(() -> table.shownRows().get(9));
        FxHarness.run(() -> {
            table.requestFocus();
            table.selectKey(row.id());
        });

        FxHarness.key(stage, KeyCode.DELETE);
        fixture.settle();
        assertThat(stored(row.name()).status()).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(FxHarness.onFx(() -> table.shownRows().size())).isEqualTo(51);

        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        assertThat(stored(row.name()).status()).isEqualTo(NominationStatus.PROPOSED);
        assertThat(FxHarness.onFx(() -> table.shownRows().size())).isEqualTo(52);
    }

    @Test
    void whatADecisionHoldsStaysInTheRoundAndTheScreenSaysWhy() throws Refusal {
        sample.imported();
        Nomination held = fixture.nominations.ofRound(sample.round.id()).getFirst();
        sample.recording()
                .record(new GrantOrder(
                        sample.round.id(),
                        held.awardCode(),
                        "05/QĐ-UBND",
                        LocalDate.of(2021, 12, 8),
                        "",
                        "",
                        null,
                        null,
                        List.of(held.id()),
                        ""));
        Stage stage = showRound();
        DataTable<NominationRow> table = table(stage, "nominations");
        FxHarness.run(() -> {
            table.requestFocus();
            table.selectKey(held.id());
        });

        FxHarness.key(stage, KeyCode.DELETE);
        FxHarness.await(
                "the store answers", () -> !fixture.status.saidProperty().get().isEmpty());
        assertThat(FxHarness.onFx(() -> fixture.status.saidProperty().get()))
                .startsWith(
                        "Không bỏ được đề nghị nào; giữ nguyên " + held.subjectName() + " vì đã có Quyết định số 05");
        assertThat(fixture.nominations.find(held.id()).orElseThrow().status()).isEqualTo(NominationStatus.GRANTED);
        assertThat(FxHarness.onFx(() -> table.shownRows().size())).isEqualTo(52);
    }

    @Test
    void twoRowsOfOneNameAreTiedAndParted() throws Exception {
        sample.imported();
        sample.imports.apply(sample.imports.preview(TableFiles.open(twins()), ListKind.NOMINATIONS, sample.round.id()));
        Stage stage = showRound();
        DataTable<NominationRow> table = table(stage, "nominations");
        NominationRow row = FxHarness.onFx(() -> table.shownRows().stream()
                .filter(each -> each.has(OpenPoint.Kind.DUPLICATE))
                .findFirst()
                .orElseThrow());
        FxHarness.run(() -> table.selectKey(row.id()));
        fixture.picture("dot-xet");

        FxHarness.press(stage, "one-subject");
        fixture.settle();
        assertThat(fixture.nominations.ofRound(sample.round.id()))
                .filteredOn(each -> each.subjectName().equals(row.name()))
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.status()).isEqualTo(NominationStatus.PROPOSED);
                    assertThat(each.personId()).isEqualTo(row.nomination().personId());
                });

        FxHarness.ctrl(stage, KeyCode.Z);
        fixture.settle();
        FxHarness.press(stage, "two-subjects");
        fixture.settle();
        assertThat(fixture.nominations.ofRound(sample.round.id()))
                .filteredOn(each -> each.subjectName().equals(row.name()))
                .allSatisfy(each -> {
                    assertThat(each.status()).isEqualTo(NominationStatus.PROPOSED);
                    assertThat(SameName.isNoted(each)).isTrue();
                });
    }

    @Test
    void nominationIsAddedByKeyboard() {
        Stage stage = showRound();

        FxHarness.ctrl(stage, KeyCode.N);
        FxHarness.type(stage, "draft-name", "Triệu Thị Mẫu");
        FxHarness.press(stage, "draft-add");
        assertThat(fixture.nominations.ofRound(sample.round.id())).isEmpty();

        FxHarness.type(stage, "draft-proposer", "trung tam y te");
        FxHarness.key(stage, KeyCode.DOWN);
        FxHarness.key(stage, KeyCode.ENTER);
        FxHarness.press(stage, "draft-add");
        fixture.settle();

        assertThat(stored("Triệu Thị Mẫu").position()).isEqualTo(1);
        assertThat(FxHarness.find(stage, "nomination-name", Label.class).getText())
                .isEqualTo("Triệu Thị Mẫu");
    }

    /// Of one name, year and unit, but two posts.
    private Path twins() throws java.io.IOException {
        return java.nio.file.Files.writeString(folder.resolve("hai-dong.csv"), """
                Stt,Họ và tên,Năm sinh,Chức vụ,Đơn vị công tác,Hình thức khen thưởng
                1,Nông Văn Thử,1979,Bác sĩ,Trung tâm Y tế thành phố,Giấy khen của Chủ tịch UBND thành phố
                2,Nông Văn Thử,1979,Điều dưỡng,Trung tâm Y tế thành phố,Giấy khen của Chủ tịch UBND thành phố
                """);
    }
}
