package vn.sovang.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.backup.Backup;
import vn.sovang.backup.BackupRotation;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.model.ImportRun;
import vn.sovang.model.ListKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.FreshStore;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.ImportRunStore;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.ClusterStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.intake.RowPlan.Action;
import vn.sovang.usecase.registry.EditPeople;
import vn.sovang.usecase.registry.SamePerson;
import vn.sovang.usecase.registry.SubjectChoice;
import vn.sovang.usecase.work.Journal;

class ImportListTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private UnitStore units;
    private PersonStore people;
    private GrantStore grants;
    private ImportRunStore runs;
    private ImportList imports;

    @BeforeEach
    void open() throws Refusal {
        database = Database.open(FreshStore.in(folder));
        units = new UnitStore(database);
        people = new PersonStore(database);
        grants = new GrantStore(database);
        runs = new ImportRunStore(database);
        imports = new ImportList(
                Stores.of(database),
                new Backup(database, folder.resolve("sao-luu"), BackupRotation.USUAL, Today.CLOCK),
                new SamePerson(Stores.of(database), journal()),
                AwardCatalogue.load(),
                journal());
    }

    private Journal journal() {
        return new Journal(Stores.of(database), CLOCK, "can-bo");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void unitsBecomeATreeWhateverTheirOrder() throws Exception {
        ListPreview preview = preview(ListKind.UNITS, """
                STT,Tên đơn vị,Đơn vị cấp trên,Cụm thi đua,Tổng số người
                1,Trường Tiểu học Mẫu Một,Phường Mẫu,Khối trường học,31
                2,Phường Mẫu,,,
                3,Hộ ông Lý Văn Thử,Phường Mẫu,,
                """);
        assertThat(preview.count(Action.ADD)).isEqualTo(3);
        ImportRun run = imports.apply(preview).run();
        Unit ward = unit("Phường Mẫu");
        Unit school = unit("Trường Tiểu học Mẫu Một");
        assertThat(school.parentId()).isEqualTo(ward.id());
        assertThat(school.details().headcount().staff()).isEqualTo(31);
        assertThat(new ClusterStore(database).all()).hasSize(1);
        assertThat(unit("Hộ ông Lý Văn Thử").kind()).isEqualTo(UnitKind.HOUSEHOLD);
        assertThat(run.rows()).isEqualTo(3);
        runs.undo(run.id(), Today.CLOCK.instant());
        assertThat(units.count()).isZero();
        assertThat(new ClusterStore(database).all()).isEmpty();
    }

    @Test
    void aListTakenInAgainAddsNothing() throws Exception {
        imports.apply(preview(ListKind.UNITS, "STT,Tên đơn vị,Mã đơn vị\n1,Trường THCS Mẫu,TH1\n2,Phường Mẫu,P1\n"));
        ListPreview again = preview(
                ListKind.UNITS, "STT,Tên đơn vị,Mã đơn vị\n1,Trường THCS Mẫu,TH1\n2,UBND P. Mẫu,P1\n3,X. Mới,\n");
        assertThat(again.count(Action.NOTHING)).isEqualTo(2);
        assertThat(again.count(Action.ADD)).isEqualTo(1);
        imports.apply(again);
        assertThat(units.count()).isEqualTo(3);
    }

    @Test
    void theSameFileIsNotTakenInTwice() throws Exception {
        String list = "STT,Tên đơn vị\n1,Trường THCS Mẫu\n2,Trường THCS Khác\n";
        ImportRun run = imports.apply(preview(ListKind.UNITS, list)).run();
        assertThatThrownBy(() -> imports.apply(preview(ListKind.UNITS, list)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lần nạp " + run.id());
        runs.undo(run.id(), Today.CLOCK.instant());
        assertThat(imports.apply(preview(ListKind.UNITS, list)).run().rows()).isEqualTo(2);
    }

    @Test
    void whatThePersonLacksIsFilledAndWhatDiffersStaysUnlessTheListWins() throws Exception {
        Unit school = units.add(Unit.named("Trường Tiểu học Mẫu", UnitKind.PUBLIC_SERVICE, null, true));
        Person known = people.add(new Person(
                0, "Nông Thị Hoa", null, PartialDate.ofYear(1979), "Tày", "", "", "", "Đại học", null, null));
        people.addPost(new Post(0, known.id(), school.id(), "Giáo viên", null, null));
        String list = """
                STT,Họ và tên,Giới tính,Ngày sinh,Dân tộc,Trình độ,Chức vụ,Đơn vị
                1,NÔNG THỊ HOA,Nữ,14/3/1979,Tày,Thạc sĩ,Giáo viên,Trường TH Mẫu
                2,Lý Văn Thử,Nam,1980,Dao,Đại học,Hiệu trưởng,Trường TH Mẫu
                """;
        ListPreview preview = preview(ListKind.PEOPLE, list);
        RowPlan plan = preview.plan(row(preview, "Nông Thị Hoa"));
        assertThat(plan.action()).isEqualTo(Action.CHANGE);
        assertThat(plan.fills()).containsExactly("giới tính: nữ", "ngày sinh: 14/3/1979");
        assertThat(plan.conflicts()).containsExactly("trình độ: sổ ghi “Đại học”, danh sách ghi “Thạc sĩ”");
        ImportRun run = imports.apply(preview).run();
        Person learnt = people.find(known.id()).orElseThrow();
        assertThat(learnt.sex()).isEqualTo(Sex.FEMALE);
        assertThat(learnt.birth()).isEqualTo(new PartialDate(1979, 3, 14));
        assertThat(learnt.qualification()).isEqualTo("Đại học");
        assertThat(people.count()).isEqualTo(2);
        assertThat(people.postsOf(known.id())).hasSize(1);
        runs.undo(run.id(), Today.CLOCK.instant());
        assertThat(people.find(known.id())).contains(known);
        assertThat(people.count()).isEqualTo(1);

        imports.apply(imports.listWins(preview(ListKind.PEOPLE, list), true));
        assertThat(people.find(known.id()).orElseThrow().qualification()).isEqualTo("Thạc sĩ");
    }

    @Test
    void somebodyLikeAPersonOfTheRegistryIsAskedAbout() throws Exception {
        Unit school = units.add(Unit.named("Trường Tiểu học Mẫu", UnitKind.PUBLIC_SERVICE, null, true));
        Person known = people.add(Person.listed("Nông Thị Hoa", null, PartialDate.ofYear(1979), ""));
        people.addPost(new Post(0, known.id(), school.id(), "Giáo viên", null, null));
        ListPreview preview = preview(ListKind.PEOPLE, """
                STT,Họ và tên,Giới tính,Năm sinh,Chức vụ,Đơn vị
                1,Nông Thị Hoa,Nữ,1979,Điều dưỡng,Trạm Y tế Mẫu
                2,Nông Thị Hoa,Nữ,1990,Giáo viên,Trường Tiểu học Mẫu
                """);
        ListRow row = preview.reading().rows().getFirst();
        assertThat(row.state()).isEqualTo(RowState.CHECK);
        assertThat(preview.plan(row).choices())
                .containsExactly(new SubjectChoice(
                        known.id(),
                        "Nông Thị Hoa, sinh 1979, Giáo viên, Trường Tiểu học Mẫu",
                        "cùng tên, cùng năm sinh, khác đơn vị"));
        ListPreview same = imports.answer(preview, row.number(), known.id());
        assertThat(same.plan(row).action()).isEqualTo(Action.CHANGE);
        assertThat(same.reading().rows().getFirst().state()).isEqualTo(RowState.OK);
        imports.apply(same);
        assertThat(people.count()).isEqualTo(2);
        assertThat(people.postsOf(known.id())).hasSize(2);
    }

    @Test
    void severalAwardsOfANewcomerMakeOnePersonAndOneDecision() throws Exception {
        String list = """
                STT,Họ và tên,Năm sinh,Chức vụ,Đơn vị,Danh hiệu,Năm,Số quyết định,Ngày quyết định,Cơ quan ra quyết định
                1,Lý Thị Thử,1985,Giáo viên,Trường Mẫu,LĐTT,2019,15/QĐ-UBND,5/8/2019,Chủ tịch UBND huyện Mẫu
                2,Lý Thị Thử,1985,Giáo viên,Trường Mẫu,CSTĐCS,2020,77/QĐ-UBND,6/8/2020,Chủ tịch UBND huyện Mẫu
                3,Vàng Văn Mẫu,1970,Hiệu trưởng,Trường Mẫu,LĐTT,2019,15/QĐ-UBND,5/8/2019,Chủ tịch UBND huyện Mẫu
                """;
        ImportRun run = imports.apply(preview(ListKind.HISTORY, list)).run();
        assertThat(people.count()).isEqualTo(2);
        Person person = people.search("ly thi thu", 5).getFirst();
        assertThat(grants.ofPerson(person.id()))
                .extracting(HeldGrant::grant)
                .extracting(Grant::awardCode)
                .containsExactly("CSTDCS", "LDTT");
        assertThat(new DecisionStore(database).search("", 9)).hasSize(2);
        ListPreview again = preview(ListKind.HISTORY, list.replace("1,Lý", "01,Lý"));
        assertThat(again.count(Action.NOTHING)).isEqualTo(3);
        runs.undo(run.id(), Today.CLOCK.instant());
        assertThat(people.count()).isZero();
        assertThat(new DecisionStore(database).search("", 9)).isEmpty();
    }

    @Test
    void initiativesFindTheirAuthors() throws Exception {
        imports.apply(preview(ListKind.INITIATIVES, """
                STT,Tác giả,Năm sinh,Đơn vị,Tên sáng kiến,Năm,Số quyết định,Ngày quyết định,Cơ quan công nhận,Phạm vi
                1,Lý Thị Thử,1985,Trường Mẫu,Sổ tay đọc sách,2020,12/QĐ-PGD,4/5/2020,Phòng GDĐT Mẫu,Cơ sở
                2,Lý Thị Thử,1985,Trường Mẫu,Góc học tập xanh,2021,13/QĐ-PGD,4/5/2021,Phòng GDĐT Mẫu,Cơ sở
                """));
        Person author = people.search("thu", 5).getFirst();
        assertThat(new RecognisedInitiativeStore(database).ofPerson(author.id()))
                .extracting(one -> one.name())
                .containsExactly("Góc học tập xanh", "Sổ tay đọc sách");
    }

    @Test
    void columnsOnceChosenAreRememberedForTheLayout() throws Exception {
        String list = "STT,Họ và tên,Năm sinh,Đơn vị,Nơi nào đó\n1,Lý Thị Thử,1985,Trường Mẫu,Xã Mẫu\n";
        ListPreview preview = preview(ListKind.PEOPLE, list);
        assertThat(preview.reading().rows().getFirst().text(ListColumn.HOME)).isEmpty();
        ColumnMapping mapping =
                ColumnMapping.of(preview.reading().layouts().getFirst()).with(ListColumn.HOME, 4);
        ListPreview chosen = imports.remap(preview, mapping);
        assertThat(chosen.reading().rows().getFirst().text(ListColumn.HOME)).isEqualTo("Xã Mẫu");
        ListPreview next = preview(ListKind.PEOPLE, list.replace("Lý Thị Thử", "Vàng Văn Mẫu"));
        assertThat(next.reading().rows().getFirst().text(ListColumn.HOME)).isEqualTo("Xã Mẫu");
    }

    @Test
    void aUnitOnceAnsweredIsKnownInTheNextList() throws Exception {
        Unit school = units.add(Unit.named("Trường Tiểu học Mẫu", UnitKind.PUBLIC_SERVICE, null, true));
        String list = "STT,Họ và tên,Năm sinh,Đơn vị\n1,Lý Thị Thử,1985,Điểm trường bản Áng\n";
        ListPreview preview = preview(ListKind.PEOPLE, list);
        imports.unitIs(preview, "Điểm trường bản Áng", school.id());
        imports.apply(preview(ListKind.PEOPLE, list.replace("1985", "1986")));
        assertThat(units.count()).isEqualTo(1);
        Person person = people.search("thu", 5).getFirst();
        assertThat(people.postsOf(person.id()).getFirst().unitId()).isEqualTo(school.id());
    }

    @Test
    void anUndoThatLaterWorkDependsOnNamesIt() throws Exception {
        ImportRun run = imports.apply(preview(
                        ListKind.PEOPLE,
                        "STT,Họ và tên,Năm sinh,Chức vụ,Đơn vị\n1,Lý Thị Thử,1985,Giáo viên,Trường Mẫu\n"))
                .run();
        Person person = people.search("thu", 5).getFirst();
        EditPeople editing = new EditPeople(Stores.of(database), journal());
        editing.change(
                new Person(person.id(), "Lý Thị Thử", Sex.FEMALE, person.birth(), "Dao", "", "", "", "", null, null));
        assertThatThrownBy(() -> runs.undo(run.id(), Today.CLOCK.instant()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Lý Thị Thử");
        assertThat(people.count()).isEqualTo(1);
    }

    @Test
    void wrongRowsStayAsideAndCanBeMended() throws Exception {
        ListPreview preview = preview(
                ListKind.PEOPLE,
                "STT,Họ và tên,Năm sinh,Chức vụ,Đơn vị\n1,,1985,Giáo viên,Trường Mẫu\n2,Lý A,1990,Y sĩ,Trạm\n");
        ListRow wrong = preview.reading().keptAside().getFirst();
        assertThat(preview.plan(wrong).action()).isEqualTo(Action.ASIDE);
        ListPreview mended = imports.mend(preview, wrong.number(), ListColumn.NAME, "Lý Thị Thử");
        assertThat(mended.ready()).isEqualTo(2);
        imports.apply(mended);
        assertThat(people.search("thu", 5)).hasSize(1);
    }

    private ListPreview preview(ListKind kind, String csv) throws Exception {
        Path file = folder.resolve("danh-sach.csv");
        Files.write(file, csv.getBytes(StandardCharsets.UTF_8));
        return imports.preview(TableFiles.open(file), kind, null);
    }

    private Unit unit(String name) {
        List<Unit> found =
                units.all().stream().filter(unit -> unit.name().equals(name)).toList();
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    private static ListRow row(ListPreview preview, String name) {
        return preview.reading().rows().stream()
                .filter(row -> row.entry().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
