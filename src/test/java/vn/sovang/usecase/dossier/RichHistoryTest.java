package vn.sovang.usecase.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.AuditEntry;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Level;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.GrantMoney;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.decision.Recall;
import vn.sovang.model.decision.RecallState;
import vn.sovang.model.decision.Revocation;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.DisciplineGrade;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.TitleRegistration;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.OldAudit;
import vn.sovang.store.Stores;
import vn.sovang.store.decision.RevocationStore;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.usecase.RegistryRoom;
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.work.AuditLine;
import vn.sovang.usecase.work.FieldChange;

/// What is done to an entry a second time: changed, merged with all it has, told in the diary.
class RichHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);

    @TempDir
    private Path folder;

    private RegistryRoom room;
    private EditConduct conduct;
    private Person person;
    private Unit unit;

    @BeforeEach
    void open() throws Refusal {
        room = new RegistryRoom(folder);
        conduct = new EditConduct(Stores.of(room.database), room.journal);
        person = room.person("Hoàng Thị Pham", "1980");
        unit = room.unit("Trạm Y tế Mẫu");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Grant rich(long personId, @Nullable Long decision, @Nullable Recall recall) {
        return new Grant(
                0,
                personId,
                null,
                "Hoàng Thị Pham",
                "Y sĩ, Trạm Y tế",
                "GK_XA",
                "Giấy khen",
                Level.COMMUNE,
                2025,
                decision,
                "Có thành tích",
                "ghi chú",
                new GrantMoney(760_000, "0,3 × 2.530.000", "Điều 54", true),
                recall);
    }

    @Test
    void whatOnlyTheOtherGrantKnowsIsKeptWhenTwoPeopleBecomeOne() throws Refusal {
        long decision =
                room.decisions.add(new Decision(0, "05/QĐ-UBND", DAY, "", "")).id();
        long revocation = new RevocationStore(room.database)
                .add(new Revocation(0, decision, null, false, "Kê khai sai", "", "", "", DAY, null, null))
                .id();
        Recall recall = new Recall(revocation, RecallState.ASKED, null);
        Person other = room.person("Hoàng Thị Pham", "1980-03-02");
        Grant bare = room.grants.add(
                new Grant(0, person.id(), null, "Hoàng Thị Pham", "", null, "Giấy khen", null, 2025, null, "", ""));
        room.grants.add(rich(other.id(), decision, recall));

        room.merge.merge(person, other.id());

        Grant whole = rich(person.id(), decision, recall);
        assertThat(room.grants.ofPerson(person.id()))
                .extracting(HeldGrant::grant)
                .containsExactly(whole.withId(bare.id()));
    }

    @Test
    void whatTheKeptGrantSaysStands() throws Refusal {
        Person other = room.person("Hoàng Thị Pham", "1980");
        Grant kept = room.grants.add(rich(person.id(), null, null));
        room.grants.add(new Grant(
                0,
                other.id(),
                null,
                "Pham",
                "Kế toán",
                "GK_XA",
                "Giấy khen",
                Level.DISTRICT,
                2025,
                null,
                "Việc khác",
                "khác",
                new GrantMoney(1, "", "", false),
                null));

        room.merge.merge(person, other.id());

        assertThat(room.grants.ofPerson(person.id()))
                .extracting(HeldGrant::grant)
                .containsExactly(kept);
    }

    @Test
    void awardsOfOtherYearsDecisionsOrNamesStayTwo() throws Refusal {
        long one =
                room.decisions.add(new Decision(0, "05/QĐ-UBND", DAY, "", "")).id();
        long two =
                room.decisions.add(new Decision(0, "06/QĐ-UBND", DAY, "", "")).id();
        Person other = room.person("Hoàng Thị Pham", "1980");
        room.grants.add(rich(person.id(), one, null));
        room.grants.add(rich(other.id(), two, null));
        room.grants.add(RegistryRoom.grant(person.id(), null, "Bằng khen", 2020));
        room.grants.add(RegistryRoom.grant(other.id(), null, "Bằng khen", 2021));
        room.grants.add(RegistryRoom.grant(other.id(), null, "Kỷ niệm chương", 2020));

        room.merge.merge(person, other.id());

        assertThat(room.grants.ofPerson(person.id())).hasSize(5);
    }

    @Test
    void aGrantIsChangedWithItsDecisionAndTheChangeIsUndone() throws Refusal {
        Grant added = room.editHistory
                .add(RegistryRoom.grant(person.id(), null, "Giấy khen", 2020), null)
                .grant();
        Map<String, List<String>> before = room.content();

        HeldGrant changed = room.editHistory.change(
                new Grant(
                        added.id(),
                        person.id(),
                        null,
                        "",
                        "Y sĩ",
                        "GK_XA",
                        "Giấy khen của Chủ tịch xã",
                        Level.COMMUNE,
                        2021,
                        null,
                        "",
                        ""),
                new Decision(0, "07/QĐ-UBND", LocalDate.of(2021, 12, 1), "", ""));

        assertThat(changed.grant().subjectName()).isEqualTo("Hoàng Thị Pham");
        assertThat(room.grants.ofPerson(person.id())).singleElement().satisfies(held -> {
            assertThat(held.grant()).isEqualTo(changed.grant());
            assertThat(Objects.requireNonNull(held.decision()).number()).isEqualTo("07/QĐ-UBND");
        });
        assertThat(fields(EntryKind.GRANT, added.id(), "Sửa kết quả khen"))
                .contains(new FieldChange("Năm", "2020", "2021"));
        room.undo.undoLatest();
        assertThat(room.content()).isEqualTo(before);
    }

    @Test
    void whatIsSavedUnchangedLeavesNoStep() throws Refusal {
        HeldGrant held = room.editHistory.add(RegistryRoom.grant(person.id(), null, "Giấy khen", 2020), null);
        Decision decision = room.editHistory.add(new Decision(0, "9/QĐ", DAY, "", ""));
        RecognisedInitiative idea = room.editHistory.add(
                new RecognisedInitiative(0, person.id(), null, 2021, "Sổ tay", "", "", null, "", null));
        Conduct said = conduct.add(new TitleRegistration(0, person.id(), null, 2026, "LDTT", ""));
        int steps = room.steps.latest(99).size();

        room.editHistory.change(held.grant(), null);
        room.editHistory.change(decision);
        room.editHistory.change(idea);
        conduct.change(said);

        assertThat(room.steps.latest(99)).hasSize(steps);
    }

    @Test
    void entriesOfConductAreChanged() throws Refusal {
        ConductStore store = new ConductStore(room.database);
        MemberResults counts = new MemberResults(20, 20, 15, 2, 0);
        for (Conduct entry : List.of(
                new Assessment(0, null, unit.id(), 2025, AssessmentGrade.GOOD, "QĐ 1", MemberResults.UNKNOWN),
                new Hold(0, person.id(), null, HoldKind.INSPECTION, DAY, null, null, HoldOutcome.OPEN, ""),
                new TitleRegistration(0, person.id(), null, 2025, "LDTT", ""),
                new MaternityLeave(0, person.id(), DAY, null, ""))) {
            Conduct added = conduct.add(entry);
            Conduct changed =
                    switch (added) {
                        case Assessment said ->
                            new Assessment(said.id(), null, unit.id(), 2024, AssessmentGrade.EXCELLENT, "QĐ 2", counts);
                        case Hold hold ->
                            new Hold(
                                    hold.id(),
                                    person.id(),
                                    null,
                                    HoldKind.DISCIPLINED,
                                    DAY,
                                    DAY.plusDays(9),
                                    DisciplineGrade.WARNING,
                                    HoldOutcome.VIOLATION,
                                    "QĐ 3");
                        case TitleRegistration had ->
                            new TitleRegistration(had.id(), person.id(), null, 2024, "CSTDCS", "Bản đăng ký");
                        case MaternityLeave leave ->
                            new MaternityLeave(leave.id(), person.id(), DAY, DAY.plusDays(90), "QĐ 4");
                    };
            conduct.change(changed);
            assertThat(store.find(changed.id())).contains(changed);
            assertThat(room.steps.latestStanding().orElseThrow().action()).isEqualTo("Sửa theo dõi");
        }
    }

    @Test
    void theDiaryHasTheLatestFirstWhateverItComesFrom() throws Refusal {
        Instant now = RegistryRoom.CLOCK.instant();
        String subject = "person:" + person.id();
        OldAudit.write(
                room.database,
                new AuditEntry(0, now.plus(Period.ofDays(2)), "can-bo", subject, "Việc sau cùng", "", "hai ngày sau"));
        room.editPeople.change(RegistryRoom.with(person, "Hoàng Thị Phạm", ""));
        OldAudit.write(
                room.database, new AuditEntry(0, now.minus(Period.ofDays(1)), "can-bo", subject, "Việc đầu", "", "{}"));

        List<AuditLine> lines = room.trail.of(EntryKind.PERSON, person.id());

        assertThat(lines)
                .extracting(AuditLine::action)
                .containsExactly("Việc sau cùng", "Sửa hồ sơ cá nhân", "Việc đầu");
        assertThat(lines.getFirst().about()).isEqualTo("hai ngày sau");
        assertThat(lines.getLast().about()).isEmpty();
    }

    private List<FieldChange> fields(EntryKind kind, long id, String action) {
        return room.trail.of(kind, id).stream()
                .filter(line -> line.action().equals(action))
                .findFirst()
                .orElseThrow()
                .fields();
    }
}
