package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;

class RegistryStoresTest {
    @TempDir
    Path folder;

    private OpenStore store;

    @BeforeEach
    void open() throws Exception {
        store = OpenStore.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsWhatAPersonWasGivenTheLatestFirst() {
        Person person = store.people.add(Person.listed("Nông Thị Hoa", null, null, ""));
        Decision decision = store.decisions.add(new Decision(
                0, "2005/QĐ-UBND", LocalDate.of(2021, 10, 20), "Chủ tịch UBND tỉnh Mẫu", "Tặng Bằng khen"));
        Grant medal = store.grants.add(grant(person, "Bằng khen", null, decision));
        Grant title = store.grants.add(grant(person, "Lao động tiên tiến", 2019, null));
        Grant later = store.grants.add(grant(person, "Chiến sĩ thi đua cơ sở", 2022, null));
        assertThat(store.grants.ofPerson(person.id()))
                .containsExactly(
                        new HeldGrant(later, null), new HeldGrant(medal, decision), new HeldGrant(title, null));
        assertThat(store.grants.ofDecision(decision.id())).containsExactly(medal);
        assertThat(store.grants.ofUnit(person.id())).isEmpty();
        Grant named = new Grant(
                title.id(),
                person.id(),
                null,
                "Nông Thị Hoa",
                "",
                "LDTT",
                "Lao động tiên tiến",
                null,
                2018,
                null,
                "",
                "");
        store.grants.update(named);
        assertThat(store.grants.find(title.id())).contains(named);
    }

    @Test
    void findsADecisionByItsNumberItsYearAndItsOrgan() {
        Decision decision = store.decisions.add(new Decision(
                0, "2005/QĐ-UBND", LocalDate.of(2021, 10, 20), "Chủ tịch UBND tỉnh Mẫu", "Tặng Bằng khen"));
        store.decisions.add(new Decision(0, "17/QĐ-SNV", null, "Giám đốc Sở Nội vụ", ""));
        assertThat(store.decisions.search("qd 2005", 5)).containsExactly(decision);
        assertThat(store.decisions.search("2021 ubnd", 5)).containsExactly(decision);
        assertThat(store.decisions.search("", 5)).hasSize(2);
        assertThat(store.decisions.ofNumber("2005/QĐ-UBND")).containsExactly(decision);
        Decision mended = new Decision(decision.id(), "2006/QĐ-UBND", null, "", "");
        store.decisions.update(mended);
        assertThat(store.decisions.search("2005", 5)).isEmpty();
        assertThat(store.decisions.find(decision.id())).contains(mended);
    }

    @Test
    void keepsInitiativesOfPeopleAndUnits() {
        Person person = store.people.add(Person.listed("Nông Thị Hoa", null, null, ""));
        Unit unit = store.unit("Trạm Y tế mẫu");
        RecognisedInitiative own = store.initiatives.add(new RecognisedInitiative(
                0,
                person.id(),
                null,
                2020,
                "Phiếu sàng lọc",
                "chủ nhiệm",
                "12/QĐ-SYT",
                LocalDate.of(2020, 3, 4),
                "Sở Y tế",
                InitiativeScope.GRASSROOTS));
        RecognisedInitiative shared = store.initiatives.add(
                new RecognisedInitiative(0, null, unit.id(), null, "Sổ theo dõi", "", "", null, "", null));
        assertThat(store.initiatives.ofPerson(person.id())).containsExactly(own);
        assertThat(store.initiatives.ofUnit(unit.id())).containsExactly(shared);
        RecognisedInitiative renamed = new RecognisedInitiative(
                shared.id(), null, unit.id(), 2021, "Sổ", "", "", null, "", InitiativeScope.NATION);
        store.initiatives.update(renamed);
        assertThat(store.initiatives.find(shared.id())).contains(renamed);
    }

    @Test
    void keepsWhichUnitsBecameWhich() {
        Unit one = store.unit("Phường Một");
        Unit other = store.unit("Phường Hai");
        Unit whole = store.unit("Phường Mới");
        UnitChange merger = store.unitChanges.add(new UnitChange(
                0,
                UnitChange.Kind.MERGE,
                LocalDate.of(2025, 7, 1),
                "Nghị quyết mẫu",
                null,
                List.of(one.id(), other.id()),
                List.of(whole.id())));
        assertThat(store.unitChanges.of(other.id())).containsExactly(merger);
        assertThat(store.unitChanges.of(whole.id())).containsExactly(merger);
        assertThat(store.unitChanges.upTo(LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(store.unitChanges.upTo(LocalDate.of(2025, 7, 1))).containsExactly(merger);
    }

    @Test
    void keepsHowAUnitWasBeforeItsChange() {
        Unit unit = store.unit("Phường Một");
        UnitChange renaming = store.unitChanges.add(new UnitChange(
                0,
                UnitChange.Kind.RENAME,
                LocalDate.of(2025, 7, 1),
                "",
                new UnitChange.Former(
                        "Phường Một",
                        "P. Một",
                        new Letterhead("TỈNH", "PHƯỜNG MỘT", "PM", "Một"),
                        "Chủ tịch",
                        "Lò Mẩy"),
                List.of(unit.id()),
                List.of(unit.id())));
        assertThat(store.unitChanges.of(unit.id())).containsExactly(renaming);
        assertThat(renaming.goesOn(unit.id())).isTrue();
    }

    @Test
    void keepsClustersInVietnameseOrder() {
        Cluster second = store.clusters.add(new Cluster(0, "Đơn vị sự nghiệp", null, null));
        Cluster first = store.clusters.add(new Cluster(0, "Doanh nghiệp", Level.PROVINCE, null));
        assertThat(store.clusters.all()).containsExactly(first, second);
        Cluster renamed = new Cluster(first.id(), "Ê", null, null);
        store.clusters.update(renamed);
        assertThat(store.clusters.all()).containsExactly(second, renamed);
    }

    @Test
    void findsAPersonByTheFirstLettersOfTheName() {
        Person person = store.people.add(
                new Person(0, "Nguyễn Thị Lan Hương", null, null, "", "", "", "", "", null, PersonClass.DIRECT));
        store.people.add(Person.listed("Nguyễn Thị Lan", null, null, ""));
        assertThat(store.people.search("ntlh", 5)).containsExactly(person);
        assertThat(store.people.search("ntl", 5)).hasSize(2);
    }

    private static Grant grant(
            Person person,
            String award,
            @org.jspecify.annotations.Nullable Integer year,
            @org.jspecify.annotations.Nullable Decision decision) {
        return new Grant(
                0,
                person.id(),
                null,
                person.fullName(),
                "Điều dưỡng, Trạm Y tế mẫu",
                null,
                award,
                Level.PROVINCE,
                year,
                decision == null ? null : decision.id(),
                "Có thành tích",
                "");
    }
}
