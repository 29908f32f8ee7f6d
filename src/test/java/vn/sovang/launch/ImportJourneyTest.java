package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.ListedRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.usecase.intake.ImportNominations;
import vn.sovang.usecase.intake.Preview;

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
        Preview preview = room.preview();
        assertThat(preview.rows()).hasSize(52);
        assertThat(preview.reading().count(SubjectKind.HOUSEHOLD)).isEqualTo(1);
        assertThat(preview.reading().count(SubjectKind.COLLECTIVE)).isEqualTo(7);
        assertThat(preview.reading().count(SubjectKind.PERSON)).isEqualTo(44);
        assertThat(preview.count(RowState.WRONG)).isZero();
        assertThat(preview.count(RowState.CHECK)).isZero();
    }

    @Test
    void listedUnitsFindTheRegistrysAndNewOnesFindTheirWard() throws Exception {
        Preview preview = room.preview();
        assertThat(unitOf(preview, "UBND P. Sông Cầu").name()).isEqualTo("Ủy ban nhân dân phường Sông Cầu");
        ListedRow household = preview.rows().stream()
                .filter(row -> row.kind() == SubjectKind.HOUSEHOLD)
                .findFirst()
                .orElseThrow();
        assertThat(preview.unit(household).isNew()).isTrue();
        assertThat(preview.unit(household).container())
                .extracting(Unit::name)
                .isEqualTo("Ủy ban nhân dân phường Huyền Tụng");
    }

    private static Unit unitOf(Preview preview, String listed) {
        ListedRow row = preview.rows().stream()
                .filter(candidate -> candidate.values().name().equals(listed))
                .findFirst()
                .orElseThrow();
        return java.util.Objects.requireNonNull(preview.unit(row).unit(), listed);
    }

    @Test
    void nominationsGoUpThroughTheUnitThatProposes() throws Exception {
        room.rooms.importNominations().apply(room.preview());
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
        Preview preview = room.preview();
        room.rooms.importNominations().apply(room.rooms.importNominations().distinct(preview, RowPair.of(62, 63)));
        assertThat(room.rooms.stores().people().count()).isEqualTo(44);
        Person one = room.rooms.stores().people().search("Đinh Công Nghiệp", 5).getFirst();
        assertThat(room.rooms.stores().nominations().ofRound(room.round.id()))
                .filteredOn(nomination -> nomination.personId() != null && nomination.personId() == one.id())
                .hasSize(1);
    }

    @Test
    void twoRowsOfOneNameBirthUnitAndPostAreOnePersonWithTwoNominations() throws Exception {
        room.rooms.importNominations().apply(room.preview());
        assertThat(room.rooms.stores().people().count()).isEqualTo(43);
        assertThat(room.rooms.stores().nominations().ofRound(room.round.id())).hasSize(52);
    }

    @Test
    void aPersonOfTheRegistryIsRecognisedTheNextTime() throws Exception {
        room.rooms.importNominations().apply(room.preview());
        int people = room.rooms.stores().people().count();
        long run = room.rooms
                .stores()
                .importRuns()
                .ofRound(room.round.id())
                .getFirst()
                .id();
        assertThatThrownBy(() -> room.rooms.importNominations().apply(room.preview()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lần nạp " + run);
        assertThat(room.rooms.stores().people().count()).isEqualTo(people);
    }

    @Test
    void mendingARowChecksItAnew() throws Exception {
        Preview preview = room.preview();
        ListedRow row = preview.rows().getFirst();
        Preview broken = room.rooms
                .importNominations()
                .revise(preview, row.number(), row.values().withAwardText("Huy hiệu không có thật"));
        assertThat(broken.count(RowState.WRONG)).isEqualTo(1);
        assertThat(broken.ready()).isEqualTo(51);
        Preview mended = room.rooms
                .importNominations()
                .revise(broken, row.number(), row.values().withAwardText("BK tỉnh"));
        assertThat(mended.count(RowState.WRONG)).isZero();
    }

    @Test
    void anUndoIsRefusedOnceTheCouncilHasVoted() throws Exception {
        long run = room.rooms.importNominations().apply(room.preview()).run().id();
        room.rooms.fillSampleRound().fill(room.file, room.round);
        assertThatThrownBy(() -> room.rooms.importNominations().undo(run)).isInstanceOf(Refusal.class);
        assertThat(room.rooms.stores().nominations().ofRound(room.round.id())).hasSize(52);
    }

    @Test
    void columnsAndUnitsOnceSaidAreKnownInTheNextList() throws Exception {
        String list = "STT\tHọ và tên\tNăm sinh\tĐơn vị\tHình thức\tNơi nào đó\n"
                + "1\tLý Thị Thử\t1985\tĐiểm trường bản Áng\tGiấy khen\tGiáo viên\n";
        ImportNominations imports = room.rooms.importNominations();
        Preview pasted = imports.previewPasted(list, null, room.round.id());
        assertThat(pasted.rows().getFirst().values().post()).isEmpty();
        assertThat(pasted.unit(pasted.rows().getFirst()).isNew()).isTrue();
        Unit centre = room.rooms.stores().units().search("trung tam y te", 1).getFirst();
        imports.unitIs(pasted, "Điểm trường bản Áng", centre.id());
        imports.remap(pasted, ColumnMapping.of(pasted.reading().layout()).with(ListColumn.POST, 5));
        Preview next = imports.previewPasted(list.replace("1985", "1986"), null, room.round.id());
        assertThat(next.rows().getFirst().values().post()).isEqualTo("Giáo viên");
        assertThat(next.unit(next.rows().getFirst()).unit()).isEqualTo(centre);
    }
}
