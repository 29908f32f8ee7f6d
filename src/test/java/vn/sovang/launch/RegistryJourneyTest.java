package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.registry.RegistryFeature;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.registry.EditPeople;

/// The registry through the main window: a person's history, two entries of one person, units that merge by a day, the
/// bin. All people are made up.
@SuppressWarnings("NullAway.Init") // filled before each test
class RegistryJourneyTest extends WindowJourney {
    private Person known;
    private Person twin;

    @BeforeEach
    void openTheWindow() throws Exception {
        rooms = FreshRooms.in(folder.resolve("data"));
        OfficeFeature.openSampleOffice(rooms).open(OfficeFile.shipped("bac-kan"));
        fill();
        openWindow();
        awaitNode("nav-people");
    }

    @Test
    void aPersonShowsWhatTheyWereGiven() {
        choose(KeyCode.DIGIT7, "person-table", known.id());
        FxHarness.press(stage, "subject-grants");
        settle();
        picture("khen-thuong");
        FxHarness.awaitThat(() -> assertThat(texts(".timeline-year")).containsExactly("2021", "2020", "2019"));
        FxHarness.press(stage, "subject-journal");
        settle();
        picture("nhat-ky");
        FxHarness.ctrl(stage, KeyCode.DIGIT9);
        awaitNode("decision-new");
        settle();
        picture("quyet-dinh");
    }

    @Test
    void twoEntriesOfOnePersonAreMergedAndTakenApartAgain() {
        FxHarness.press(stage, "nav-same-people");
        awaitNode("same-merge");
        settle();
        picture("trung-nguoi");
        int before = rooms.stores().people().count();
        FxHarness.press(stage, "same-merge");
        FxHarness.await("one is left", () -> rooms.stores().people().count() == before - 1);
        settle();
        Person kept = rooms.stores().people().search("dang thi thu anh", 2).getFirst();
        assertThat(rooms.stores().grants().ofPerson(kept.id())).hasSize(4);
        FxHarness.leave(stage);
        FxHarness.ctrl(stage, KeyCode.Z);
        FxHarness.await("both are back", () -> rooms.stores().people().count() == before);
        settle();
        assertThat(rooms.stores().people().find(twin.id())).contains(twin);
        assertThat(rooms.stores().grants().ofPerson(known.id())).hasSize(3);
    }

    @Test
    void unitsMergeByADayAndTheRoundKeepsItsNames() throws Refusal {
        List<Unit> wards = rooms.stores().units().search("uy ban nhan dan phuong", 9);
        Unit first = wards.getFirst();
        Unit second = wards.getLast();
        long round = rooms.stores().rounds().all().getFirst().id();
        String plan = DossierFeature.printDossier(rooms).plan(round).toString();
        choose(KeyCode.DIGIT6, "unit-table", first.id());
        awaitNode("unit-merge");
        FxHarness.press(stage, "unit-merge");
        awaitNode("change-add");
        UnitPicker picker = FxHarness.find(stage, "change-add", UnitPicker.class);
        FxHarness.run(() -> picker.valueProperty().set(second));
        FxHarness.type(stage, "change-name", "Ủy ban nhân dân phường Mẫu Mới");
        FxHarness.type(stage, "change-basis", "Nghị quyết mẫu số 07/NQ-HĐND ngày 10/6/2025");
        FxHarness.type(stage, "change-day", "1/7/2025");
        FxHarness.leave(stage);
        settle();
        picture("sap-nhap");
        FxHarness.press(stage, "change-do");
        FxHarness.await(
                "they are merged",
                () -> !rooms.stores().units().search("phuong mau moi", 1).isEmpty());
        settle();
        Unit ended = rooms.stores().units().find(first.id()).orElseThrow();
        assertThat(ended.validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(ended.name()).isEqualTo(first.name());
        assertThat(DossierFeature.printDossier(rooms).plan(round).toString()).isEqualTo(plan);
        FxHarness.run(() -> FxHarness.find(stage, "unit-table", TableView.class).requestFocus());
        FxHarness.ctrl(stage, KeyCode.Z);
        FxHarness.await(
                "it is taken back",
                () -> rooms.stores().units().find(first.id()).map(Unit::validTo).isEmpty());
        settle();
        assertThat(rooms.stores().units().search("phuong mau moi", 1)).isEmpty();
    }

    @Test
    void theBinGivesBackWhatWasPutIntoIt() throws Refusal {
        RegistryFeature.bin(rooms).put(EntryKind.PERSON, twin.id());
        FxHarness.ctrl(stage, KeyCode.DIGIT0);
        awaitNode("bin-restore");
        settle();
        picture("thung-rac");
        assertThat(rooms.stores().people().search("thu anh", 9)).containsExactly(known);
        FxHarness.run(() -> {
            TableView<?> table = FxHarness.find(stage, "bin-table", TableView.class);
            table.getSelectionModel().selectFirst();
        });
        FxHarness.press(stage, "bin-restore");
        FxHarness.await(
                "it is back", () -> rooms.stores().people().search("thu anh", 9).size() == 2);
        settle();
    }

    private void fill() throws Refusal {
        Unit health = rooms.stores().units().search("trung tam y te", 1).getFirst();
        EditPeople editing = RegistryFeature.editPeople(rooms);
        known = editing.add(new Person(
                        0,
                        "Đặng Thị Thu Ánh",
                        Sex.FEMALE,
                        new PartialDate(1988, 3, 14),
                        "Tày",
                        "Xã Nông Thượng, thành phố Bắc Kạn",
                        "Tổ 5, phường Phùng Chí Kiên",
                        "006188001234",
                        "Đại học Điều dưỡng",
                        null,
                        PersonClass.DIRECT))
                .person();
        twin = editing.add(Person.listed("Đặng Thị Thu Ánh", Sex.FEMALE, new PartialDate(1988, 3, 14), ""))
                .person();
        editing.add(new Post(0, known.id(), health.id(), "Điều dưỡng trưởng", LocalDate.of(2019, 3, 1), null));
        editing.add(new Post(0, twin.id(), health.id(), "Điều dưỡng", null, null));
        grant(known, "LDTT", "Lao động tiên tiến", 2019, "118/QĐ-TTYT", LocalDate.of(2020, 1, 12));
        grant(known, "CSTDCS", "Chiến sĩ thi đua cơ sở", 2020, "42/QĐ-SYT", LocalDate.of(2021, 1, 15));
        grant(known, null, "Giấy khen của Giám đốc Trung tâm", 2021, "96/QĐ-TTYT", LocalDate.of(2021, 10, 8));
        grant(twin, "LDTT", "Lao động tiên tiến", 2018, "107/QĐ-TTYT", LocalDate.of(2019, 1, 9));
    }

    private void grant(Person person, @Nullable String code, String award, int year, String number, LocalDate day)
            throws Refusal {
        RegistryFeature.editHistory(rooms)
                .add(
                        new Grant(0, person.id(), null, "", "", code, award, Level.GRASSROOTS, year, null, "", ""),
                        new Decision(0, number, day, "Giám đốc Trung tâm Y tế thành phố Bắc Kạn", ""));
    }

    /// Goes to a place and takes a row of its table in hand.
    private void choose(KeyCode place, String tableId, long key) {
        FxHarness.ctrl(stage, place);
        awaitNode(tableId);
        settle();
        FxHarness.await("row " + key, () -> {
            DataTable<?> table = (DataTable<?>) FxHarness.seen(stage, "#" + tableId);
            return table.selectKey(key);
        });
        settle();
    }

    private List<String> texts(String selector) {
        return FxHarness.texts(stage, selector);
    }
}
