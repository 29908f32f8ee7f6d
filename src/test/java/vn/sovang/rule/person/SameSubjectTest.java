package vn.sovang.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.model.PartialDate;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;

class SameSubjectTest {
    @Test
    void oneNameAndYearIsProbablyOnePerson() {
        List<SameSubject> pairs = SameSubject.among(List.of(
                person(1, "Đinh Công Nghiệp", 1979, "Trung tâm Y tế", null),
                person(2, "Đinh công Nghiệp", 1979, "Trung tâm Y tế", null),
                person(3, "Đinh Công Nghiệp", 1980, "Trung tâm Y tế", null)));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().sure()).isFalse();
        assertThat(pairs.getFirst().reason()).isEqualTo("cùng tên, cùng năm sinh, cùng đơn vị");
    }

    @Test
    void aNameAloneIsSharedByManyPeople() {
        Nomination unknownBirth = person(1, "Ma Thị Ánh", 0, "", null);
        assertThat(SameSubject.among(List.of(unknownBirth, person(2, "Ma Thị Ánh", 0, "Thành đoàn", null))))
                .isEmpty();
    }

    @Test
    void twoNominationsOfOneRegistryPersonAreSurelyOneSubject() {
        List<SameSubject> pairs = SameSubject.among(
                List.of(person(1, "Vi Thị Ánh", 1980, "A", 7L), person(2, "Vi Thị Ánh", 1980, "B", 7L)));
        assertThat(pairs).singleElement().matches(SameSubject::sure);
    }

    @Test
    void oneSubjectMayBeNominatedForSeveralAwards() {
        Nomination one = person(1, "Vi Thị Ánh", 1980, "A", 7L);
        Nomination other = person(2, "Vi Thị Ánh", 1980, "A", 7L).withAward("GK_TP");
        assertThat(SameSubject.among(List.of(one, other))).isEmpty();
        Nomination unit = collective(3, "Khoa Nội", 1, 5L);
        assertThat(SameSubject.among(
                        List.of(unit, collective(4, "Khoa Nội", 1, 5L).withAward("GK_TP"))))
                .isEmpty();
        assertThat(SameSubject.among(List.of(unit, collective(5, "Khoa Nội", 1, 5L))))
                .singleElement()
                .matches(SameSubject::sure);
    }

    @Test
    void unitsOfOneNameThatOthersSendUpAreTwo() {
        assertThat(SameSubject.among(List.of(collective(1, "Khoa Nội", 1, 5L), collective(2, "Khoa Nội", 2, 6L))))
                .isEmpty();
        assertThat(SameSubject.among(
                        List.of(collective(1, "Xã Thanh Hòa", 1, null), collective(2, "Xã Thành Hòa", 1, null))))
                .isEmpty();
    }

    @Test
    void marksSexAndTheDayOfBirthCount() {
        Nomination woman = born(1, "Trần Thanh Bình", "1970-09-09", vn.sovang.model.Sex.FEMALE);
        assertThat(SameSubject.among(
                        List.of(woman, born(2, "Trần Thành Bình", "1970-01-01", vn.sovang.model.Sex.MALE))))
                .isEmpty();
        assertThat(SameSubject.among(
                        List.of(woman, born(2, "Trần Thanh Bình", "1970-01-01", vn.sovang.model.Sex.FEMALE))))
                .isEmpty();
        assertThat(SameSubject.among(List.of(woman, born(2, "Trần Thanh Bình", "1970", vn.sovang.model.Sex.MALE))))
                .isEmpty();
        assertThat(SameSubject.among(List.of(woman, born(2, "Tran Thanh Binh", "1970", null))))
                .singleElement()
                .satisfies(pair -> assertThat(pair.reason()).startsWith("tên chỉ khác dấu"));
    }

    @Test
    void whatTheClerkCalledTwoSubjectsIsNotAskedAgain() {
        Nomination one = SameName.noted(person(1, "Vi Thị Ánh", 1980, "A", null));
        Nomination other = SameName.noted(person(2, "Vi Thị Ánh", 1980, "A", null));
        assertThat(SameSubject.among(List.of(one, other))).isEmpty();
        assertThat(SameSubject.among(List.of(one, person(3, "Vi Thị Ánh", 1980, "A", null))))
                .as("one answer says nothing of a third")
                .hasSize(1);
    }

    @Test
    void whatWasWithdrawnIsNotCompared() {
        Nomination one = person(1, "Vi Thị Ánh", 1980, "A", null);
        Nomination other = person(2, "Vi Thị Ánh", 1980, "A", null).withStatus(NominationStatus.WITHDRAWN);
        assertThat(SameSubject.among(List.of(one, other))).isEmpty();
    }

    private static Nomination collective(long id, String name, long proposer, @Nullable Long unitId) {
        return nomination(id, SubjectKind.COLLECTIVE, proposer, null, unitId, name, null, null, "");
    }

    private static Nomination born(long id, String name, String birth, vn.sovang.model.@Nullable Sex sex) {
        return nomination(id, SubjectKind.PERSON, 1, null, null, name, sex, PartialDate.parse(birth), "A");
    }

    private static Nomination person(long id, String name, int year, String unit, @Nullable Long personId) {
        PartialDate birth = year == 0 ? null : PartialDate.ofYear(year);
        return nomination(id, SubjectKind.PERSON, 1, personId, null, name, null, birth, unit);
    }

    private static Nomination nomination(
            long id,
            SubjectKind kind,
            long proposer,
            @Nullable Long personId,
            @Nullable Long unitId,
            String name,
            vn.sovang.model.@Nullable Sex sex,
            @Nullable PartialDate birth,
            String unit) {
        return new Nomination(
                id,
                1,
                kind,
                proposer,
                personId,
                unitId,
                name,
                sex,
                birth,
                "",
                "",
                unit,
                "BK_TINH",
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                (int) id);
    }
}
