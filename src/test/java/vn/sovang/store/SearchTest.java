package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Round;
import vn.sovang.store.core.Hit;
import vn.sovang.store.registry.PersonRow;
import vn.sovang.text.Fold;

class SearchTest {
    @TempDir
    Path folder;

    private OpenStore store;

    @BeforeEach
    void open() throws Refusal {
        store = OpenStore.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsWithoutDiacriticsAndWithThem() {
        add("Đặng Thị Ngọc Thủy", "Đàng Năng Thọ", "Danh Út");
        assertThat(names("dang")).containsExactly("Đàng Năng Thọ", "Đặng Thị Ngọc Thủy");
        assertThat(names("ĐẶNG")).containsExactly("Đặng Thị Ngọc Thủy", "Đàng Năng Thọ");
        assertThat(names("đ")).doesNotContain("Không Ai").hasSize(3);
    }

    @Test
    void takesWordsInAnyOrderEachAPrefix() {
        add("Đặng Thị Ngọc Thủy", "Nguyễn Thủy Đan", "Đặng Ngọc Sơn");
        assertThat(names("thuy da")).containsExactly("Nguyễn Thủy Đan", "Đặng Thị Ngọc Thủy");
        assertThat(names("  ng,  th. d")).containsExactly("Nguyễn Thủy Đan", "Đặng Thị Ngọc Thủy");
        assertThat(names("guyen")).isEmpty();
    }

    @Test
    void readsNoOperatorsIntoAQuery() {
        add("Lò Văn Or", "Lò And Not");
        assertThat(names("or")).containsExactly("Lò Văn Or");
        assertThat(names("\" ' * ( - lo OR van")).containsExactly("Lò Văn Or");
        assertThat(names("not lo")).containsExactly("Lò And Not");
        assertThat(names("--;\"")).hasSize(2);
    }

    @Test
    void ordersByGivenNameInVietnameseOrder() {
        add("Trần Văn Ân", "Lê Thị Đào", "Bùi An", "Vũ Dung", "Hoàng Ánh", "Đỗ Ăn", "Cao Thị An");
        assertThat(names(""))
                .containsExactly("Bùi An", "Cao Thị An", "Hoàng Ánh", "Đỗ Ăn", "Trần Văn Ân", "Vũ Dung", "Lê Thị Đào");
    }

    @Test
    void ordersUnitsFromTheLeftWithNumbersByValue() {
        for (String name : List.of("Tổ 10", "Tổ 2", "Đội xe", "Chi cục Thuế")) {
            store.unit(name);
        }
        assertThat(store.units.all()).extracting(Unit::name).containsExactly("Chi cục Thuế", "Đội xe", "Tổ 2", "Tổ 10");
        assertThat(store.units.search("to", 1)).extracting(Unit::name).containsExactly("Tổ 2");
    }

    @Test
    void forgetsWhatATransactionSawAndUndid() {
        add("Lò Thị Còn");
        assertThat(names("lo")).hasSize(1);
        assertThatThrownBy(() -> store.database.change(() -> {
                    add("Lò Thị Mất");
                    assertThat(names("lo")).hasSize(2);
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names("lo")).containsExactly("Lò Thị Còn");
        assertThat(store.people.count("lo")).isEqualTo(1);
    }

    @Test
    void findsWordsOfOtherLettersAndTheEmptyTable() {
        assertThat(names("lo")).isEmpty();
        assertThat(store.people.search("", 5)).isEmpty();
        add("Иван Lò", "Lò Văn Một");
        assertThat(names("иван lo")).containsExactly("Иван Lò");
        assertThat(names("lo")).containsExactlyInAnyOrder("Иван Lò", "Lò Văn Một");
    }

    @Test
    void pagesThroughWhatAnswers() {
        add("Lò Một", "Lò Hai", "Lò Ba", "Hà Bốn");
        assertThat(store.people.rows("lo", LocalDate.of(2026, 12, 1), 2, 0)).hasSize(2);
        assertThat(store.people.rows("lo", LocalDate.of(2026, 12, 1), 2, 2)).hasSize(1);
        assertThat(store.people.rows("lo", LocalDate.of(2026, 12, 1), 2, 4)).isEmpty();
        assertThat(store.people.rows("", LocalDate.of(2026, 12, 1), 3, 2)).hasSize(2);
    }

    @Test
    void followsARename() {
        Person person = store.people.add(Person.listed("Hà Văn Cũ", null, null, ""));
        store.people.update(new Person(person.id(), "Hà Văn Mới", null, null, "", "", "", "", "", null, null));
        assertThat(names("cu")).isEmpty();
        assertThat(names("moi")).containsExactly("Hà Văn Mới");
    }

    @Test
    void tellsNamesakesApartByBirthYear() {
        store.people.add(Person.listed("Lý Thị Mai", null, PartialDate.ofYear(1979), ""));
        store.people.add(Person.listed("Lý Thị Mai", null, PartialDate.parse("1985-02-03"), ""));
        assertThat(store.people.search("mai 1985", 9))
                .extracting(Person::birth)
                .containsExactly(PartialDate.parse("1985-02-03"));
    }

    @Test
    void givesTheSameAnswerWhicheverWayItLooks() {
        List<String> family = List.of("Nguyễn", "Trần", "Đặng", "Vàng");
        List<String> given = List.of("Thủy", "Thúy", "Sơn", "Ân", "Đức");
        List<String> all = new java.util.ArrayList<>();
        store.database.change(() -> {
            for (int i = 0; i < 5_400; i++) {
                String name = family.get(i % 4) + " Thị " + Integer.toString(i, 36) + " " + given.get(i % 5);
                all.add(name);
                store.people.add(Person.listed(name, null, null, ""));
            }
        });
        for (String query : List.of("", "t", "thi t", "thuy", "thuy nguyen", "d", "vang duc", "1a", "xyz")) {
            int expected = (int) all.stream()
                    .filter(name -> Fold.matches(Fold.of(name), query))
                    .count();
            assertThat(store.people.count(query)).as(query).isEqualTo(expected);
            List<Person> everyone = store.people.search(query, 20_000);
            assertThat(everyone).as(query).hasSize(expected);
            assertThat(store.people.search(query, 7)).as(query).isEqualTo(everyone.subList(0, Math.min(7, expected)));
            assertThat(store.people.rows(query, LocalDate.of(2026, 12, 1), 5, 3))
                    .as(query)
                    .extracting(PersonRow::id)
                    .isEqualTo(
                            everyone.stream().skip(3).limit(5).map(Person::id).toList());
        }
    }

    @Test
    void givesExactDiacriticsFirstHoweverManyAnswer() {
        store.database.change(() -> {
            for (int i = 0; i < 5_200; i++) {
                String name = (i % 100 == 0 ? "Lý Thị Hương " : "Lý Thị Hường ") + Integer.toString(i, 36);
                store.people.add(Person.listed(name, null, null, ""));
            }
        });
        assertThat(names("hương")).allMatch(name -> name.contains("Hương"));
        assertThat(store.people.search("HƯƠNG lý", 60))
                .extracting(person -> person.fullName().contains("Hương"))
                .startsWith(true, true)
                .endsWith(false, false)
                .hasSize(60);
        assertThat(store.people.search("hương", 6_000)).hasSize(5_200).doesNotHaveDuplicates();
    }

    @Test
    void findsDecisionsMovementsAndRounds() {
        Round round = store.round();
        long decision = store.decisions
                .add(new vn.sovang.model.decision.Decision(
                        0, "2005/QĐ-UBND", java.time.LocalDate.of(2021, 10, 20), "Chủ tịch UBND tỉnh Mẫu", "Trồng cây"))
                .id();
        assertThat(store.search.find("2005 qd", 10))
                .containsExactly(new Hit(
                        Hit.Kind.DECISION, decision, "2005/QĐ-UBND (2021)", "Chủ tịch UBND tỉnh Mẫu, Trồng cây"));
        assertThat(store.search.find("trong cay", 10))
                .extracting(Hit::kind)
                .containsExactly(Hit.Kind.DECISION, Hit.Kind.ROUND);
        assertThat(store.search.find("doi troc 12", 10)).extracting(Hit::kind).containsExactly(Hit.Kind.MOVEMENT);
        assertThat(store.search.find("trồng cây đợt", 10)).extracting(Hit::id).containsExactly(round.id());
    }

    @Test
    void findsAcrossPeopleUnitsAndNominations() {
        Unit parent = store.unit("Huyện Mẫu");
        Unit unit = store.units.add(Unit.named("Trạm Ngọc Sơn", UnitKind.OTHER, parent.id(), false));
        Person person = store.people.add(Person.listed("Đặng Ngọc Sơn", null, null, ""));
        store.people.addPost(new Post(0, person.id(), unit.id(), "Trạm trưởng", null, null));
        Round round = store.round();
        long nomination = store.nomination(round, parent, "Đặng Ngọc Sơn").id();
        assertThat(store.search.find("son ngoc", 10))
                .containsExactly(
                        new Hit(Hit.Kind.PERSON, person.id(), "Đặng Ngọc Sơn", "Trạm trưởng, Trạm Ngọc Sơn"),
                        new Hit(Hit.Kind.UNIT, unit.id(), "Trạm Ngọc Sơn", "Huyện Mẫu"),
                        new Hit(Hit.Kind.NOMINATION, nomination, "Đặng Ngọc Sơn", "Trồng cây, đợt 1"));
        assertThat(store.search.find(" - ", 10)).isEmpty();
        add("Lê Sơn", "Vũ Sơn", "Bùi Sơn", "Hồ Sơn");
        assertThat(store.search.find("son", 4))
                .extracting(Hit::kind)
                .containsExactly(Hit.Kind.PERSON, Hit.Kind.PERSON, Hit.Kind.UNIT, Hit.Kind.NOMINATION);
    }

    private void add(String... names) {
        for (String name : names) {
            store.people.add(Person.listed(name, null, null, ""));
        }
    }

    private List<String> names(String query) {
        return store.people.search(query, 50).stream().map(Person::fullName).toList();
    }
}
