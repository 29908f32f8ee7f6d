package vn.sovang.ui.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;

class SamePeopleModelTest {
    private final SamePeopleModel model = new SamePeopleModel();
    private final Person kept = person(1, "Nông Văn Thắng", null, "1979", "Tày", "");
    private final Person other = person(2, "Nông văn Thắng", Sex.MALE, "1979-09-07", "", "006079001234");

    @Test
    void theFullerValueIsProposedAndTheClerkChoosesAnother() {
        model.show(pair(kept, other));
        SamePeopleModel.Pair pair = Objects.requireNonNull(model.pairProperty().get());
        assertThat(model.differing())
                .containsExactly(
                        PersonField.FULL_NAME,
                        PersonField.SEX,
                        PersonField.BIRTH,
                        PersonField.ETHNICITY,
                        PersonField.ID_NUMBER);
        assertThat(model.merged(pair))
                .isEqualTo(person(1, "Nông Văn Thắng", Sex.MALE, "1979-09-07", "Tày", "006079001234"));
        model.choose(PersonField.FULL_NAME, true);
        model.choose(PersonField.BIRTH, false);
        assertThat(model.merged(pair)).isEqualTo(person(1, "Nông văn Thắng", Sex.MALE, "1979", "Tày", "006079001234"));
    }

    @Test
    void mergingTakesEveryPairOfTheGoneOneOffTheList() {
        model.list(List.of(line(1, 2), line(2, 3), line(4, 5)));
        model.show(pair(kept, other));
        PairLine next = model.settle(Objects.requireNonNull(model.pairProperty().get()), 2);
        assertThat(model.pairsProperty().get()).extracting(PairLine::one).containsExactly(4L);
        assertThat(next).isEqualTo(line(4, 5));
    }

    @Test
    void tellingApartGoesOnToTheNextPairAndFromTheLastToTheFirst() {
        model.list(List.of(line(2, 3), line(1, 2)));
        model.show(pair(kept, other));
        assertThat(model.neighbour(1)).isNull();
        assertThat(model.neighbour(-1)).isEqualTo(line(2, 3));
        assertThat(model.settle(Objects.requireNonNull(model.pairProperty().get()), 0))
                .isEqualTo(line(2, 3));
        model.show(null);
        assertThat(model.neighbour(1)).isEqualTo(line(2, 3));
    }

    private static SamePeopleModel.Pair pair(Person one, Person other) {
        return new SamePeopleModel.Pair(side(one), side(other), "cùng tên, cùng năm sinh");
    }

    private static PersonSide side(Person person) {
        return new PersonSide(person, List.of(), List.of(), List.of());
    }

    private static PairLine line(long one, long other) {
        return new PairLine(one, other, "", "", "", "", "", "");
    }

    private static Person person(
            long id, String name, @Nullable Sex sex, String birth, String ethnicity, String idNumber) {
        return new Person(id, name, sex, PartialDate.parse(birth), ethnicity, "", "", idNumber, "", null, null);
    }
}
