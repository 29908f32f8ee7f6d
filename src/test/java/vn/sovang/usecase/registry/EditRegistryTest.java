package vn.sovang.usecase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Binned;
import vn.sovang.model.EntryKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.usecase.RegistryRoom;
import vn.sovang.usecase.work.AuditLine;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.Effects;
import vn.sovang.usecase.work.FieldChange;
import vn.sovang.usecase.work.UndoStep;

/// People, units, grants and initiatives by hand: each job is a step, told per entry and undone.
class EditRegistryTest {
    @TempDir
    private Path folder;

    private RegistryRoom room;

    @BeforeEach
    void open() throws Refusal {
        room = new RegistryRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void ofSeveralPutIntoTheBinThoseThatCannotGoStayAndAreSaid() {
        Unit top = room.unit("Phường Mẫu");
        Unit alone = room.unit("Phòng Mẫu");
        room.units.add(Unit.named("Tổ Mẫu", vn.sovang.model.registry.UnitKind.ADMINISTRATION, top.id(), true));
        long person = room.person("Lò Thị Mẫu", "1980").id();
        List<Bin.Entry> all = List.of(
                new Bin.Entry(EntryKind.UNIT, top.id()),
                new Bin.Entry(EntryKind.UNIT, alone.id()),
                new Bin.Entry(EntryKind.PERSON, person));
        Effects<vn.sovang.model.Binned> effects = room.bin.putAll(all);
        assertThat(effects.done()).extracting(vn.sovang.model.Binned::name).containsExactly("Phòng Mẫu", "Lò Thị Mẫu");
        assertThat(effects.keptSentence())
                .isEqualTo(" Giữ nguyên “Phường Mẫu” vì còn 1 tập thể trực thuộc, như “Tổ Mẫu”.");
        assertThat(room.bin.all()).hasSize(2);
        assertThat(room.bin.putAll(all.subList(1, 2)).keptSentence())
                .isEqualTo(" Giữ nguyên “Phòng Mẫu” vì đã ở trong thùng rác.");

        Effects<vn.sovang.model.Binned> back = room.bin.restoreAll(all);
        assertThat(back.done()).extracting(vn.sovang.model.Binned::id).containsExactly(alone.id(), person);
        assertThat(back.keptSentence()).contains("“Phường Mẫu” vì không còn trong thùng rác");
        assertThat(room.bin.all()).isEmpty();
    }

    @Test
    void severalPutIntoTheBinComeBackTogetherWhenThatIsUndone() throws Refusal {
        Unit one = room.unit("Phòng Mẫu 1");
        Unit two = room.unit("Phòng Mẫu 2");
        room.bin.putAll(List.of(new Bin.Entry(EntryKind.UNIT, one.id()), new Bin.Entry(EntryKind.UNIT, two.id())));
        room.undo.undoLatest();
        assertThat(room.bin.all()).isEmpty();
    }

    @Test
    void eachJobIsAStepNamedForWhatWasDone() throws Refusal {
        Map<String, List<String>> empty = room.content();
        Person person = room.editPeople
                .add(Person.listed("Hoàng Thị Pham", null, null, ""))
                .person();
        Unit unit = room.editUnits.add(Unit.named("Phường Mẫu", UnitKind.ADMINISTRATION, null, true));
        Post post = room.editPeople.add(new Post(0, person.id(), unit.id(), "Y sĩ", LocalDate.of(2020, 1, 1), null));
        room.editPeople.close(post.id(), LocalDate.of(2025, 6, 30));
        room.editUnits.add(new Cluster(0, "Khối phường", null, unit.id()));
        room.editHistory.add(RegistryRoom.grant(person.id(), null, "Giấy khen", 2020), null);
        room.editHistory.add(new RecognisedInitiative(0, person.id(), null, 2021, "Sổ tay", "", "", null, "", null));
        assertThat(room.steps.latest(9))
                .extracting(step -> step.action() + " / " + step.about())
                .containsExactly(
                        "Thêm sáng kiến / Sổ tay",
                        "Thêm kết quả khen / Giấy khen: Hoàng Thị Pham",
                        "Thêm cụm, khối thi đua / Khối phường",
                        "Kết thúc chức vụ / Hoàng Thị Pham",
                        "Thêm chức vụ / Hoàng Thị Pham",
                        "Thêm tập thể / Phường Mẫu",
                        "Thêm cá nhân / Hoàng Thị Pham");
        while (room.undo.latest().isPresent()) {
            room.undo.undoLatest();
        }
        assertThat(room.content()).isEqualTo(empty);
    }

    @Test
    void undoingSaysWhatItUndidAndThatNothingIsLeft() throws Refusal {
        room.editPeople.add(Person.listed("Hoàng Thị Pham", null, null, ""));
        Step undone = room.undo.undoLatest();
        assertThat(UndoStep.sentence(undone)).isEqualTo("Đã hoàn tác “Thêm cá nhân” (Hoàng Thị Pham).");
        refused(() -> room.undo.undoLatest(), "Không còn thao tác nào để hoàn tác.");
    }

    @Test
    void savingWhatIsThereAlreadyLeavesNoStep() throws Refusal {
        Person person = room.person("Hoàng Thị Pham", "1980");
        Unit unit = room.unit("Phường Mẫu");
        Map<String, List<String>> before = room.content();
        room.editPeople.change(person);
        room.editUnits.change(unit);
        assertThat(room.steps.latest(9)).isEmpty();
        assertThat(room.content()).isEqualTo(before);
    }

    @Test
    void refusesWhatCannotBe() {
        Unit top = room.unit("Thành phố Mẫu");
        Unit ward = room.units.add(Unit.named("Phường Mẫu", UnitKind.ADMINISTRATION, top.id(), true));
        Person person = room.person("Mẩy", null);
        refused(() -> room.editPeople.add(Person.listed(" ", null, null, "")), "chưa có họ và tên");
        refused(
                () -> room.editPeople.add(Person.listed("Lò Mẩy", null, PartialDate.parse("2026-11-04"), "")),
                "Ngày sinh 4/11/2026 ở sau hôm nay");
        refused(() -> room.editPeople.add(new Post(0, person.id(), null, "", null, null)), "Chưa ghi chức vụ");
        refused(
                () -> room.editPeople.add(
                        new Post(0, person.id(), null, "Y sĩ", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 6, 30))),
                "30/6/2025 ở trước ngày bắt đầu 01/7/2025");
        refused(() -> room.editUnits.add(Unit.named("", UnitKind.OTHER, null, true)), "chưa có tên");
        refused(() -> room.editUnits.change(under(top, ward.id())), "không thể trực thuộc chính mình");
        refused(() -> room.editUnits.change(under(top, top.id())), "không thể trực thuộc chính mình");
        refused(() -> room.editUnits.add(new Cluster(0, "", null, null)), "chưa có tên");
        refused(
                () -> room.editHistory.add(RegistryRoom.grant(person.id(), null, "", 2020), null),
                "Chưa ghi danh hiệu");
        refused(() -> room.editHistory.add(RegistryRoom.grant(null, null, "Giấy khen", 2020), null), "ai được khen");
        refused(
                () -> room.editHistory.add(RegistryRoom.grant(person.id(), null, "Giấy khen", 2027), null),
                "Năm 2027 ở sau năm nay");
        refused(
                () -> room.editHistory.add(
                        RegistryRoom.grant(person.id(), null, "Giấy khen", 2021),
                        new Decision(0, "1/QĐ", LocalDate.of(2020, 1, 1), "", "")),
                "2021 ở sau ngày quyết định 01/01/2020");
        assertThat(room.steps.latest(9)).isEmpty();
    }

    @Test
    void warnsOfAnIdNumberOfAnother() throws Refusal {
        Person first = room.editPeople
                .add(RegistryRoom.with(Person.listed("Lò Mẩy", null, null, ""), "Lò Mẩy", "012345678901"))
                .person();
        SavedPerson second = room.editPeople.add(
                RegistryRoom.with(Person.listed("Tẩn Mẩy", null, null, ""), "Tẩn Mẩy", "012345678901"));
        assertThat(second.sameIdNumber()).containsExactly(first);
        assertThat(second.warning()).contains("Lò Mẩy").doesNotContain("012345678901");
        assertThat(room.editPeople.change(first).sameIdNumber()).containsExactly(second.person());
        room.bin.put(EntryKind.PERSON, first.id());
        assertThat(room.editPeople.change(second.person()).warning()).isEmpty();
    }

    @Test
    void aGrantFindsItsDecisionAndCompletesIt() throws Refusal {
        long person = room.person("Lò Mẩy", null).id();
        LocalDate day = LocalDate.of(2021, 9, 7);
        HeldGrant first = add(person, new Decision(0, "2005/QĐ-UBND", day, "", ""));
        HeldGrant second = add(person, new Decision(0, "2005/QĐ-UBND", day, "Chủ tịch UBND tỉnh", ""));
        HeldGrant other = add(person, new Decision(0, "2005/QĐ-UBND", day, "Chủ tịch UBND huyện", ""));
        HeldGrant unclear = add(person, new Decision(0, "2005/QĐ-UBND", null, "", ""));
        HeldGrant bare = add(person, new Decision(0, "", day, "", ""));
        assertThat(second.grant().decisionId()).isEqualTo(first.grant().decisionId());
        assertThat(room.decisions
                        .find(Objects.requireNonNull(second.decision()).id())
                        .orElseThrow()
                        .authority())
                .isEqualTo("Chủ tịch UBND tỉnh");
        assertThat(List.of(first, other, unclear, bare))
                .extracting(held -> held.grant().decisionId())
                .doesNotHaveDuplicates();
        assertThat(first.grant().subjectName()).isEqualTo("Lò Mẩy");
    }

    @Test
    void theBinHidesAndGivesBack() throws Refusal {
        Unit top = room.unit("Thành phố Mẫu");
        room.units.add(Unit.named("Phường Mẫu", UnitKind.ADMINISTRATION, top.id(), true));
        Person person = room.person("Lò Mẩy", null);
        long grant = room.editHistory
                .add(RegistryRoom.grant(person.id(), null, "Giấy khen", 2020), null)
                .grant()
                .id();
        Map<String, List<String>> before = room.content();
        refused(() -> room.bin.put(EntryKind.UNIT, top.id()), "còn 1 tập thể trực thuộc, như “Phường Mẫu”");
        room.bin.put(EntryKind.PERSON, person.id());
        room.bin.put(EntryKind.GRANT, grant);
        assertThat(room.bin.all())
                .extracting(Binned::kind, Binned::name, Binned::binnedAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                EntryKind.GRANT, "Giấy khen – Lò Mẩy", RegistryRoom.CLOCK.instant()),
                        org.assertj.core.groups.Tuple.tuple(EntryKind.PERSON, "Lò Mẩy", RegistryRoom.CLOCK.instant()));
        assertThat(room.people.search("lò", 5)).isEmpty();
        assertThat(room.people.count()).isZero();
        assertThat(room.grants.ofPerson(person.id())).isEmpty();
        room.bin.restore(EntryKind.PERSON, person.id());
        assertThat(room.people.search("lò", 5)).containsExactly(person);
        assertThat(room.steps.latestStanding().orElseThrow().action()).isEqualTo("Lấy lại từ thùng rác");
        room.undo.undoLatest();
        room.undo.undoLatest();
        room.undo.undoLatest();
        assertThat(room.content()).isEqualTo(before);
    }

    @Test
    void theTrailTellsWhoChangedWhatInWords() throws Refusal {
        Unit unit = room.editUnits.add(Unit.named("Trạm Y tế", UnitKind.PUBLIC_SERVICE, null, true));
        Person person = room.editPeople
                .add(RegistryRoom.with(
                        Person.listed("Lò Mẩy", vn.sovang.model.Sex.FEMALE, PartialDate.parse("1980-05"), ""),
                        "Lò Mẩy",
                        "012345678901"))
                .person();
        room.editPeople.change(RegistryRoom.with(person, "Lò Thị Mẩy", "012345678999"));
        room.editPeople.add(new Post(0, person.id(), unit.id(), "Y sĩ", LocalDate.of(2025, 7, 1), null));
        room.editHistory.add(
                RegistryRoom.grant(person.id(), null, "Giấy khen", 2020),
                new Decision(0, "12/QĐ-UBND", LocalDate.of(2020, 12, 1), "", ""));
        room.undo.undoLatest();
        List<AuditLine> lines = room.trail.of(EntryKind.PERSON, person.id());
        assertThat(lines).allMatch(line -> line.actor().equals("can-bo"));
        assertThat(lines)
                .extracting(AuditLine::action, AuditLine::undone)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Thêm cá nhân", false),
                        org.assertj.core.groups.Tuple.tuple("Sửa hồ sơ cá nhân", false),
                        org.assertj.core.groups.Tuple.tuple("Thêm chức vụ", false),
                        org.assertj.core.groups.Tuple.tuple("Thêm kết quả khen", true));
        assertThat(fields(lines, "Thêm cá nhân"))
                .containsExactly(
                        new FieldChange("Họ và tên", "", "Lò Mẩy"),
                        new FieldChange("Giới tính", "", "nữ"),
                        new FieldChange("Ngày sinh", "", "5/1980"),
                        new FieldChange("Số định danh", "", "•••••••••901"));
        assertThat(fields(lines, "Sửa hồ sơ cá nhân"))
                .containsExactly(
                        new FieldChange("Họ và tên", "Lò Mẩy", "Lò Thị Mẩy"),
                        new FieldChange("Số định danh", "•••••••••901", "•••••••••999"));
        assertThat(fields(lines, "Thêm chức vụ"))
                .containsExactly(new FieldChange("Chức vụ", "", "Y sĩ, Trạm Y tế, từ 01/7/2025"));
        assertThat(fields(lines, "Thêm kết quả khen"))
                .extracting(FieldChange::after)
                .first()
                .asString()
                .startsWith("Giấy khen, 2020");
        assertThat(lines.toString()).doesNotContain("012345678", "search_key", "ltm");
    }

    @Test
    void aBinnedUnitsTrailShowsTheBin() throws Refusal {
        Unit unit = room.editUnits.add(Unit.named("Trạm Y tế", UnitKind.PUBLIC_SERVICE, null, true));
        room.bin.put(EntryKind.UNIT, unit.id());
        assertThat(fields(room.trail.of(EntryKind.UNIT, unit.id()), "Bỏ vào thùng rác"))
                .singleElement()
                .satisfies(field -> assertThat(field.label()).isEqualTo("Thùng rác"));
    }

    private static List<FieldChange> fields(List<AuditLine> lines, String action) {
        return lines.stream()
                .filter(line -> line.action().equals(action))
                .findFirst()
                .orElseThrow()
                .fields();
    }

    private HeldGrant add(long person, Decision decision) throws Refusal {
        return room.editHistory.add(RegistryRoom.grant(person, null, "Giấy khen", 2021), decision);
    }

    private static Unit under(Unit unit, long parent) {
        return new Unit(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                parent,
                unit.proposes(),
                unit.letterhead(),
                unit.headPost(),
                unit.headName(),
                unit.profile(),
                unit.functions(),
                unit.validFrom(),
                unit.validTo(),
                unit.successorId(),
                unit.details());
    }

    private static void refused(ThrowingCallable job, String sentence) {
        assertThatThrownBy(job).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
