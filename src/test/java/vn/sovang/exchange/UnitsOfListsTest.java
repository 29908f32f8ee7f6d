package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.exchange.list.UnitMatch;
import vn.sovang.exchange.table.UnitKinds;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;

/// Classes of collectives by their names, and units of the registry by the names lists use.
class UnitsOfListsTest {
    private static final Unit CENTRE = Unit.named(
                    "Trung tâm Y tế thành phố Bắc Kạn", UnitKind.PUBLIC_SERVICE, null, true)
            .withId(1);
    private static final Unit WARD = Unit.named("Ủy ban nhân dân phường Sông Cầu", UnitKind.ADMINISTRATION, null, true)
            .withId(2);
    private static final Unit STATION = Unit.named("Trạm Y tế phường Sông Cầu", UnitKind.PUBLIC_SERVICE, 1L, false)
            .withId(3);
    private static final List<Unit> UNITS = List.of(CENTRE, WARD, STATION);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hộ gia đình bà Lê Thị Mẫu, tổ 2        | HOUSEHOLD
            Gia đình ông Lê Văn Mẫu                | HOUSEHOLD
            Hộ bà Lê Thị Mẫu                       | HOUSEHOLD
            Doanh nghiệp tư nhân Mẫu               | ENTERPRISE
            Cty TNHH Mẫu                           | ENTERPRISE
            HTX Mẫu                                | COOPERATIVE
            Tổ 5, phường Mẫu                       | RESIDENTIAL_GROUP
            Thôn Mẫu                               | RESIDENTIAL_GROUP
            Bản Mẫu                                | RESIDENTIAL_GROUP
            Ban Chỉ huy Quân sự thành phố          | ARMED_FORCES
            Công an phường Mẫu                     | ARMED_FORCES
            Hội Liên hiệp Phụ nữ xã Mẫu            | PARTY_OR_MASS
            Thành đoàn Mẫu                         | PARTY_OR_MASS
            Trường Tiểu học Mẫu                    | PUBLIC_SERVICE
            Trạm Y tế phường Mẫu                   | PUBLIC_SERVICE
            UBND xã Mẫu                            | ADMINISTRATION
            P. Nội vụ                              | ADMINISTRATION
            Bảo hiểm xã hội thành phố              | CENTRAL_AGENCY
            Lê Thị Mẫu                             | OTHER
            """)
    void theNameTellsTheClass(String name, UnitKind kind) {
        assertThat(UnitKinds.of(name)).isEqualTo(kind);
    }

    @Test
    void abbreviatedNamesMatchExactly() {
        assertThat(UnitMatch.best("UBND P. Sông Cầu", UNITS))
                .isEqualTo(new UnitMatch(WARD, UnitMatch.Confidence.EXACT));
        assertThat(UnitMatch.best("Phường Sông Cầu", UNITS)).isEqualTo(new UnitMatch(WARD, UnitMatch.Confidence.EXACT));
    }

    @Test
    void aShorterNameIsLikely() {
        assertThat(UnitMatch.best("TTYT thành phố", UNITS))
                .isEqualTo(new UnitMatch(CENTRE, UnitMatch.Confidence.LIKELY));
    }

    @Test
    void nothingAlikeIsNoMatch() {
        assertThat(UnitMatch.best("Trường THCS Mẫu", UNITS)).isEqualTo(new UnitMatch(null, UnitMatch.Confidence.NONE));
        assertThat(UnitMatch.best("Trường THCS Mẫu", List.of()).unit()).isNull();
    }

    @Test
    void severalOfOneNameAreForTheClerkToLookAt() {
        List<Unit> twins = List.of(WARD, WARD.withId(9));

        assertThat(UnitMatch.best("Phường Sông Cầu", twins))
                .isEqualTo(new UnitMatch(WARD, UnitMatch.Confidence.LIKELY, List.of(twins.get(1))));
    }
}
