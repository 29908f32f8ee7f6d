package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.intake.IntakeFeature;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.usecase.intake.ImportList;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.ListedUnit;

class ImportJourneyTest {
    @TempDir
    private Path folder;

    private SampleRoom room;

    @BeforeEach
    void open() throws Exception {
        room = new SampleRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theListIsUnderstoodWithEightCollectivesAndFortyFourPeople() throws Exception {
        ListPreview preview = room.preview();
        assertThat(preview.rows()).hasSize(52);
        assertThat(preview.reading().count(SubjectKind.HOUSEHOLD)).isEqualTo(1);
        assertThat(preview.reading().count(SubjectKind.COLLECTIVE)).isEqualTo(7);
        assertThat(preview.reading().count(SubjectKind.PERSON)).isEqualTo(44);
        assertThat(preview.count(RowState.WRONG)).isZero();
        assertThat(preview.count(RowState.CHECK)).isZero();
    }

    @Test
    void listedUnitsFindTheRegistrysAndNewOnesFindTheirWard() throws Exception {
        ListPreview preview = room.preview();
        assertThat(unitOf(preview, "UBND P. Sông Cầu").name()).isEqualTo("Ủy ban nhân dân phường Sông Cầu");
        ListRow household = preview.rows().stream()
                .filter(row -> row.kind() == SubjectKind.HOUSEHOLD)
                .findFirst()
                .orElseThrow();
        ListedUnit unit = unit(preview, household);
        assertThat(unit.isNew()).isTrue();
        assertThat(unit.container()).extracting(Unit::name).isEqualTo("Ủy ban nhân dân phường Huyền Tụng");
    }

    private static ListedUnit unit(ListPreview preview, ListRow row) {
        return java.util.Objects.requireNonNull(preview.plan(row).unit());
    }

    private static Unit unitOf(ListPreview preview, String listed) {
        ListRow row = preview.rows().stream()
                .filter(candidate -> candidate.nomination().name().equals(listed))
                .findFirst()
                .orElseThrow();
        return java.util.Objects.requireNonNull(unit(preview, row).unit(), listed);
    }

    @Test
    void nominationsGoUpThroughTheUnitThatProposes() throws Exception {
        IntakeFeature.importList(room.rooms).apply(room.preview());
        List<Nomination> all = room.rooms.stores().nominations().ofRound(room.round.id());
        assertThat(all).hasSize(52);
        assertThat(all).extracting(Nomination::position).doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(nomination -> nomination.unitName().startsWith("Trạm Y tế"))
                .isNotEmpty()
                .allSatisfy(nomination -> assertThat(proposer(nomination)).isEqualTo("TTYT"));
        assertThat(all)
                .filteredOn(nomination -> nomination.kind() == SubjectKind.HOUSEHOLD)
                .allSatisfy(nomination -> assertThat(proposer(nomination)).isEqualTo("HT"));
        assertThat(all).filteredOn(Nomination::posthumous).hasSize(1);
        assertThat(all).filteredOn(nomination -> nomination.sex() == Sex.FEMALE).isNotEmpty();
    }

    private String proposer(Nomination nomination) {
        return room.rooms
                .stores()
                .units()
                .find(nomination.proposerUnitId())
                .orElseThrow()
                .code();
    }

    @Test
    void twoRowsSaidToBeTwoPeopleAreTwo() throws Exception {
        ListPreview preview = room.preview();
        IntakeFeature.importList(room.rooms)
                .apply(IntakeFeature.importList(room.rooms).distinct(preview, RowPair.of(62, 63)));
        assertThat(room.rooms.stores().people().count()).isEqualTo(44);
        Person one = room.rooms.stores().people().search("Đinh Công Nghiệp", 5).getFirst();
        assertThat(room.rooms.stores().nominations().ofRound(room.round.id()))
                .filteredOn(nomination -> nomination.personId() != null && nomination.personId() == one.id())
                .hasSize(1);
    }

    @Test
    void twoRowsOfOneNameBirthUnitAndPostAreOnePersonWithTwoNominations() throws Exception {
        IntakeFeature.importList(room.rooms).apply(room.preview());
        assertThat(room.rooms.stores().people().count()).isEqualTo(43);
        assertThat(room.rooms.stores().nominations().ofRound(room.round.id())).hasSize(52);
    }

    @Test
    void aPersonOfTheRegistryIsRecognisedTheNextTime() throws Exception {
        IntakeFeature.importList(room.rooms).apply(room.preview());
        int people = room.rooms.stores().people().count();
        long run = room.rooms
                .stores()
                .importRuns()
                .ofRound(room.round.id())
                .getFirst()
                .id();
        assertThatThrownBy(() -> IntakeFeature.importList(room.rooms).apply(room.preview()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lần nạp " + run);
        assertThat(room.rooms.stores().people().count()).isEqualTo(people);
    }

    @Test
    void mendingARowChecksItAnew() throws Exception {
        ListPreview preview = room.preview();
        ListRow row = preview.rows().getFirst();
        ListPreview broken = IntakeFeature.importList(room.rooms)
                .mend(preview, row.number(), ListColumn.AWARD, "Huy hiệu không có thật");
        assertThat(broken.count(RowState.WRONG)).isEqualTo(1);
        assertThat(broken.ready()).isEqualTo(51);
        ListPreview mended =
                IntakeFeature.importList(room.rooms).mend(broken, row.number(), ListColumn.AWARD, "BK tỉnh");
        assertThat(mended.count(RowState.WRONG)).isZero();
    }

    @Test
    void anUndoIsRefusedOnceTheCouncilHasVoted() throws Exception {
        long run =
                IntakeFeature.importList(room.rooms).apply(room.preview()).run().id();
        SampleOffice.fillSampleRound(room.rooms).fill(room.file, room.round);
        assertThatThrownBy(() -> IntakeFeature.importList(room.rooms).undo(run)).isInstanceOf(Refusal.class);
        assertThat(room.rooms.stores().nominations().ofRound(room.round.id())).hasSize(52);
    }

    @Test
    void columnsAndUnitsOnceSaidAreKnownInTheNextList() throws Exception {
        String list = "STT\tHọ và tên\tNăm sinh\tĐơn vị\tHình thức\tNơi nào đó\n"
                + "1\tLý Thị Thử\t1985\tĐiểm trường bản Áng\tGiấy khen\tGiáo viên\n";
        ImportList imports = IntakeFeature.importList(room.rooms);
        ListPreview pasted = imports.preview(TableFiles.ofClipboard(list, null), ListKind.NOMINATIONS, room.round.id());
        assertThat(pasted.rows().getFirst().nomination().post()).isEmpty();
        assertThat(unit(pasted, pasted.rows().getFirst()).isNew()).isTrue();
        Unit centre = room.rooms.stores().units().search("trung tam y te", 1).getFirst();
        imports.unitIs(pasted, "Điểm trường bản Áng", centre.id());
        imports.remap(pasted, ColumnMapping.of(pasted.reading().layout()).with(ListColumn.POST, 5));
        ListPreview next = imports.preview(
                TableFiles.ofClipboard(list.replace("1985", "1986"), null), ListKind.NOMINATIONS, room.round.id());
        assertThat(next.rows().getFirst().nomination().post()).isEqualTo("Giáo viên");
        assertThat(unit(next, next.rows().getFirst()).unit()).isEqualTo(centre);
    }
}
