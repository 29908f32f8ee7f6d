package vn.sovang.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.person.SameName;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.round.intake.ImportController;
import vn.sovang.ui.round.intake.ImportRow;
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
                        fixture.conduct())
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
                        fixture.conduct())
                .setResults(round -> Map.of(about, sentence))
                .at(sample.round.id(), about));
        fixture.settle();
        fixture.picture("dot-xet-ket-luan-khac");
        assertThat(FxHarness.onFx(() -> FxHarness.seen(stage, "#nomination-set").lookupAll(".label").stream()
                        .map(node -> ((javafx.scene.control.Label) node).getText())
                        .toList()))
                .contains(sentence);
    }

    private Stage showImport(Optional<Path> answer) {
        FileAsker asker = new FileAsker() {
            @Override
            public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> open(String title, Kind kind) {
                return answer;
            }
        };
        return fixture.show(new Place.ImportList(sample.round.id()), navigator -> new ImportController(
                        fixture.tasks,
                        navigator,
                        fixture.status,
                        asker,
                        sample.catalogue,
                        Stores.of(fixture.database),
                        sample.imports)
                .into(sample.round.id()));
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
        sample.imports.apply(sample.imports.preview(twins(), sample.round.id()));
        Stage stage = showRound();
        DataTable<NominationRow> table = table(stage, "nominations");
        NominationRow row = FxHarness.onFx(() -> table.shownRows().stream()
                .filter(each -> each.has(Finding.Kind.DUPLICATE))
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

    @Test
    void listIsShownBeforeAnythingIsStoredAndTakenBackWhole() {
        Stage stage = showImport(Optional.of(sample.list));
        fixture.picture("nap-danh-sach-trong");

        FxHarness.press(stage, "choose-file");
        fixture.settle();
        fixture.picture("nap-danh-sach");
        assertThat(fixture.nominations.ofRound(sample.round.id())).isEmpty();
        DataTable<ImportRow> table = table(stage, "listed-rows");
        assertThat(FxHarness.onFx(() -> table.shownRows().stream()
                        .filter(row -> row.listed() != null)
                        .count()))
                .isEqualTo(52);

        FxHarness.press(stage, "store-list");
        fixture.settle();
        assertThat(fixture.nominations.ofRound(sample.round.id())).hasSize(52);
        fixture.picture("nap-danh-sach-xong");

        FxHarness.press(stage, "undo-import");
        fixture.settle();
        assertThat(fixture.nominations.ofRound(sample.round.id())).isEmpty();
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void rowIsMendedInPlaceAndCheckedAnew() throws java.io.IOException {
        Stage stage = showImport(Optional.of(twins()));
        FxHarness.press(stage, "choose-file");
        fixture.settle();
        DataTable<ImportRow> table = table(stage, "listed-rows");
        ImportRow row = FxHarness.onFx(() -> table.shownRows().stream()
                .filter(each -> each.twin() != 0)
                .findFirst()
                .orElseThrow());
        FxHarness.run(() -> table.selectKey(row.number()));

        FxHarness.type(stage, "row-name", "Người Khác Hẳn");
        FxHarness.leave(stage);
        fixture.settle();

        ImportRow mended = FxHarness.onFx(() -> table.shownRows().stream()
                .filter(each -> each.number() == row.number())
                .findFirst()
                .orElseThrow());
        assertThat(mended.understood()).startsWith("Người Khác Hẳn");
        assertThat(mended.twin()).isZero();
    }

    @Test
    void twinsAreAnsweredBesideOneAnother() throws java.io.IOException {
        Stage stage = showImport(Optional.of(twins()));
        FxHarness.press(stage, "choose-file");
        fixture.settle();
        DataTable<ImportRow> table = table(stage, "listed-rows");
        ImportRow row = FxHarness.onFx(() -> table.shownRows().stream()
                .filter(each -> each.twin() != 0)
                .findFirst()
                .orElseThrow());
        FxHarness.run(() -> table.selectKey(row.number()));

        FxHarness.press(stage, "same");
        fixture.settle();

        ImportRow answered = FxHarness.onFx(() -> table.shownRows().stream()
                .filter(each -> each.number() == row.number())
                .findFirst()
                .orElseThrow());
        assertThat(answered.twin()).isZero();
        assertThat(answered.remark()).contains("cùng một người với dòng " + row.twin());
    }

    /// Of one name, year and unit, but two posts.
    private Path twins() throws java.io.IOException {
        return java.nio.file.Files.writeString(folder.resolve("hai-dong.csv"), """
                Stt,Họ và tên,Năm sinh,Chức vụ,Đơn vị công tác,Hình thức khen thưởng
                1,Nông Văn Thử,1979,Bác sĩ,Trung tâm Y tế thành phố,Giấy khen của Chủ tịch UBND thành phố
                2,Nông Văn Thử,1979,Điều dưỡng,Trung tâm Y tế thành phố,Giấy khen của Chủ tịch UBND thành phố
                """);
    }

    @Test
    void fileThatIsNoListIsRefusedInWords() throws java.io.IOException {
        Path wrong = java.nio.file.Files.writeString(folder.resolve("sai.xlsx"), "không phải bảng tính");
        Stage stage = showImport(Optional.of(wrong));

        FxHarness.press(stage, "choose-file");
        fixture.settle();

        javafx.scene.layout.VBox notes = FxHarness.find(stage, "import-notes", javafx.scene.layout.VBox.class);
        assertThat(notes.getChildren()).hasSize(1);
        assertThat(fixture.refusals).isEmpty();
        assertThat(FxHarness.find(stage, "store-list", javafx.scene.control.Button.class)
                        .isDisabled())
                .isTrue();
    }

    @Test
    void theColumnsOfAListCanBeChosenAnew() {
        Stage stage = showImport(Optional.of(sample.list));
        FxHarness.press(stage, "choose-file");
        fixture.settle();
        FxHarness.press(stage, "choose-columns");
        fixture.picture("nap-de-nghi-cot");
        FxHarness.press(stage, "columns-apply");
        fixture.settle();
        assertThat(FxHarness.onFx(() -> table(stage, "listed-rows").shownRows()))
                .hasSizeGreaterThanOrEqualTo(52);
        fixture.picture("nap-de-nghi-cot-da-nho");
    }
}
