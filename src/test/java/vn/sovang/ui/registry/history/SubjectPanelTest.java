package vn.sovang.ui.registry.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.control.ListAndDetail;

@SuppressWarnings("NullAway.Init") // each test shows its own
class SubjectPanelTest {
    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private HistoryFixture history;
    private Subject subject;
    private Stage stage;
    private SubjectPanel panel;

    @BeforeEach
    void open() throws IOException {
        fixture = new ScreenFixture(folder);
        Path scans = Files.createDirectories(folder.resolve("scans"));
        history = new HistoryFixture(fixture, scans);
        Person person = fixture.people.add(Person.listed("Nông Văn Thắng", null, null, "Tày"));
        subject = Subject.of(person, "Bác sĩ, Trung tâm Y tế");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEmptyHistorySaysWhatToDoFirst() {
        show(1);
        assertThat(words(".empty-state .card-title")).containsExactly("Chưa ghi khen thưởng nào");
        show(2);
        assertThat(words(".empty-state .card-title")).containsExactly("Chưa ghi sáng kiến nào");
    }

    @Test
    void altAndADigitOpenTheTabs() {
        show(0);
        KeyCombination alt4 = KeyCombination.valueOf("Alt+4");
        Map<KeyCombination, Runnable> keys = panel.shortcuts();
        assertThat(keys).containsKey(alt4).hasSize(6);
        FxHarness.run(Objects.requireNonNull(keys.get(alt4)));
        assertThat(FxHarness.find(stage, "subject-scans", ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void onlyTheInformationIsOpenWhileThereIsNoSubject() {
        show(1);
        FxHarness.run(() -> panel.show(null));
        assertThat(FxHarness.find(stage, "subject-information", ToggleButton.class)
                        .isSelected())
                .isTrue();
        assertThat(FxHarness.find(stage, "subject-grants", ToggleButton.class).isDisabled())
                .isTrue();
    }

    @Test
    void aGrantIsTypedWithANewDecision() {
        show(1);
        FxHarness.press(stage, "grant-add");
        FxHarness.type(stage, "grant-award", "Giấy khen của Giám đốc Sở Y tế");
        FxHarness.type(stage, "grant-year", "2020");
        FxHarness.type(stage, "grant-number", "112/QĐ-SYT");
        FxHarness.type(stage, "grant-date", "15012021");
        FxHarness.type(stage, "grant-authority", "Giám đốc Sở Y tế");
        FxHarness.leave(stage);
        FxHarness.press(stage, "grant-save");
        fixture.settle();
        HeldGrant stored = history.stores.grants().ofPerson(subject.id()).getFirst();
        assertThat(stored.grant().year()).isEqualTo(2020);
        assertThat(stored.grant().subjectName()).isEqualTo("Nông Văn Thắng");
        Decision decision = Objects.requireNonNull(stored.decision());
        assertThat(decision)
                .isEqualTo(
                        new Decision(decision.id(), "112/QĐ-SYT", LocalDate.of(2021, 1, 15), "Giám đốc Sở Y tế", ""));
        assertThat(words(".timeline-year")).containsExactly("2020");
        assertThat(words(".timeline .small-text")).contains("QĐ 112/QĐ-SYT · ngày 15/01/2021 · Giám đốc Sở Y tế");
    }

    @Test
    void aDecisionAlreadyEnteredIsNotEnteredTwice() {
        Decision known = decision("112/QĐ-SYT", LocalDate.of(2021, 1, 15));
        show(1);
        FxHarness.press(stage, "grant-add");
        FxHarness.type(stage, "grant-award", "Giấy khen");
        FxHarness.type(stage, "grant-number", "112/QĐ-SYT");
        FxHarness.leave(stage);
        FxHarness.press(stage, "grant-save");
        fixture.settle();
        assertThat(history.stores.grants().ofDecision(known.id())).hasSize(1);
        assertThat(history.stores.decisions().search("", 9)).containsExactly(known);
    }

    @Test
    void aNumberOfTwoDecisionsIsRefusedWithTheWayOut() {
        decision("05/QĐ-UBND", LocalDate.of(2020, 1, 8));
        decision("05/QĐ-UBND", LocalDate.of(2021, 1, 8));
        show(1);
        FxHarness.press(stage, "grant-add");
        FxHarness.type(stage, "grant-award", "Giấy khen");
        FxHarness.type(stage, "grant-number", "05/QĐ-UBND");
        FxHarness.leave(stage);
        FxHarness.press(stage, "grant-save");
        fixture.settle();
        assertThat(fixture.refusals).singleElement().asString().contains("2 quyết định cùng số 05/QĐ-UBND");
        assertThat(FxHarness.find(stage, "grant-award", TextField.class).getText())
                .isEqualTo("Giấy khen");
    }

    @Test
    void suggestionsNeverWriteTheFieldByThemselves() {
        decision("112/QĐ-SYT", LocalDate.of(2021, 1, 15));
        show(1);
        FxHarness.press(stage, "grant-add");
        FxHarness.type(stage, "grant-number", "112");
        TextField number = FxHarness.find(stage, "grant-number", TextField.class);
        FxHarness.run(() -> number.fireEvent(key(KeyCode.DOWN)));
        fixture.settle();
        assertThat(number.getText()).isEqualTo("112");
        FxHarness.run(() -> number.fireEvent(key(KeyCode.DOWN)));
        FxHarness.run(() -> number.fireEvent(key(KeyCode.ENTER)));
        assertThat(number.getText()).isEqualTo("112/QĐ-SYT");
        assertThat(FxHarness.find(stage, "grant-date", TextField.class).getText())
                .isEqualTo("15/1/2021");
        assertThat(FxHarness.find(stage, "grant-authority", TextField.class).isDisabled())
                .isTrue();
    }

    @Test
    void whatIsTypedIsKeptWhenAnotherTabComes() {
        show(1);
        FxHarness.press(stage, "grant-add");
        FxHarness.type(stage, "grant-award", "Lao động tiên tiến");
        FxHarness.leave(stage);
        FxHarness.run(() -> panel.open(2));
        fixture.settle();
        assertThat(history.stores.grants().ofPerson(subject.id())).hasSize(1);
    }

    @Test
    void deleteOnACardPutsTheGrantIntoTheBin() {
        long id = grant(2019, "Lao động tiên tiến", null).id();
        show(1);
        Node card = FxHarness.find(stage, "grant-" + id, Node.class);
        FxHarness.run(() -> {
            card.requestFocus();
            card.fireEvent(key(KeyCode.DELETE));
        });
        fixture.settle();
        assertThat(history.isBinned(EntryKind.GRANT, id)).isTrue();
        assertThat(words(".empty-state .card-title")).containsExactly("Chưa ghi khen thưởng nào");
    }

    @Test
    void anInitiativeIsChangedInItsPlace() {
        RecognisedInitiative before = initiative("Phần mềm quản lý mẫu xét nghiệm");
        show(2);
        FxHarness.press(stage, "initiative-edit-" + before.id());
        FxHarness.type(stage, "initiative-number", "17/QĐ-SKHCN");
        FxHarness.leave(stage);
        FxHarness.press(stage, "initiative-save");
        fixture.settle();
        RecognisedInitiative after =
                history.stores.initiatives().find(before.id()).orElseThrow();
        assertThat(after.number()).isEqualTo("17/QĐ-SKHCN");
        assertThat(after.name()).isEqualTo(before.name());
    }

    @Test
    void aScanIsKeptDrawnAndOpened() throws IOException {
        history.choose(image("bang-khen.png"));
        show(3);
        FxHarness.press(stage, "scan-add-person-" + subject.id());
        fixture.settle();
        FxHarness.await(
                "the picture is drawn",
                () -> FxHarness.seen(stage, ".scan-frame .image-view") != null
                        || FxHarness.seen(stage, ".scan-frame") instanceof StackPane frame
                                && frame.getChildren().getFirst() instanceof ImageView);
        long id = history.stores.scans().of(subject.owner()).getFirst().id();
        FxHarness.press(stage, "scan-open-" + id);
        FxHarness.await("it is opened", () -> !history.shown.isEmpty());
        assertThat(history.shown).hasSize(1);
    }

    @Test
    void aScanWhoseFileIsGoneSaysSo() throws IOException {
        history.lose(history.kept(subject.owner(), image("bang-khen.png")));
        show(3);
        FxHarness.await("the sentence", () -> FxHarness.seen(stage, ".scan-frame .missing-text") != null);
        assertThat(words(".scan-frame .missing-text"))
                .singleElement()
                .asString()
                .startsWith("Không thấy tệp này");
    }

    @Test
    void theJournalTellsWhatBecameWhatAndMasksIdNumbers() throws Refusal {
        Person before = fixture.people.find(subject.id()).orElseThrow();
        history.editPeople.change(new Person(
                before.id(),
                before.fullName(),
                before.sex(),
                PartialDate.parse("1979-09-07"),
                "",
                "",
                "",
                "006079001234",
                "",
                null,
                null));
        show(4);
        assertThat(words(".journal-entry .label")).first().isEqualTo("Sửa hồ sơ cá nhân");
        assertThat(words(".journal-entry .reason-text"))
                .containsExactly("Ngày sinh: 7/9/1979", "Dân tộc: xóa “Tày”", "Số định danh: •••••••••234");
    }

    @Test
    void picturesOfAFullHistory() throws IOException {
        Decision province = decision("2005/QĐ-UBND", LocalDate.of(2021, 10, 29));
        Grant first = grant(2021, "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn", province);
        history.stores
                .grants()
                .update(new Grant(
                        first.id(),
                        first.personId(),
                        null,
                        first.subjectName(),
                        first.subjectPlace(),
                        "BK_TINH",
                        first.awardName(),
                        Level.PROVINCE,
                        2021,
                        province.id(),
                        "Đã có thành tích xuất sắc trong công tác phòng, chống dịch COVID-19 giai đoạn 2020 - 2021",
                        ""));
        grant(2021, "Chiến sĩ thi đua cơ sở", decision("118/QĐ-TTYT", LocalDate.of(2022, 1, 12)));
        grant(2019, "Lao động tiên tiến", null);
        history.kept(new Owner(OwnerKind.GRANT, first.id()), image("bang-khen-cua-chu-tich-uy-ban-tinh-2021.png"));
        history.kept(new Owner(OwnerKind.PERSON, subject.id()), image("so-yeu-ly-lich.png"));
        initiative("Phần mềm quản lý mẫu xét nghiệm SARS-CoV-2 bằng mã vạch tại Trung tâm Y tế thành phố Bắc Kạn");
        show(1);
        pictures("history-grants");
        FxHarness.press(stage, "grant-edit-" + first.id());
        pictures("history-grant-edited");
        FxHarness.run(() -> panel.open(2));
        pictures("history-initiatives");
        FxHarness.run(() -> panel.open(3));
        fixture.settle();
        pictures("history-scans");
    }

    /// At the usual letter size and at 150 %.
    private void pictures(String name) {
        fixture.picture(name);
        FxHarness.fontSize(stage, 21);
        fixture.picture(name + "-150");
        FxHarness.fontSize(stage, 14);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aHoldIsTypedShownAndPutIntoTheBin() {
        show(5);
        assertThat(words(".empty-state .card-title")).containsExactly("Chưa ghi gì để theo dõi");
        FxHarness.press(stage, "conduct-add");
        FxHarness.run(
                () -> FxHarness.find(stage, "conduct-kind", ComboBox.class).setValue(ConductKind.HOLD));
        FxHarness.press(stage, "conduct-save");
        assertThat(FxHarness.find(stage, "conduct-error", Label.class).getText())
                .isEqualTo("Chọn việc đang xem xét hoặc kỷ luật.");
        FxHarness.run(
                () -> FxHarness.find(stage, "conduct-hold", ComboBox.class).setValue(HoldKind.INSPECTION));
        FxHarness.type(stage, "conduct-from", "5/1/2024");
        FxHarness.type(stage, "conduct-document", "Quyết định số 7/QĐ-TTr");
        FxHarness.leave(stage);
        fixture.picture("theo-doi-nhap");
        FxHarness.press(stage, "conduct-save");
        fixture.settle();

        Conduct stored = history.stores.conduct().ofPerson(subject.id()).getFirst();
        assertThat(stored).isInstanceOfSatisfying(Hold.class, hold -> {
            assertThat(hold.from()).isEqualTo(LocalDate.of(2024, 1, 5));
            assertThat(hold.outcome()).isEqualTo(HoldOutcome.OPEN);
        });
        fixture.picture("theo-doi");
        FxHarness.press(stage, "conduct-bin-" + stored.id());
        fixture.settle();
        assertThat(history.isBinned(EntryKind.CONDUCT, stored.id())).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAssessmentOfAYearIsStored() {
        show(5);
        FxHarness.press(stage, "conduct-add");
        FxHarness.type(stage, "conduct-year", "2024");
        FxHarness.run(
                () -> FxHarness.find(stage, "conduct-grade", ComboBox.class).setValue(AssessmentGrade.EXCELLENT));
        FxHarness.leave(stage);
        FxHarness.press(stage, "conduct-save");
        fixture.settle();
        assertThat(history.stores.conduct().ofPerson(subject.id()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Assessment.class, said -> assertThat(said.year()).isEqualTo(2024));
    }

    private Stage show(int tab) {
        stage = fixture.show(new Place.People(subject.id()), navigator -> {
            panel = new SubjectPanel(history.work, new Label("các ô thông tin"));
            return new OnePanel(panel);
        });
        FxHarness.run(() -> {
            panel.show(subject);
            panel.open(tab);
        });
        fixture.settle();
        return stage;
    }

    private record OnePanel(SubjectPanel panel) implements Screen {
        @Override
        public Node node() {
            ListAndDetail layout = new ListAndDetail(new Label("danh sách"));
            layout.setDetail(panel);
            return layout;
        }

        @Override
        public void activate() {
            panel.refresh();
        }

        @Override
        public void deactivate() {
            panel.leave();
        }

        @Override
        public String title() {
            return "Cá nhân";
        }
    }

    private static javafx.scene.input.KeyEvent key(KeyCode code) {
        return new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private List<String> words(String selector) {
        return FxHarness.texts(stage, selector);
    }

    private Decision decision(String number, LocalDate date) {
        return history.stores.decisions().add(new Decision(0, number, date, "Giám đốc Sở Y tế", "Về việc khen thưởng"));
    }

    private Grant grant(int year, String award, @Nullable Decision decision) {
        return history.stores
                .grants()
                .add(new Grant(
                        0,
                        subject.id(),
                        null,
                        subject.name(),
                        subject.place(),
                        null,
                        award,
                        Level.GRASSROOTS,
                        year,
                        decision == null ? null : decision.id(),
                        "",
                        ""));
    }

    private RecognisedInitiative initiative(String name) {
        return history.stores
                .initiatives()
                .add(new RecognisedInitiative(0, subject.id(), null, 2021, name, "", "", null, "Sở Y tế", null));
    }

    private Path image(String name) throws IOException {
        BufferedImage page = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 620, 877);
        pen.setColor(new Color(143, 29, 29));
        pen.drawRect(40, 40, 540, 797);
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(page, "png", file.toFile());
        return file;
    }
}
