package vn.sovang.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.paper.pdf.MadeUpFont;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.WordingStore;
import vn.sovang.store.office.PaperStyleStore;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.press.PaperFonts;

class SetupScreenTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private final List<String> asked = new ArrayList<>();
    private PaperStyleStore styles;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        styles = new PaperStyleStore(fixture.database);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theOfficeIsSavedFieldByField() {
        fixture.openSample();
        Stage stage = show();
        FxHarness.type(stage, "office-fund", "Quỹ thi đua,  khen thưởng năm 2022");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.offices.find()).map(Office::fund).contains("Quỹ thi đua, khen thưởng năm 2022");
        fixture.picture("setup-office");
    }

    @Test
    void anOfficeWithoutANameIsNotStored() {
        fixture.openSample();
        Stage stage = show();
        FxHarness.type(stage, "office-name", "");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.offices.find()).map(Office::name).contains("Ủy ban nhân dân thành phố Bắc Kạn");
        assertThat(FxHarness.find(stage, "office-name", TextField.class).getAccessibleHelp())
                .startsWith("Cơ quan phải có tên.");
    }

    @Test
    void aSignatoryInHandShowsTheLinesAsPrinted() {
        fixture.openSample();
        Stage stage = show();
        FxHarness.press(stage, "setup-signatories");
        TableView<?> table = FxHarness.find(stage, "signatory-table", TableView.class);
        FxHarness.run(() -> table.getSelectionModel().clearAndSelect(1));
        assertThat(preview(stage))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đặng Thị Minh Nguyệt");
        FxHarness.type(stage, "signatory-principal", "Trưởng ban");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(preview(stage)).contains("KT. TRƯỞNG BAN");
        assertThat(fixture.offices.signatories().get(1).principalPost()).isEqualTo("Trưởng ban");
        fixture.picture("setup-signatories");
    }

    @Test
    void aSignatoryIsRemovedOnlyAfterAsking() {
        fixture.openSample();
        Stage stage = show();
        FxHarness.press(stage, "setup-signatories");
        TableView<?> table = FxHarness.find(stage, "signatory-table", TableView.class);
        FxHarness.run(() -> table.getSelectionModel().clearAndSelect(0));
        FxHarness.press(stage, "signatory-remove");
        fixture.settle();
        assertThat(asked).containsExactly("Bỏ người ký");
        assertThat(fixture.offices.signatories()).extracting(Signatory::name).containsExactly("Đặng Thị Minh Nguyệt");
    }

    @Test
    void aNewSignatoryIsStoredOnceThereIsAName() {
        fixture.openSample();
        Stage stage = show();
        FxHarness.press(stage, "setup-signatories");
        FxHarness.press(stage, "signatory-new");
        FxHarness.type(stage, "signatory-full-name", "Hoàng Văn Bách");
        FxHarness.type(stage, "signatory-post", "Phó Chủ tịch");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.offices.signatories().getLast())
                .returns("Hoàng Văn Bách", Signatory::name)
                .returns("Phó Chủ tịch", Signatory::post);
    }

    @Test
    void membersAreAddedAndSavedField() {
        fixture.openSample();
        Body before = fixture.bodies.all().getFirst();
        Stage stage = show();
        FxHarness.press(stage, "setup-bodies");
        FxHarness.press(stage, "member-new");
        FxHarness.type(stage, "member-name", "Hoàng Văn Bách");
        FxHarness.type(stage, "member-post", "Phó Trưởng phòng Nội vụ");
        FxHarness.leave(stage);
        fixture.settle();
        Body after = fixture.bodies.find(before.id()).orElseThrow();
        assertThat(after.members()).hasSize(before.members().size() + 1);
        assertThat(after.members().getLast())
                .returns("Hoàng Văn Bách", BodyMember::name)
                .returns("Phó Trưởng phòng Nội vụ", BodyMember::post);
        fixture.picture("setup-bodies");
    }

    @Test
    void memberHasAPeriodAndAUsedBodyIsClosedByDate() {
        fixture.openSample();
        Body before = fixture.bodies.all().getFirst();
        Stage stage = show();
        FxHarness.press(stage, "setup-bodies");
        FxHarness.press(stage, "member-new");
        FxHarness.type(stage, "member-name", "Hoàng Văn Bách");
        FxHarness.leave(stage);
        FxHarness.type(stage, "member-from", "01/07/2021");
        FxHarness.leave(stage);
        FxHarness.type(stage, "member-to", "30/11/2021");
        FxHarness.leave(stage);
        FxHarness.type(stage, "body-closed", "31/12/2022");
        FxHarness.leave(stage);
        fixture.settle();
        fixture.picture("setup-body-period");

        Body after = fixture.bodies.find(before.id()).orElseThrow();
        assertThat(after.members().getLast())
                .returns(LocalDate.of(2021, 7, 1), BodyMember::from)
                .returns(LocalDate.of(2021, 11, 30), BodyMember::to);
        assertThat(after.membersOn(LocalDate.of(2021, 12, 1)))
                .hasSize(before.members().size());
        assertThat(after.closedOn()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(after.letterhead()).isEqualTo(before.letterhead());
        assertThat(after.signatory()).isEqualTo(before.signatory());

        FxHarness.press(stage, "body-remove");
        fixture.settle();
        assertThat(fixture.bodies.find(before.id())).as("its round names it").isPresent();
        assertThat(fixture.refusals).hasSize(1);
    }

    @Test
    void anOfficeWithoutACouncilCanAddOne() {
        Stage stage = show();
        FxHarness.press(stage, "setup-bodies");
        fixture.picture("setup-bodies-empty");
        FxHarness.press(stage, "body-first");
        fixture.settle();
        assertThat(fixture.bodies.all()).extracting(Body::name).containsExactly("Hội đồng Thi đua - Khen thưởng");
    }

    @Test
    void sizeAndSpacingOfPapersAreSavedAsChosen() {
        fixture.openSample();
        Stage stage = showPapers();
        assertThat(choice(stage, "paper-size").getItems()).isEqualTo(List.of(13.0, 13.5, 14.0));
        assertThat(choice(stage, "paper-spacing").getItems()).isEqualTo(List.of(1.0, 1.15, 1.25, 1.5));
        assertThat(choice(stage, "paper-size").getAccessibleText()).isEqualTo("Cỡ chữ nội dung");
        assertThat(choice(stage, "paper-size").getAccessibleHelp()).contains("Nghị định 30/2020/NĐ-CP");

        choose(stage, "paper-size", 13.0);
        choose(stage, "paper-spacing", 1.5);

        assertThat(styles.find()).isEqualTo(new PaperStyle(13, 1.5, false));
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void fontThisPcDoesNotHaveIsRefusedBesideTheChoice() {
        fixture.openSample();
        Stage stage = showPapers();

        choose(stage, "paper-font", true);

        assertThat(choice(stage, "paper-font").getAccessibleHelp())
                .startsWith("Máy này không có tệp phông times.ttf")
                .contains("phông kèm theo");
        assertThat(choice(stage, "paper-font").getValue()).isEqualTo(false);
        assertThat(styles.find()).isEqualTo(PaperStyle.USUAL);
        assertThat(fixture.refusals).isEmpty();

        choose(stage, "paper-size", 13.5);
        assertThat(choice(stage, "paper-font").getAccessibleHelp()).startsWith("Phông Times New Roman");
    }

    @Test
    void fontOfThisPcIsTakenWhenItIsThere() throws Exception {
        MadeUpFont.writeTimes(Files.createDirectory(folder.resolve("phong")));
        fixture.openSample();
        Stage stage = showPapers();

        choose(stage, "paper-font", true);

        assertThat(styles.find()).isEqualTo(new PaperStyle(14, 1, true));
        assertThat(choice(stage, "paper-font").getAccessibleHelp()).startsWith("Phông Times New Roman");
    }

    @Test
    void fontChosenOnAnotherPcIsSaidWhenThePageOpens() {
        fixture.openSample();
        styles.save(new PaperStyle(13, 1, true));
        Stage stage = showPapers();

        assertThat(choice(stage, "paper-font").getValue()).isEqualTo(true);
        assertThat(choice(stage, "paper-font").getAccessibleHelp()).startsWith("Máy này không có tệp phông");

        choose(stage, "paper-spacing", 1.25);
        assertThat(styles.find()).isEqualTo(new PaperStyle(13, 1.25, true));
        assertThat(choice(stage, "paper-font").getAccessibleHelp()).startsWith("Máy này không có tệp phông");
    }

    @Test
    void wordsOfTheOfficeAreNamedAndGivenUpOnlyAfterAsking() {
        fixture.openSample();
        WordingStore words = new WordingStore(fixture.database);
        words.saveDefault(
                PaperKind.SUBMISSION,
                PaperWording.NONE
                        .with(WordingPart.CLOSING, "Kính trình {nơi xét} xem xét")
                        .with(WordingPart.RECIPIENTS, "Như trên\nLưu VT"));
        words.saveDefault(PaperKind.REMINDER, PaperWording.NONE.with(WordingPart.CLOSING, "Trân trọng"));
        Stage stage = showPapers();
        assertThat(ownWords(stage)).contains("Tờ trình", "Lời kết, Nơi nhận", "Công văn đôn đốc", "Lời kết");
        fixture.picture("thiet-lap-van-ban");

        FxHarness.press(stage, "words-reset-to-trinh");
        fixture.settle();

        assertThat(asked).containsExactly("Trở về lời văn có sẵn");
        assertThat(words.defaults()).containsOnlyKeys(PaperKind.REMINDER);
        assertThat(ownWords(stage)).doesNotContain("Tờ trình").contains("Công văn đôn đốc");
        FxHarness.press(stage, "words-reset-cong-van-don-doc");
        fixture.settle();
        assertThat(ownWords(stage)).singleElement().asString().startsWith("Mọi văn bản đang dùng lời văn có sẵn.");
    }

    private Stage showPapers() {
        Stage stage = show();
        FxHarness.press(stage, "setup-papers");
        return stage;
    }

    private static ComboBox<?> choice(Stage stage, String id) {
        return FxHarness.find(stage, id, ComboBox.class);
    }

    private <T> void choose(Stage stage, String id, T value) {
        @SuppressWarnings("unchecked") // the page made it
        ComboBox<T> box = FxHarness.find(stage, id, ComboBox.class);
        FxHarness.run(() -> box.setValue(value));
        fixture.settle();
    }

    private static List<String> ownWords(Stage stage) {
        VBox box = FxHarness.find(stage, "office-words", VBox.class);
        return FxHarness.onFx(() -> box.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private List<String> preview(Stage stage) {
        VBox paper = FxHarness.find(stage, "signatory-preview", VBox.class);
        return FxHarness.onFx(() -> paper.lookupAll(".paper-text").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void aCertificateIsCalledAsTheOfficeWrites() {
        fixture.openSample();
        Stage stage = show();
        FxHarness.press(stage, "setup-award-names");
        FxHarness.type(stage, "award-name-GK_THUTRUONG", "Giấy khen của Chủ tịch Liên hiệp hội");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(fixture.catalogue.nameOf("GK_THUTRUONG")).isEqualTo("Giấy khen của Chủ tịch Liên hiệp hội");
        assertThat(fixture.nameAwards().all()).containsKey("GK_THUTRUONG");

        FxHarness.type(stage, "award-name-GK_SO", "Giấy khen của Chủ tịch Liên hiệp hội");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(FxHarness.find(stage, "award-name-GK_SO", TextField.class).getAccessibleHelp())
                .startsWith("Đã có hình thức khen tên");
        assertThat(fixture.nameAwards().all()).doesNotContainKey("GK_SO");
        fixture.picture("setup-award-names");
    }

    private Stage show() {
        Dialogs yes = new Dialogs() {
            @Override
            public void refuse(Refusal refusal) {
                fixture.refusals.add(refusal.sentence());
            }

            @Override
            public void bug(Throwable failure) {
                fixture.bugs.add(failure);
            }

            @Override
            public void confirm(String question, String action, Runnable onAction) {
                asked.add(action);
                onAction.run();
            }

            @Override
            public void tell(String title, String sentence) {
                asked.add(sentence);
            }
        };
        return fixture.show(
                new Place.Setup(),
                navigator -> new SetupController(
                        Stores.of(fixture.database),
                        fixture.setUp(),
                        fixture.styles(new PaperFonts(folder.resolve("phong"), List.of())),
                        fixture.wording(),
                        fixture.nameAwards(),
                        fixture.tasks,
                        yes,
                        fixture.status));
    }
}
