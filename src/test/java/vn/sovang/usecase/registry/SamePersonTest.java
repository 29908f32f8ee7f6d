package vn.sovang.usecase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Attachment;
import vn.sovang.model.Binned;
import vn.sovang.model.EntryKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PersonSketch;
import vn.sovang.rule.person.AlikePeople;
import vn.sovang.usecase.RegistryRoom;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.work.UndoStep;

/// Who was entered twice is found, told apart or merged; a merger is undone whole.
class SamePersonTest {
    @TempDir
    private Path folder;

    private SmallRound small;
    private RegistryRoom room;
    private Unit unit;

    @BeforeEach
    void open() throws Refusal {
        small = new SmallRound(folder);
        room = new RegistryRoom(small.database);
        unit = small.proposers.getFirst();
    }

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void findsCandidatesAtEntryAndOverTheRegistry() {
        Person one = post(room.person("Hoàng Thị Pham", "1980"));
        Person other = room.person("Hoàng Thị Pham", "1980-03-02");
        room.person("Hoàng Thị Pham", "1991");
        room.person("Lò Mẩy", "1980");
        Person typed = Person.listed("hoàng thị pham", null, PartialDate.ofYear(1980), "");
        assertThat(room.samePerson.candidatesFor(typed))
                .extracting(pair -> pair.other().id())
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(room.samePerson.candidatesFor("Hoàng Thị Pham", null, null, "", unit.id()))
                .singleElement()
                .satisfies(pair ->
                        assertThat(pair.likeness().reason()).isEqualTo("cùng tên, chưa rõ năm sinh, cùng đơn vị"));
        assertThat(room.samePerson.candidatesFor(one))
                .extracting(pair -> pair.other().id())
                .containsExactly(other.id());
        assertThat(room.samePerson
                        .lookup()
                        .apply(new PersonSketch(
                                0, "Hoang Thi Pham", null, PartialDate.ofYear(1980), "", java.util.Set.of(unit.id()))))
                .satisfies(identity -> {
                    assertThat(identity.person()).isNull();
                    assertThat(identity.maybe())
                            .extracting(pair -> pair.likeness().reason())
                            .containsExactly("tên chỉ khác dấu, cùng năm sinh, cùng đơn vị");
                });
        assertThat(ids(room.samePerson.overWholeRegistry())).containsExactly(List.of(one.id(), other.id()));
    }

    @Test
    void whoWasToldApartIsNotShownAgainUntilThatIsUndone() throws Refusal {
        Person one = room.person("Hoàng Thị Pham", "1980");
        Person other = room.person("Hoàng Thị Pham", "1980");
        room.samePerson.apart(other.id(), one.id());
        room.samePerson.apart(one.id(), other.id());
        assertThat(room.samePerson.overWholeRegistry()).isEmpty();
        assertThat(room.samePerson.candidatesFor(one)).isEmpty();
        assertThat(room.samePerson.candidatesFor(other)).isEmpty();
        assertThat(room.steps.latest(9))
                .as("told once, after the sample office was opened")
                .extracting(Step::action)
                .containsExactly("Ghi là hai người khác nhau", "Mở dữ liệu mẫu");
        room.undo.undoLatest();
        assertThat(room.samePerson.candidatesFor(one)).hasSize(1);
    }

    @Test
    void whoLiesInTheBinIsNoCandidate() throws Refusal {
        Person one = room.person("Hoàng Thị Pham", "1980");
        room.bin.put(EntryKind.PERSON, room.person("Hoàng Thị Pham", "1980").id());
        assertThat(room.samePerson.candidatesFor(one)).isEmpty();
        assertThat(room.samePerson.overWholeRegistry()).isEmpty();
    }

    @Test
    void historyAndNominationsFollowAndWhatBothHaveIsKeptOnce() throws Refusal {
        Couple couple = couple();
        room.merge.merge(MergePeople.proposed(couple.kept, couple.other), couple.other.id());
        long kept = couple.kept.id();
        assertThat(room.people.find(kept).orElseThrow().birth()).isEqualTo(PartialDate.parse("1980-03-02"));
        assertThat(room.people.postsOf(kept)).extracting(Post::title).containsExactlyInAnyOrder("Y sĩ", "Trưởng trạm");
        assertThat(room.grants.ofPerson(kept))
                .extracting(
                        held -> held.grant().awardName(),
                        held -> held.decision() == null ? "" : held.decision().number())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bằng khen", ""),
                        org.assertj.core.groups.Tuple.tuple("Giấy khen", "12/QĐ-UBND"));
        assertThat(room.initiatives.ofPerson(kept)).hasSize(1);
        Nomination nomination = small.nominations.find(couple.nomination.id()).orElseThrow();
        assertThat(nomination.personId()).isEqualTo(kept);
        assertThat(nomination.subjectName()).isEqualTo("Hoàng Thị Pham B");
        assertThat(room.attachments.of(new Attachment.Owner(Attachment.OwnerKind.PERSON, kept)))
                .hasSize(1);
        assertThat(room.people.search("pham", 9)).extracting(Person::id).containsExactly(kept);
        assertThat(room.bin.all())
                .extracting(Binned::kind)
                .containsExactlyInAnyOrder(
                        EntryKind.PERSON,
                        EntryKind.PERSON,
                        EntryKind.GRANT,
                        EntryKind.RECOGNISED_INITIATIVE,
                        EntryKind.ATTACHMENT);
        assertThat(room.samePerson.candidatesFor(room.people.find(kept).orElseThrow()))
                .isEmpty();
    }

    @Test
    void aMergerIsUndoneWholeAlsoAfterARestart() throws Refusal {
        Couple couple = couple();
        Map<String, List<String>> before = room.content();
        room.merge.merge(couple.kept, couple.other.id());
        assertThat(room.content()).isNotEqualTo(before);
        small.close();
        try (RegistryRoom later = new RegistryRoom(folder)) {
            assertThat(UndoStep.sentence(later.undo.undoLatest()))
                    .isEqualTo("Đã hoàn tác “Gộp hồ sơ” (Hoàng Thị Pham).");
            assertThat(later.content()).isEqualTo(before);
        }
    }

    @Test
    void aLaterEditOfTheKeptOneStandsInTheWay() throws Refusal {
        Couple couple = couple();
        Map<String, List<String>> before = room.content();
        room.merge.merge(couple.kept, couple.other.id());
        long merger = room.undo.latest().orElseThrow().id();
        room.editPeople.change(RegistryRoom.with(couple.kept, "Hoàng Thị Phạm", ""));
        assertThatThrownBy(() -> room.undo.undo(merger))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Gộp hồ sơ” (Hoàng Thị Pham)")
                .hasMessageContaining("“Sửa hồ sơ cá nhân” (Hoàng Thị Phạm)");
        room.undo.undoLatest();
        room.undo.undo(merger);
        assertThat(room.content()).isEqualTo(before);
    }

    @Test
    void refusesToMergeWhatIsNotTwo() throws Refusal {
        Person one = room.person("Hoàng Thị Pham", "1980");
        Person other = room.person("Hoàng Thị Pham", "1980");
        refused(one, one.id(), "hai hồ sơ khác nhau");
        refused(RegistryRoom.with(one, "", ""), other.id(), "chưa có họ và tên");
        room.bin.put(EntryKind.PERSON, other.id());
        refused(one, other.id(), "thùng rác");
    }

    private void refused(Person chosen, long other, String sentence) {
        assertThatThrownBy(() -> room.merge.merge(chosen, other))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    private record Couple(Person kept, Person other, Nomination nomination) {}

    private Couple couple() throws Refusal {
        Person kept = post(room.person("Hoàng Thị Pham", "1980"));
        Person other = post(room.person("Hoàng Thị Pham B", "1980-03-02"));
        room.people.addPost(new Post(0, other.id(), unit.id(), "Trưởng trạm", LocalDate.of(2024, 1, 1), null));
        grant(kept, "Giấy khen", 2020, null);
        grant(other, "Giấy khen", 2020, new Decision(0, "12/QĐ-UBND", LocalDate.of(2020, 12, 1), "", ""));
        grant(other, "Bằng khen", 2021, null);
        initiative(kept);
        initiative(other);
        scan(kept);
        scan(other);
        Person third = room.person("Hoàng Thị Pham", "1980");
        room.samePerson.apart(third.id(), kept.id());
        room.samePerson.apart(third.id(), other.id());
        room.bin.put(EntryKind.PERSON, third.id());
        Nomination nomination = small.nominate(unit, "Hoàng Thị Pham B", 7);
        small.nominations.update(of(nomination, other.id()));
        return new Couple(kept, other, nomination);
    }

    private Person post(Person person) {
        room.people.addPost(new Post(0, person.id(), unit.id(), "Y sĩ", null, null));
        return person;
    }

    private void grant(Person person, String award, int year, @org.jspecify.annotations.Nullable Decision decision)
            throws Refusal {
        HeldGrant held = room.editHistory.add(RegistryRoom.grant(person.id(), null, award, year), decision);
        assertThat(held.grant().personId()).isEqualTo(person.id());
    }

    private void initiative(Person person) throws Refusal {
        room.editHistory.add(new RecognisedInitiative(0, person.id(), null, 2021, "Sổ tay", "", "", null, "", null));
    }

    private void scan(Person person) {
        room.attachments.add(new Attachment(
                0,
                new Attachment.Owner(Attachment.OwnerKind.PERSON, person.id()),
                "ab".repeat(32),
                "bang.pdf",
                "application/pdf",
                9,
                Instant.parse("2026-10-01T00:00:00Z")));
    }

    private static Nomination of(Nomination one, long person) {
        return new Nomination(
                one.id(),
                one.roundId(),
                one.kind(),
                one.proposerUnitId(),
                person,
                one.unitId(),
                one.subjectName(),
                one.sex(),
                one.birth(),
                one.ethnicity(),
                one.post(),
                one.unitName(),
                one.awardCode(),
                one.achievement(),
                one.posthumous(),
                one.status(),
                one.note(),
                one.position());
    }

    private static List<List<Long>> ids(List<AlikePeople> pairs) {
        return pairs.stream()
                .map(pair -> List.of(pair.one().id(), pair.other().id()))
                .toList();
    }
}
