package vn.sovang.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.list.UnitMatch.Confidence;
import vn.sovang.model.Letterhead;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.registry.UnitKind;

/// Which unit of the registry a name of a list means, and when that is asked instead of said. All units are made up.
class UnitIndexTest {
    private static Unit unit(long id, String code, String name, @Nullable LocalDate validTo) {
        return new Unit(
                id,
                code,
                name,
                "",
                UnitKind.OTHER,
                null,
                false,
                new Letterhead("", "", "", ""),
                "",
                "",
                "",
                "",
                null,
                validTo,
                null,
                UnitDetails.UNKNOWN);
    }

    private static Unit unit(long id, String name) {
        return unit(id, "", name, null);
    }

    private static final Unit SCHOOL = unit(1, "TH01", "Trường Tiểu học Mẫu Giang", null);
    private static final Unit CLINIC = unit(2, "", "Trạm Y tế phường Mẫu Giang", null);

    @Test
    void aCodeIsKnownInAnyCapitalsAndBlanks() {
        UnitMatch match = UnitMatch.best(" th01 ", List.of(CLINIC, SCHOOL));

        assertThat(match.unit()).isEqualTo(SCHOOL);
        assertThat(match.confidence()).isEqualTo(Confidence.EXACT);
        assertThat(UnitMatch.best("TH02", List.of(CLINIC, SCHOOL)).unit()).isNull();
    }

    @Test
    void aCodeOfTwoUnitsTellsNone() {
        assertThat(UnitMatch.best("TH01", List.of(SCHOOL, unit(3, "th01", "Trường khác", null)))
                        .unit())
                .isNull();
    }

    @Test
    void anAbbreviatedNameIsExact() {
        UnitMatch match = UnitMatch.best("TYT P. Mẫu Giang", List.of(SCHOOL, CLINIC));

        assertThat(match.unit()).isEqualTo(CLINIC);
        assertThat(match.confidence()).isEqualTo(Confidence.EXACT);
        assertThat(match.maybe()).isEmpty();
    }

    @Test
    void ofTwoUnitsOfOneNameTheFirstIsLikelyAndTheOtherIsAsked() {
        Unit other = unit(3, "Trạm Y tế phường Mẫu Giang");
        UnitMatch match = UnitMatch.best("Trạm Y tế phường Mẫu Giang", List.of(CLINIC, other));

        assertThat(match.unit()).isEqualTo(CLINIC);
        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(match.maybe()).containsExactly(other);
    }

    @Test
    void aUnitThatHasEndedIsMeantOnlyWhenNoOtherIs() {
        Unit ended = unit(3, "", "Trạm Y tế phường Mẫu Giang", LocalDate.of(2020, 1, 1));

        assertThat(UnitMatch.best("Trạm Y tế phường Mẫu Giang", List.of(ended, CLINIC)))
                .isEqualTo(new UnitMatch(CLINIC, Confidence.EXACT));
        assertThat(UnitMatch.best("Trạm Y tế phường Mẫu Giang", List.of(ended)).unit())
                .isEqualTo(ended);
    }

    @Test
    void placesThatDifferByAMarkAreAskedAndNeverSaid() {
        List<Unit> places = List.of(unit(1, "Phường Thanh Hòa"), unit(2, "Phường Thành Hòa"));

        assertThat(UnitMatch.best("Phường Thạnh Hòa", places).unit()).isNull();
        assertThat(UnitMatch.best("Phường Thạnh Hòa", places).maybe()).hasSize(2);
        assertThat(UnitMatch.best("phuong thanh hoa", places).unit()).isNull();
    }

    @Test
    void aNameTypedWithoutMarksIsLikelyTheOnlyOneOfIt() {
        UnitMatch match = UnitMatch.best("truong tieu hoc mau giang", List.of(SCHOOL, CLINIC));

        assertThat(match.unit()).isEqualTo(SCHOOL);
        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void aNameThatSaysMoreIsLikelyTheOneItBeginsWith() {
        UnitMatch match = UnitMatch.best("Trường Tiểu học Mẫu Giang, thành phố Thử", List.of(CLINIC, SCHOOL));

        assertThat(match.unit()).isEqualTo(SCHOOL);
        assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void twoThatAreAlikeEquallyTellNone() {
        List<Unit> schools = List.of(unit(1, "Trường Tiểu học Mẫu Giang A"), unit(2, "Trường Tiểu học Mẫu Giang B"));

        assertThat(UnitMatch.best("Trường Tiểu học Mẫu Giang C", schools).unit())
                .isNull();
        assertThat(UnitMatch.best("Trường Tiểu học Mẫu Giang C", schools.reversed())
                        .unit())
                .isNull();
    }

    @Test
    void aNameOfAnotherKindIsNoUnitOfTheRegistry() {
        UnitMatch match = UnitMatch.best("Công an phường Thử", List.of(SCHOOL, CLINIC));

        assertThat(match.unit()).isNull();
        assertThat(match.confidence()).isEqualTo(Confidence.NONE);
        assertThat(match.maybe()).isEmpty();
    }
}
