package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.model.Nomination;
import vn.sovang.model.NominationStatus;
import vn.sovang.model.PartialDate;
import vn.sovang.model.SubjectKind;

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

    private static Nomination person(long id, String name, int year, String unit, @Nullable Long personId) {
        return new Nomination(
                id,
                1,
                SubjectKind.PERSON,
                1,
                personId,
                null,
                name,
                null,
                year == 0 ? null : PartialDate.ofYear(year),
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
