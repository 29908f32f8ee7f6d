package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.launch.intake.IntakeFeature;
import vn.sovang.launch.round.RoundFeature;
import vn.sovang.model.ListKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.usecase.intake.Imported;
import vn.sovang.usecase.intake.ListEffects;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.RowPlan;

/// Every way in gives one answer to "is this the same person, the same unit?". All people and lists are made up.
class WhoIsTheSameTest {
    private static final String NOMINATED =
            "STT,Họ và tên,Giới tính,Ngày sinh,Chức vụ,Đơn vị công tác,Hình thức khen thưởng\n";
    private static final String GK = "Giấy khen của Chủ tịch UBND thành phố";
    private static final String BK = "Bằng khen của Chủ tịch UBND tỉnh";

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
    void peopleWithoutABirthAreKnownToTheListOfPeopleAndToTheListOfNominations() throws Exception {
        Unit unit = unit("Trung tâm Y tế thành phố Bắc Kạn");
        Person doctor = person("Lộc Thị Hảo", null, "1981-02-03", unit, "Bác sĩ");
        Person clerk = person("Tô Văn Chiến", null, "1979", unit("Ủy ban nhân dân phường Phùng Chí Kiên"), "Công chức");
        int before = room.rooms.stores().people().count();

        ListPreview people = people("""
                Stt,Họ và tên,Chức vụ,Đơn vị công tác
                1,Lộc Thị Hảo,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn
                2,Tô Văn Chiến,Công chức,Ủy ban nhân dân phường Phùng Chí Kiên
                """);
        Imported imported = IntakeFeature.importList(room.rooms).apply(people);
        Imported nominated = nominate("""
                Stt,Họ và tên,Chức vụ,Đơn vị công tác,Hình thức khen thưởng,Thành tích
                1,Lộc Thị Hảo,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn,%s,Tích cực
                2,Tô Văn Chiến,Công chức,Ủy ban nhân dân phường Phùng Chí Kiên,%s,Trực chốt
                """.formatted(GK, GK));

        assertThat(room.rooms.stores().people().count()).isEqualTo(before);
        assertThat(imported.effects().words()).isEqualTo("không thêm mục nào; 2 dòng đã có đủ");
        assertThat(nominated.effects().words()).isEqualTo("thêm 2 đề nghị");
        assertThat(nominations()).extracting(Nomination::personId).containsExactlyInAnyOrder(doctor.id(), clerk.id());
    }

    @Test
    void aKnownPersonIsFoundBehindManyNamesakes() throws Exception {
        Unit unit = unit("Trung tâm Y tế thành phố Bắc Kạn");
        for (int i = 0; i < 40; i++) {
            person("Nguyễn Thị Thử", null, Integer.toString(1950 + i), null, "Giáo viên " + i);
        }
        Person wanted = person("Nguyễn Thị Thử", null, "1999", unit, "Bác sĩ");

        nominate(NOMINATED + "1,Nguyễn Thị Thử,Nữ,1999,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn," + GK + "\n");

        assertThat(nominations()).extracting(Nomination::personId).containsExactly(wanted.id());
    }

    @Test
    void marksSexAndTheDayOfBirthCount() throws Exception {
        Unit unit = unit("Trung tâm Y tế thành phố Bắc Kạn");
        Person man = person("Trần Thành Bình", Sex.MALE, "1970-01-01", unit, "Bác sĩ");
        String list = "1,Trần Thanh Bình,Nữ,09/09/1970,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn," + GK + "\n";

        Imported nominated = nominate(NOMINATED + list);

        assertThat(nominated.effects().added(ListEffects.Kind.PERSON)).isEqualTo(1);
        assertThat(nominations())
                .extracting(Nomination::personId)
                .doesNotContain(man.id())
                .doesNotContainNull();
    }

    @Test
    void whatIsNotSureIsAskedAndWithoutAnAnswerKeptApart() throws Exception {
        Unit unit = unit("Trung tâm Y tế thành phố Bắc Kạn");
        Person known = person("Trần Thành Bình", null, "1970", unit, "Bác sĩ");
        ListPreview preview =
                preview(NOMINATED + "1,Tran Thanh Binh,Nam,1970,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn," + GK + "\n");

        assertThat(preview.rows().getFirst().state()).isEqualTo(RowState.CHECK);
        assertThat(preview.plan(preview.rows().getFirst()).choices())
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.id()).isEqualTo(known.id());
                    assertThat(choice.reason()).startsWith("tên chỉ khác dấu");
                });
        ListPreview answered = IntakeFeature.importList(room.rooms)
                .answer(preview, preview.rows().getFirst().number(), known.id());
        assertThat(answered.rows().getFirst().state()).isNotEqualTo(RowState.CHECK);
        int before = room.rooms.stores().people().count();
        IntakeFeature.importList(room.rooms).apply(answered);
        assertThat(room.rooms.stores().people().count()).isEqualTo(before);
        IntakeFeature.importList(room.rooms)
                .undo(room.rooms
                        .stores()
                        .importRuns()
                        .ofRound(room.round.id())
                        .getFirst()
                        .id());
        IntakeFeature.importList(room.rooms).apply(preview);
        assertThat(room.rooms.stores().people().count()).isEqualTo(before + 1);
    }

    @Test
    void aRowForEachTitleMakesOnePersonWithSeveralNominations() throws Exception {
        String rows = """
                1,Nông Thị Mẫu,Nữ,1980,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn,%1$s
                2,Nông Thị Mẫu,Nữ,1980,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn,%2$s
                3,Lý Văn Thử,Nam,,Y sĩ,Trạm Y tế bản Áng,%1$s
                4,Lý Văn Thử,Nam,,Y sĩ,Trạm Y tế bản Áng,%2$s
                """.formatted(GK, BK);
        ListPreview preview = preview(NOMINATED + rows);
        assertThat(preview.rows())
                .flatExtracting(row -> row.findings())
                .filteredOn(found -> found.otherRow() > 0)
                .isEmpty();
        Imported first = IntakeFeature.importList(room.rooms).apply(preview);
        assertThat(first.effects().added(ListEffects.Kind.PERSON)).isEqualTo(2);
        assertThat(first.effects().added(ListEffects.Kind.NOMINATION)).isEqualTo(4);

        ListPreview again = preview(NOMINATED + rows.replace("1,Nông", "01,Nông"));
        assertThat(again.count(RowPlan.Action.NOTHING)).isEqualTo(4);
        assertThat(again.rows()).allSatisfy(row -> assertThat(row.findings())
                .extracting(ListFinding::sentence)
                .anyMatch(sentence -> sentence.startsWith("Đợt này đã có đề nghị ấy")));
        assertThat(IntakeFeature.importList(room.rooms).apply(again).effects().words())
                .isEqualTo("không thêm mục nào; 4 dòng đã có đủ");
        assertThat(nominations()).hasSize(4);
        assertThat(RoundFeature.checkRound(room.rooms).check(room.round.id()))
                .noneMatch(found ->
                        found.sentence().contains("trùng") || found.sentence().contains("hai đề nghị"));
    }

    @Test
    void aNominationTypedByHandIsOfThePersonOfTheRegistry() throws Exception {
        Unit unit = unit("Trung tâm Y tế thành phố Bắc Kạn");
        Person known = person("Trần Thành Bình", null, "1970", unit, "Bác sĩ");
        int before = room.rooms.stores().people().count();

        Nomination added = RoundFeature.editNominations(room.rooms).add(typed("Trần Thành Bình", unit));
        Nomination unsure = RoundFeature.editNominations(room.rooms).add(typed("Trần Thanh Bình", unit));

        assertThat(added.personId()).isEqualTo(known.id());
        assertThat(added.unitId()).isEqualTo(unit.id());
        assertThat(unsure.personId()).isNull();
        assertThat(room.rooms.stores().people().count()).isEqualTo(before);
    }

    @Test
    void sayingThatTwoAreOneTiesThemAndKeepsBothNominations() throws Exception {
        nominate(NOMINATED + """
                1,Nông Thị Mẫu,Nữ,1980,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn,%1$s
                2,Nông Thị Mẫu,Nữ,1980,Trưởng khoa,Trung tâm Y tế thành phố Bắc Kạn,%2$s
                """.formatted(GK, BK));
        List<Nomination> two = nominations();
        assertThat(two.get(0).personId()).isNotEqualTo(two.get(1).personId());

        RoundFeature.editNominations(room.rooms).tie(two.get(0).id(), two.get(1).id());

        assertThat(nominations()).allSatisfy(one -> {
            assertThat(one.personId()).isEqualTo(two.get(0).personId());
            assertThat(one.status().counts()).isTrue();
        });
        assertThat(vn.sovang.rule.person.SameSubject.among(nominations())).isEmpty();
    }

    private Nomination typed(String name, Unit unit) {
        return new Nomination(
                0,
                room.round.id(),
                vn.sovang.model.SubjectKind.PERSON,
                unit.id(),
                null,
                null,
                name,
                null,
                PartialDate.ofYear(1970),
                "",
                "Bác sĩ",
                unit.name(),
                "GK_TP",
                "",
                false,
                vn.sovang.model.round.NominationStatus.PROPOSED,
                "",
                99);
    }

    @Test
    void theSameRowTwiceIsPointedAt() throws Exception {
        ListPreview preview = preview(NOMINATED + """
                1,Nông Thị Mẫu,Nữ,1980,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn,%1$s
                2,Nông Thị Mẫu,Nữ,1980,Bác sĩ,Trung tâm Y tế thành phố Bắc Kạn,%1$s
                """.formatted(GK));
        assertThat(preview.rows()).allSatisfy(row -> assertThat(row.state()).isEqualTo(RowState.CHECK));
        assertThat(IntakeFeature.importList(room.rooms).apply(preview).effects().added(ListEffects.Kind.PERSON))
                .isEqualTo(1);
    }

    @Test
    void unitsWhoseNamesDifferByMarksStayThreeByEveryWayIn() throws Exception {
        Imported units = IntakeFeature.importList(room.rooms).apply(registry(ListKind.UNITS, """
                STT,Tên đơn vị
                1,Xã Thanh Hòa
                2,Xã Thành Hòa
                3,Xã Thạnh Hòa
                """));
        assertThat(units.effects().added(ListEffects.Kind.UNIT)).isEqualTo(3);
        assertThat(units.words()).isEqualTo("Đã nạp danh-sach.csv: thêm 3 tập thể");

        IntakeFeature.importList(room.rooms).apply(people("""
                STT,Họ và tên,Năm sinh,Chức vụ,Đơn vị công tác
                1,Lý Thị Một,1981,Công chức,Xã Thanh Hoà
                2,Lý Thị Hai,1982,Công chức,UBND xã Thành Hòa
                3,Lý Thị Ba,1983,Công chức,XÃ THẠNH HÒA
                """));
        nominate(NOMINATED + """
                1,Lý Thị Một,Nữ,1981,Công chức,UBND xã Thanh Hòa,%1$s
                2,Lý Thị Hai,Nữ,1982,Công chức,Xã Thành Hòa,%1$s
                3,Lý Thị Ba,Nữ,1983,Công chức,Xã Thạnh Hoà,%1$s
                """.formatted(GK));

        assertThat(named("Hòa")).hasSize(3);
        assertThat(nominations())
                .extracting(
                        Nomination::subjectName,
                        nomination -> room.rooms
                                .stores()
                                .units()
                                .find(nomination.proposerUnitId())
                                .orElseThrow()
                                .name(),
                        nomination -> nomination.unitName())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Lý Thị Một", "Xã Thanh Hòa", "Xã Thanh Hòa"),
                        org.assertj.core.groups.Tuple.tuple("Lý Thị Hai", "Xã Thành Hòa", "Xã Thành Hòa"),
                        org.assertj.core.groups.Tuple.tuple("Lý Thị Ba", "Xã Thạnh Hòa", "Xã Thạnh Hòa"));
    }

    @Test
    void aNameTypedWithoutAnyMarkIsAskedAboutAndAGuessSaysThatItIsOne() throws Exception {
        unit("Xã Thanh Hòa");
        ListPreview one = people("STT,Họ và tên,Năm sinh,Đơn vị công tác\n1,Lý Thị Một,1981,Xa Thanh Hoa\n");
        assertThat(sentences(one)).containsExactly("Đơn vị “Xa Thanh Hoa” đoán là “Xã Thanh Hòa”; xem lại.");

        unit("Xã Thành Hòa");
        ListPreview two = people("STT,Họ và tên,Năm sinh,Đơn vị công tác\n1,Lý Thị Một,1981,Xa Thanh Hoa\n");
        assertThat(sentences(two))
                .containsExactly(
                        "Đơn vị “Xa Thanh Hoa” chưa có trong sổ, sẽ thêm mới; nếu chính là “Xã Thanh Hòa”, “Xã Thành Hòa” thì"
                                + " chọn đơn vị ấy.");

        ListPreview third = people("STT,Họ và tên,Năm sinh,Đơn vị công tác\n1,Lý Thị Một,1981,Xã Thạnh Hòa\n");
        IntakeFeature.importList(room.rooms).apply(third);
        assertThat(named("Hòa"))
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Xã Thanh Hòa", "Xã Thành Hòa", "Xã Thạnh Hòa");
    }

    @Test
    void everyCommuneHasItsFirstHamlet() throws Exception {
        String list = """
                STT,Tên đơn vị,Đơn vị cấp trên
                1,Xã Một Mẫu,
                2,Xã Hai Mẫu,
                3,Thôn 1,Xã Một Mẫu
                4,Thôn 1,Xã Hai Mẫu
                """;
        Imported first = IntakeFeature.importList(room.rooms).apply(registry(ListKind.UNITS, list));
        assertThat(first.effects().added(ListEffects.Kind.UNIT)).isEqualTo(4);
        assertThat(named("Thôn 1"))
                .extracting(unit -> room.rooms
                        .stores()
                        .units()
                        .find(java.util.Objects.requireNonNull(unit.parentId()))
                        .orElseThrow()
                        .name())
                .containsExactlyInAnyOrder("Xã Một Mẫu", "Xã Hai Mẫu");
        Imported again =
                IntakeFeature.importList(room.rooms).apply(registry(ListKind.UNITS, list.replace("\n1,Xã", "\n01,Xã")));
        assertThat(again.effects().words()).isEqualTo("không thêm mục nào; 4 dòng đã có đủ");
    }

    private static List<String> sentences(ListPreview preview) {
        return preview.reading().rows().getFirst().findings().stream()
                .map(ListFinding::sentence)
                .toList();
    }

    private Unit unit(String name) {
        return room.rooms.stores().units().all().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseGet(
                        () -> room.rooms.stores().units().add(Unit.named(name, UnitKind.ADMINISTRATION, null, true)));
    }

    private List<Unit> named(String end) {
        return room.rooms.stores().units().all().stream()
                .filter(unit -> unit.name().endsWith(end))
                .toList();
    }

    private Person person(
            String name,
            @org.jspecify.annotations.Nullable Sex sex,
            String birth,
            @org.jspecify.annotations.Nullable Unit unit,
            String post) {
        Person person = room.rooms.stores().people().add(Person.listed(name, sex, PartialDate.parse(birth), ""));
        room.rooms
                .stores()
                .people()
                .addPost(new Post(0, person.id(), unit == null ? null : unit.id(), post, null, null));
        return person;
    }

    private ListPreview people(String csv) throws Exception {
        return registry(ListKind.PEOPLE, csv);
    }

    private ListPreview registry(ListKind kind, String csv) throws Exception {
        return IntakeFeature.importList(room.rooms).preview(TableFiles.open(file(csv)), kind, null);
    }

    private Imported nominate(String csv) throws Exception {
        return IntakeFeature.importList(room.rooms).apply(preview(csv));
    }

    private ListPreview preview(String csv) throws Exception {
        return IntakeFeature.importList(room.rooms)
                .preview(TableFiles.open(file(csv)), ListKind.NOMINATIONS, room.round.id());
    }

    private Path file(String csv) throws Exception {
        return Files.writeString(folder.resolve("danh-sach.csv"), csv);
    }

    private List<Nomination> nominations() {
        return room.rooms.stores().nominations().ofRound(room.round.id());
    }
}
