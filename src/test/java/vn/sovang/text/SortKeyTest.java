package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

class SortKeyTest {
    @Test
    void ordersVietnameseLettersAndNumbersByValue() {
        List<String> sorted = List.of("Tổ 2", "Tổ 10", "Bàn", "Âu", "An", "Ăn", "Đa", "Da", "Uy", "Ưu").stream()
                .sorted(Comparator.comparing(SortKey::of))
                .toList();
        assertThat(sorted).containsExactly("An", "Ăn", "Âu", "Bàn", "Da", "Đa", "Tổ 2", "Tổ 10", "Uy", "Ưu");
    }

    @Test
    void ordersPeopleByGivenNameFirst() {
        List<String> sorted = List.of("Ma Thị Yến", "Vi Thị Ánh", "Ma Thị Ánh", "Lý Văn Bình").stream()
                .sorted(Comparator.comparing(SortKey::ofPerson))
                .toList();
        assertThat(sorted).containsExactly("Ma Thị Ánh", "Vi Thị Ánh", "Lý Văn Bình", "Ma Thị Yến");
    }

    @Seeded
    void equalTextsHaveEqualKeys(long seed) {
        Seeds.hold(seed, 40, RandomText.any(), text -> assertThat(SortKey.of(Nfc.line(text)))
                .isEqualTo(SortKey.of(text)));
    }
}
