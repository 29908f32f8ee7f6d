package vn.sovang.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.round.PersonSketch;

class PersonLikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Lò Thị Mẩy|1980-05-02||1|Lò Thị Mẩy|1980-05-02||1|STRONG|cùng tên, cùng ngày sinh, cùng đơn vị",
                "Lò Thị Mẩy|1980-05-02||1|LÒ THỊ MẨY|1980-05-02||2|LIKELY|cùng tên, cùng ngày sinh, khác đơn vị",
                "Lò Thị Mẩy|1980||1|Lò Thị Mẩy|1980-05-02||1|LIKELY|cùng tên, cùng năm sinh, cùng đơn vị",
                "Lò Thị Mẩy|1980||1|Lò Thị Mẩy|1980||2|POSSIBLE|cùng tên, cùng năm sinh, khác đơn vị",
                "Lò Thị Mẩy|1980|||Lò Thị Mẩy|1980||2|POSSIBLE|cùng tên, cùng năm sinh",
                "Lò Thị Mẩy|||1|Lò Thị Mẩy|1980||1|LIKELY|cùng tên, chưa rõ năm sinh, cùng đơn vị",
                "Lò Thị Mẩy|1980-05-02||1|Lò Thị Mẩy|1980-02-05||1|POSSIBLE|cùng tên, ngày sinh gần giống, cùng đơn vị",
                "Lò Thị Mẩy|1980-05-02||1|Lò Thị Mẩy|1989-05-02||1|POSSIBLE|cùng tên, ngày sinh gần giống, cùng đơn vị",
                "Lo Thi May|1980-05-02||1|Lò Thị Mẩy|1980-05-02||1|LIKELY|tên chỉ khác dấu, cùng ngày sinh, cùng đơn vị",
                "Lò Thị Mẩy|1980-05-02||1|Lò Thị Mẩyy|1980-05-02||2|POSSIBLE|tên khác một chữ cái, cùng ngày sinh, khác đơn vị",
                "Nông Văn Thắng|1980||1|Nông Văn Thnắg|1980||1|POSSIBLE|tên khác một chữ cái, cùng năm sinh, cùng đơn vị",
                "Mẩy Lò Thị|1980-05-02||1|Lò Thị Mẩy|1980-05-02||1|LIKELY|tên đảo thứ tự, cùng ngày sinh, cùng đơn vị",
                "Lò Mẩy|1980-05-02||1|Lò Thị Mẩy|1980-05-02||1|POSSIBLE|tên thiếu chữ lót, cùng ngày sinh, cùng đơn vị",
                "Lò Thị Mẩy|1980|012345678901|1|Tẩn Tả Páo|1975|012345678901|2|LIKELY|cùng số định danh, khác tên, khác năm sinh",
                "Lò Thị Mẩy|1980|012345678901|1|Lò Thị Mẩy|1980|012345678901||STRONG|cùng số định danh, cùng tên, cùng năm sinh",
                "Lò Thị Mẩy|1980|012345678901|1|Lò Thị Mẩy|1980|012345678910|1|LIKELY|số định danh khác một chữ số, cùng tên, cùng năm sinh, cùng đơn vị",
            })
    void says(
            String name,
            @Nullable String birth,
            @Nullable String number,
            @Nullable Long unit,
            String otherName,
            @Nullable String otherBirth,
            @Nullable String otherNumber,
            @Nullable Long otherUnit,
            PersonLikeness.Strength strength,
            String reason) {
        PersonSketch one = person(1, name, birth, number, unit);
        PersonSketch other = person(2, otherName, otherBirth, otherNumber, otherUnit);
        assertThat(PersonLikeness.between(one, other)).hasValueSatisfying(likeness -> {
            assertThat(likeness.strength()).isEqualTo(strength);
            assertThat(likeness.reason()).isEqualTo(reason);
        });
        assertThat(PersonLikeness.between(other, one)).isEqualTo(PersonLikeness.between(one, other));
        PeopleIndex index = new PeopleIndex(List.of(one, other));
        assertThat(index.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.likeness().reason()).isEqualTo(reason));
        assertThat(index.alike(one)).extracting(AlikePeople::other).containsExactly(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lò Thị Mẩy|||1|Lò Thị Mẩy|||2",
                "Lò Thị Mẩy|1980||1|Lò Thị Mẩy|1981||1",
                "Lò Thị Mẩy|1980-05||1|Lò Thị Mẩy|1980-06||1",
                "Nguyễn Thị Hoa|1980||1|Nguyễn Thị Hòa|1980||2",
                "Nguyễn Thị Hoa|1980||1|Nguyễn Thị Hoan|1980||2",
                "Lò Mẩy|1980||1|Lò Thị Mẩy|1980||1",
                "Lò Thị Mẩy|1980|012345678901|1|Lò Thị Mẩy|1980|098765432101|1",
                "Lò Thị Mẩy|1980-05-02||1|Tẩn Tả Páo|1980-05-02||1",
                "An|1980-05-02||1|Ân Bi|1980-05-02||1",
                "Lò A|1980||1|Lò B|1980||1",
            })
    void takesForTwo(
            String name,
            @Nullable String birth,
            @Nullable String number,
            @Nullable Long unit,
            String otherName,
            @Nullable String otherBirth,
            @Nullable String otherNumber,
            @Nullable Long otherUnit) {
        PersonSketch one = person(1, name, birth, number, unit);
        PersonSketch other = person(2, otherName, otherBirth, otherNumber, otherUnit);
        assertThat(PersonLikeness.between(one, other)).isEmpty();
        assertThat(new PeopleIndex(List.of(one, other)).pairs()).isEmpty();
    }

    @Test
    void aManAndAWomanAreOneOnlyByTheDayOfBirth() {
        PersonSketch man = sexed(1, "1980-05-02", Sex.MALE);
        assertThat(PersonLikeness.between(man, sexed(2, "1980", Sex.FEMALE))).isEmpty();
        assertThat(PersonLikeness.between(man, sexed(2, "1980-05-02", Sex.FEMALE)))
                .hasValueSatisfying(likeness -> {
                    assertThat(likeness.strength()).isEqualTo(PersonLikeness.Strength.POSSIBLE);
                    assertThat(likeness.reason()).endsWith("khác giới tính");
                });
    }

    @Test
    void indexFindsWhatComparingAllWithAllFindsAndTheStrongestFirst() {
        List<PersonSketch> people = new ArrayList<>();
        for (int at = 0; at < 240; at++) {
            String name = List.of("Lò Thị Mẩy", "Lo Thi May", "Lò Thị Mâyy", "Mẩy Thị Lò", "Lò Mẩy")
                    .get(at % 5);
            String birth = at % 3 == 0 ? "1980-05-0" + (1 + at % 7) : at % 3 == 1 ? "198" + at % 4 : null;
            String number = at % 11 == 0 ? "01234567890" + at % 10 : null;
            people.add(person(at + 1, name, birth, number, at % 4 == 0 ? null : (long) (at % 9)));
        }
        List<AlikePeople> all = new ArrayList<>();
        for (PersonSketch one : people) {
            for (PersonSketch other : people.subList((int) one.id(), people.size())) {
                PersonLikeness.between(one, other)
                        .ifPresent(likeness -> all.add(new AlikePeople(one, other, likeness)));
            }
        }
        List<AlikePeople> pairs = new PeopleIndex(people).pairs();
        assertThat(pairs).containsExactlyInAnyOrderElementsOf(all).hasSizeGreaterThan(50);
        assertThat(pairs).isSortedAccordingTo(java.util.Comparator.comparing(pair -> pair.likeness()
                .strength()));
    }

    @Test
    void aDayThatStandsForAnUnknownOneIsNoLikenessByItself() {
        List<PersonSketch> people = new ArrayList<>();
        for (int at = 1; at <= 250; at++) {
            people.add(person(at, "Lò Thị Mẩy" + (char) ('a' + at % 26), "1980-01-01", null, null));
        }
        assertThat(new PeopleIndex(people).pairs())
                .allMatch(pair -> pair.likeness().reason().startsWith("cùng tên"))
                .isNotEmpty();
    }

    private static PersonSketch sexed(long id, String birth, Sex sex) {
        return new PersonSketch(id, "Lò Mẩy", sex, PartialDate.parse(birth), "", Set.of(1L));
    }

    private static PersonSketch person(
            long id, String name, @Nullable String birth, @Nullable String number, @Nullable Long unit) {
        return new PersonSketch(
                id,
                name,
                null,
                birth == null ? null : PartialDate.parse(birth),
                number == null ? "" : number,
                unit == null ? Set.of() : Set.of(unit));
    }
}
