package vn.sovang.usecase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.Round;
import vn.sovang.paper.PlainText;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.RegistryRoom;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.dossier.PlannedFolder;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.dossier.RoundPapers;
import vn.sovang.usecase.ready.CheckPapers;
import vn.sovang.usecase.registry.Reorganisation.Closing;
import vn.sovang.usecase.registry.Reorganisation.Merger;
import vn.sovang.usecase.registry.Reorganisation.Renaming;
import vn.sovang.usecase.registry.Reorganisation.Split;

/// The reorganisation of 01/7/2025 with made-up names: eight wards and communes of a city become two new wards, what
/// they were given follows them, and the papers of before say what they said.
class ReorganisationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String BASIS = "Nghị quyết mẫu";

    @TempDir
    private Path folder;

    private SmallRound small;
    private RegistryRoom room;
    private Unit city;
    private List<Unit> eight;

    @BeforeEach
    void open() throws Refusal {
        small = new SmallRound(folder);
        room = new RegistryRoom(small.database);
        city = room.unit("Thành phố Mẫu");
        eight = new ArrayList<>();
        for (String name : List.of("Một", "Hai", "Ba", "Tư", "Năm", "Sáu")) {
            eight.add(ward("Phường " + name));
        }
        eight.add(ward("Xã Bảy"));
        eight.add(ward("Xã Tám"));
        int position = 10;
        for (Unit ward : eight) {
            small.nominate(ward, "Lò Văn " + ward.headName(), position++);
            collective(ward, position++);
        }
    }

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void papersOfBeforeStayTheSameWhateverBecomesOfTheUnits() throws Refusal {
        Map<String, List<String>> before = papers();
        assertThat(before.toString()).contains("PHƯỜNG MỘT", "Phường Tư", "Xã Tám", "Chủ tịch Tư");
        Unit east = reorganise();
        assertThat(papers()).isEqualTo(before);
        Unit office = room.units.find(small.proposers.getFirst().id()).orElseThrow();
        room.reorganise.apply(new Renaming(
                office.id(), "Trung tâm Mới", "TT Mới", new Letterhead("MỚI", "MỚI", "M", "Mới"), DAY, BASIS));
        room.editUnits.change(headed(room.units.find(office.id()).orElseThrow(), "Người Mới"));
        room.reorganise.apply(
                new Renaming(east.id(), "Phường Rất Đông", "Rất Đông", east.letterhead(), DAY.plusYears(1), BASIS));
        assertThat(papers()).isEqualTo(before);
        room.bin.put(vn.sovang.model.EntryKind.UNIT, eight.getLast().id());
        assertThat(papers()).isEqualTo(before);
    }

    @Test
    void aRoundOfAfterwardsHasTheNewName() throws Refusal {
        Unit unit = small.proposers.getFirst();
        room.reorganise.apply(new Renaming(
                unit.id(), "Trung tâm Mới", "TT Mới", new Letterhead("", "TRUNG TÂM MỚI", "TTM", "Mới"), DAY, BASIS));
        Map<String, List<String>> old = papers();
        RoundStore rounds = new RoundStore(small.database);
        Round round = small.round;
        rounds.update(new Round(
                round.id(),
                round.movementId(),
                round.name(),
                round.ordinal(),
                2025,
                DAY,
                round.regimeCode(),
                round.status(),
                round.deadline(),
                round.tiers()));
        assertThat(old.toString()).doesNotContain("TRUNG TÂM MỚI");
        assertThat(papers().toString()).contains("TRUNG TÂM MỚI");
    }

    @Test
    void unitsEndTheDayBeforeAndTheirPeopleAndUnitsGoOver() throws Refusal {
        Unit ward = eight.getFirst();
        Unit school = room.units.add(Unit.named("Trường Một", UnitKind.PUBLIC_SERVICE, ward.id(), false));
        Person person = room.person("Lò Thị Mẩy", "1980");
        Post held = room.people.addPost(new Post(0, person.id(), ward.id(), "Văn thư", LocalDate.of(2019, 3, 1), null));
        Post past = room.people.addPost(
                new Post(0, person.id(), ward.id(), "Thủ quỹ", LocalDate.of(2010, 3, 1), LocalDate.of(2015, 1, 1)));
        Map<String, List<String>> before = room.content();
        Unit east = reorganise();
        Unit ended = room.units.find(ward.id()).orElseThrow();
        assertThat(ended.validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(ended.successorId()).isEqualTo(east.id());
        assertThat(ended.name()).isEqualTo("Phường Một");
        assertThat(east.validFrom()).isEqualTo(DAY);
        assertThat(room.units.find(school.id()).orElseThrow().parentId()).isEqualTo(east.id());
        assertThat(room.people.postsOf(person.id()))
                .extracting(Post::unitId, Post::title, Post::from, Post::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(east.id(), "Văn thư", DAY, null),
                        org.assertj.core.groups.Tuple.tuple(
                                ward.id(), "Văn thư", held.from(), LocalDate.of(2025, 6, 30)),
                        org.assertj.core.groups.Tuple.tuple(ward.id(), "Thủ quỹ", past.from(), past.to()));
        assertThat(room.changes.of(ward.id())).singleElement().satisfies(change -> assertThat(change.kind())
                .isEqualTo(UnitChange.Kind.MERGE));
        // All but the opening of the sample office itself.
        while (room.undo
                .latest()
                .filter(step -> !step.action().startsWith("Mở dữ liệu"))
                .isPresent()) {
            room.undo.undoLatest();
        }
        assertThat(room.content()).isEqualTo(before);
    }

    @Test
    void historyFollowsUnderTheFormerNames() throws Refusal {
        give(eight.getFirst(), "Giấy khen", 2019);
        give(eight.get(1), "Bằng khen", 2021);
        give(eight.getLast(), "Cờ thi đua", 2022);
        Unit east = reorganise();
        give(east, "Giấy khen", 2026);
        assertThat(room.history.of(east.id()))
                .extracting(one -> one.held().grant().awardName(), InheritedGrant::formerName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Giấy khen", ""),
                        org.assertj.core.groups.Tuple.tuple("Bằng khen", "Phường Hai"),
                        org.assertj.core.groups.Tuple.tuple("Giấy khen", "Phường Một"));
        List<Unit> parts = room.reorganise.apply(new Split(
                east.id(), List.of(fresh("Phường Kim"), fresh("Phường Ngân")), false, 0, DAY.plusYears(1), BASIS));
        assertThat(room.history.before(parts.getLast().id()))
                .extracting(Unit::name)
                .containsExactly("Phường Đông", "Phường Một", "Phường Hai", "Phường Ba", "Phường Tư");
        assertThat(room.units.find(east.id()).orElseThrow().successorId())
                .isEqualTo(parts.getFirst().id());
    }

    @Test
    void aUnitGoesOnThroughAMergerAndARename() throws Refusal {
        Unit first = eight.getFirst();
        List<Unit> merged =
                room.reorganise.apply(new Merger(List.of(eight.get(1).id()), first, DAY, BASIS, false));
        assertThat(merged).containsExactly(first);
        assertThat(room.units.find(eight.get(1).id()).orElseThrow().successorId())
                .isEqualTo(first.id());
        Unit renamed = room.reorganise
                .apply(new Renaming(first.id(), "Phường Sông", "Sông", first.letterhead(), DAY, BASIS))
                .getFirst();
        assertThat(renamed.details().formerNames()).containsExactly("Phường Một");
        assertThat(room.units.search("phường một", 5)).contains(renamed);
        assertThat(room.changes.of(first.id()).getLast().formerName()).isEqualTo("Phường Một");
    }

    @Test
    void successorBelowAnEndingUnitComesUp() throws Refusal {
        Unit middle = room.units.add(
                Unit.named("Giữa", UnitKind.OTHER, eight.getFirst().id(), false));
        Unit low = room.units.add(Unit.named("Dưới", UnitKind.OTHER, middle.id(), false));
        room.reorganise.apply(new Merger(List.of(eight.getFirst().id()), low, DAY, BASIS, true));
        assertThat(room.units.find(middle.id()).orElseThrow().parentId()).isEqualTo(city.id());
        assertThat(room.units.find(low.id()).orElseThrow().parentId()).isEqualTo(middle.id());
    }

    @Test
    void closingLeavesNoSuccessor() throws Refusal {
        Person person = room.person("Lò Thị Mẩy", "1980");
        room.people.addPost(new Post(0, person.id(), city.id(), "Văn thư", null, null));
        room.reorganise.apply(new Closing(city.id(), DAY, BASIS, true));
        Unit closed = room.units.find(city.id()).orElseThrow();
        assertThat(closed.validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(closed.successorId()).isNull();
        assertThat(room.units.find(eight.getFirst().id()).orElseThrow().parentId())
                .isNull();
        assertThat(room.people.postsOf(person.id())).singleElement().satisfies(post -> assertThat(post.to())
                .isEqualTo(LocalDate.of(2025, 6, 30)));
    }

    @Test
    void refusesWhatCannotBe() throws Refusal {
        Unit east = reorganise();
        long ended = eight.getFirst().id();
        refused(
                () -> room.reorganise.apply(new Closing(ended, DAY, "", true)),
                "“Phường Một” đã kết thúc ngày 30/6/2025");
        refused(() -> room.reorganise.apply(new Closing(east.id(), DAY, "", true)), "thành lập ngày 01/7/2025");
        refused(() -> room.reorganise.apply(merger(List.of(), fresh("X"))), "Chưa chọn tập thể nào");
        refused(() -> room.reorganise.apply(merger(List.of(city.id(), city.id()), fresh("X"))), "hai lần");
        refused(() -> room.reorganise.apply(merger(List.of(city.id()), city)), "hai lần");
        refused(() -> room.reorganise.apply(merger(List.of(city.id()), fresh(""))), "chưa có tên");
        refused(() -> room.reorganise.apply(merger(List.of(city.id()), under(city.id()))), "vừa kết thúc");
        refused(
                () -> room.reorganise.apply(new Split(city.id(), List.of(fresh("X")), false, null, DAY, "")),
                "ít nhất hai");
        refused(
                () -> room.reorganise.apply(new Renaming(city.id(), city.name(), "", city.letterhead(), DAY, "")),
                "giống tên hiện nay");
        room.reorganise.apply(new Renaming(city.id(), "Thành phố Khác", "", city.letterhead(), DAY, ""));
        refused(
                () -> room.reorganise.apply(new Closing(city.id(), DAY.minusYears(1), "", true)),
                "đã ghi đổi tên ngày 01/7/2025, sau ngày 01/7/2024");
    }

    /// Four wards become one, the other four another; the city has no units any more.
    private Unit reorganise() throws Refusal {
        List<Long> ids = eight.stream().map(Unit::id).toList();
        Unit east = room.reorganise
                .apply(merger(ids.subList(0, 4), fresh("Phường Đông")))
                .getFirst();
        room.reorganise.apply(merger(ids.subList(4, 8), fresh("Phường Tây")));
        return east;
    }

    private static Merger merger(List<Long> ending, Unit into) {
        return new Merger(ending, into, DAY, BASIS, true);
    }

    private static Unit fresh(String name) {
        return Unit.named(name, UnitKind.ADMINISTRATION, null, true);
    }

    private static Unit under(@Nullable Long parent) {
        return Unit.named("X", UnitKind.ADMINISTRATION, parent, true);
    }

    private Unit ward(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return room.units.add(headed(Unit.named(name, UnitKind.ADMINISTRATION, city.id(), true), last));
    }

    private static Unit headed(Unit unit, String head) {
        return new Unit(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parentId(),
                unit.proposes(),
                unit.letterhead(),
                "Chủ tịch",
                "Chủ tịch " + head,
                unit.profile(),
                unit.functions(),
                unit.validFrom(),
                unit.validTo(),
                unit.successorId(),
                unit.details());
    }

    private void give(Unit unit, String award, int year) throws Refusal {
        room.editHistory.add(RegistryRoom.grant(null, unit.id(), award, year), null);
    }

    private void collective(Unit ward, int position) {
        small.nominations.add(new Nomination(
                0,
                small.round.id(),
                SubjectKind.COLLECTIVE,
                ward.id(),
                null,
                ward.id(),
                ward.name(),
                null,
                null,
                "",
                "",
                "",
                "GK_HUYEN",
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                position));
    }

    /// What every paper of the round says now, working papers too.
    private Map<String, List<String>> papers() throws Refusal {
        RoundPapers papers = CheckPapers.papers(small.facts.load(small.round.id()), small.catalogue);
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (PlannedFolder folder : papers.all().folders()) {
            for (PlannedPaper paper : folder.papers()) {
                said.put(folder.name() + "/" + paper.stem(), PlainText.lines(papers.document(paper)));
            }
        }
        assertThat(said.keySet()).anyMatch(name -> name.contains("nhac") || name.contains("don-doc"));
        return said;
    }

    private static void refused(ThrowingCallable job, String sentence) {
        assertThatThrownBy(job).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
