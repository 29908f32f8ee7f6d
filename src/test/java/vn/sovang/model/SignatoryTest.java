package vn.sovang.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatoryTest {
    @Test
    void aBodysHeadSignsOnItsBehalf() {
        Signatory chair = Signatory.onBehalf("Ban Chỉ đạo", "Trưởng ban", "Chủ tịch Ủy ban nhân dân thành phố", "A");
        assertThat(chair.capacityLines())
                .containsExactly("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ");
    }

    @Test
    void aDeputySignsInTheHeadsStead() {
        Signatory deputy = new Signatory(0, "Ủy ban nhân dân", SigningPower.KT, "Chủ tịch", "Phó Chủ tịch", "", "B");
        assertThat(deputy.capacityLines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void aHeadSignsAlone() {
        assertThat(Signatory.head("Giám đốc", "C").capacityLines()).containsExactly("GIÁM ĐỐC");
        Signatory acting = new Signatory(0, "", SigningPower.Q, "", "Giám đốc", "", "D");
        assertThat(acting.capacityLines()).containsExactly("Q. GIÁM ĐỐC");
    }
}
