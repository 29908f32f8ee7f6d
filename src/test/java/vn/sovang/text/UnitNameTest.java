package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND P. Sông Cầu                       | Phường Sông Cầu
            UBND phường Sông Cầu                   | Ủy ban nhân dân phường Sông Cầu
            TTYT TP Bắc Kạn                        | Trung tâm Y tế thành phố Bắc Kạn
            TT Y tế thành phố                      | TTYT thành phố
            Trường THCS Bắc Kạn                    | Trường Trung học cơ sở Bắc Kạn
            CA thành phố                           | Công an thành phố
            P. Nội vụ                              | Phòng Nội vụ
            Phòng Văn hóa và Thông tin             | Phòng Văn hoá, Thông tin
            Tổ 05, P.Mẫu                           | tổ 05 phường Mẫu
            TT Chợ Rã                              | Thị trấn Chợ Rã
            UỶ BAN NHÂN DÂN XÃ HOÀ THUỶ            | UBND xã Hòa Thủy
            """)
    void spellingsOfOneUnitHaveOneKey(String one, String other) {
        assertThat(UnitName.key(one)).isEqualTo(UnitName.key(other));
        assertThat(UnitName.similarity(one, other)).isEqualTo(1);
        assertThat(UnitName.spelling(one)).isEqualTo(UnitName.spelling(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xã Thanh Hòa                           | Xã Thành Hòa
            Xã Thanh Hòa                           | Xã Thạnh Hòa
            UBND xã Thanh Hòa                      | UBND xã Thanh Hóa
            Xã Thanh Hòa                           | Xa Thanh Hoa
            Phường Đức Xuân                        | Phường Dức Xuân
            Trường THCS Tân Lập                    | Trường THCS Tấn Lập
            Cà Mau                                 | CA Mau
            """)
    void marksMakeAnotherUnit(String one, String other) {
        assertThat(UnitName.spelling(one)).isNotEqualTo(UnitName.spelling(other));
        assertThat(UnitName.key(one)).isEqualTo(UnitName.key(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trung tâm Y tế thành phố               | Trung tâm Y tế thành phố Bắc Kạn
            Trường THCS Bắc Kạn                    | Trường THCS Bắc Kạn, thành phố Bắc Kạn
            """)
    void aLongerNameOfTheSameUnitIsAlikeButNotEqual(String one, String other) {
        assertThat(UnitName.similarity(one, other)).isLessThan(1).isGreaterThan(UnitName.LEAST_ALIKE);
        assertThat(UnitName.alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phường Sông Cầu                        | Phường Đức Xuân
            Trạm Y tế phường Sông Cầu              | Trạm Y tế phường Đức Xuân
            Trạm Y tế phường Sông Cầu              | Phường Sông Cầu
            Tổ 5, phường Phùng Chí Kiên            | Tổ 2, phường Phùng Chí Kiên
            Công an thành phố                      | Công an xã Nông Thượng
            Phường Mẫu                             | ''
            """)
    void otherUnitsAreNotAlike(String one, String other) {
        assertThat(UnitName.alike(one, other)).isFalse();
    }

    @Test
    void keyOfAKeyIsTheKey() {
        String key = UnitName.key("UBND P. Sông Cầu, TP Bắc Kạn");

        assertThat(UnitName.key(key)).isEqualTo(key);
        String spelling = UnitName.spelling("UBND P. Sông Cầu, TP Bắc Kạn");
        assertThat(UnitName.spelling(spelling)).isEqualTo(spelling);
    }
}
