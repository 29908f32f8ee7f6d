package vn.sovang.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.ListKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.registry.EditPeople;

@SuppressWarnings("NullAway.Init") // filled before each test
class IntakeScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private IntakeRoom room;
    private final List<Path> openedFolders = new ArrayList<>();
    private Path answer;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        room = new IntakeRoom(fixture.database, folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void somebodyAlikeIsAskedAboutAndAnswered() throws Exception {
        Unit school = fixture.units.add(Unit.named("Trường Tiểu học Mẫu", UnitKind.PUBLIC_SERVICE, null, true));
        Person known = fixture.people.add(Person.listed("Nông Thị Hoa", null, PartialDate.ofYear(1979), ""));
        fixture.people.addPost(new Post(0, known.id(), school.id(), "Giáo viên", null, null));
        Stage stage = show(ListKind.PEOPLE, """
                STT,Họ và tên,Giới tính,Năm sinh,Chức vụ,Đơn vị
                1,Nông Thị Hoa,Nữ,1979,Điều dưỡng,Trạm Y tế Mẫu
                """);
        fixture.picture("nap-so-co-phai-nguoi-nay");
        FxHarness.press(stage, "choice-" + known.id());
        fixture.settle();
        assertThat(words(stage, "intake-row-title")).isEqualTo("Dòng 2");
        FxHarness.press(stage, "intake-store");
        fixture.settle();
        assertThat(fixture.people.count()).isEqualTo(1);
        assertThat(fixture.people.postsOf(known.id())).hasSize(2);
    }

    @Test
    void aRefusedUndoSaysWhatStandsInTheWay() throws Exception {
        Stage stage = show(
                ListKind.PEOPLE, "STT,Họ và tên,Năm sinh,Chức vụ,Đơn vị\n1,Lý Thị Thử,1985,Giáo viên,Trường Mẫu\n");
        FxHarness.press(stage, "intake-store");
        fixture.settle();
        Person person = fixture.people.search("thu", 5).getFirst();
        new EditPeople(Stores.of(fixture.database), room.journal)
                .change(new Person(
                        person.id(), "Lý Thị Thử", person.sex(), person.birth(), "Dao", "", "", "", "", null, null));
        FxHarness.press(stage, "intake-undo");
        fixture.settle();
        assertThat(FxHarness.texts(stage, ".notice-text"))
                .anySatisfy(sentence ->
                        assertThat(sentence).contains("Không hoàn tác được").contains("Lý Thị Thử"));
        assertThat(fixture.people.count()).isEqualTo(1);
    }

    @Test
    void awardsOfOldDecisionsAreTakenIn() throws Exception {
        Stage stage = show(ListKind.HISTORY, """
                STT,Họ và tên,Năm sinh,Chức vụ,Đơn vị,Danh hiệu,Năm,Số quyết định,Ngày quyết định,Cơ quan ra quyết định
                1,Hoàng Thị Ngọc Bích Phượng,1985,Giáo viên,Trường Tiểu học và Trung học cơ sở Dương Quang,LĐTT,2019,15/QĐ-UBND,5/8/2019,Chủ tịch UBND huyện Mẫu
                2,Hoàng Thị Ngọc Bích Phượng,1985,Giáo viên,Trường Tiểu học và Trung học cơ sở Dương Quang,CSTĐCS,2020,77/QĐ-UBND,6/8/2020,Chủ tịch UBND huyện Mẫu
                """);
        fixture.picture("nap-so-lich-su");
        FxHarness.press(stage, "intake-store");
        fixture.settle();
        assertThat(fixture.people.count()).isEqualTo(1);
        FxHarness.press(stage, "intake-open");
        assertThat(fixture.opened).containsExactly(new Place.Decisions(0));
    }

    @Test
    void aFileOfAnotherKindIsReadAsThatKind() throws Exception {
        Stage stage = show(ListKind.PEOPLE, "STT,Tên đơn vị,Mã đơn vị\n1,Trường THCS Mẫu,TH1\n2,Phường Mẫu,P1\n");
        FxHarness.press(stage, "kind-units");
        fixture.settle();
        assertThat(words(stage, "intake-store")).isEqualTo("Nạp 2 dòng");
    }

    @Test
    void anEmptyListIsWrittenAndItsFolderOffered() throws Exception {
        Stage stage = show(ListKind.UNITS, "");
        answer = folder.resolve("mau-gui-don-vi.xlsx");
        MenuButton templates = FxHarness.find(stage, "intake-template", MenuButton.class);
        FxHarness.run(() -> templates.getItems().stream()
                .filter(item -> "template-history".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        fixture.settle();
        assertThat(Files.size(answer)).isPositive();
        fixture.picture("nap-so-mau-trong");
        FxHarness.press(stage, "open-folder");
        assertThat(openedFolders).containsExactly(folder.toAbsolutePath());
    }

    @Test
    void f2GoesToTheFieldsAndEscLeavesTheRuns() throws Exception {
        Stage stage = show(ListKind.UNITS, "STT,Tên đơn vị\n1,Trường THCS Mẫu\n2,Phường Mẫu\n");
        FxHarness.press(stage, "intake-show-runs");
        fixture.settle();
        assertThat(FxHarness.onFx(() -> FxHarness.seen(stage, "#intake-rows"))).isNull();
        FxHarness.key(stage, KeyCode.ESCAPE);
        FxHarness.key(stage, KeyCode.F2);
        fixture.settle();
        assertThat(FxHarness.onFx(() -> stage.getScene().getFocusOwner().getId()))
                .isEqualTo("listed-name");
    }

    private Stage show(ListKind kind, String csv) throws Exception {
        answer = room.file(csv);
        FileAsker asker = new FileAsker() {
            @Override
            public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
                return Optional.of(answer);
            }

            @Override
            public Optional<Path> open(String title, Kind kind) {
                return Optional.of(answer);
            }
        };
        Stage stage = fixture.show(new Place.Intake(kind), navigator -> new IntakeController(
                        room.jobs, fixture.tasks, navigator, fixture.status, asker, openedFolders::add, ZoneOffset.UTC)
                .of(kind));
        if (!csv.isEmpty()) {
            FxHarness.press(stage, "intake-choose");
            fixture.settle();
        }
        return stage;
    }

    private static String words(Stage stage, String id) {
        return FxHarness.find(stage, id, Labeled.class).getText();
    }
}
