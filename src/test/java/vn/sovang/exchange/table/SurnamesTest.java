package vn.sovang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurnamesTest {
    @Test
    void aNameHasSixWordsAtMostWithoutItsTitle() {
        assertThat(Surnames.nameLike("Nguyễn Thị Ngọc Mẫu Thử Giả")).isTrue();
        assertThat(Surnames.nameLike("Bà Nguyễn Thị Ngọc Mẫu Thử Giả")).isTrue();
        assertThat(Surnames.nameLike("Nguyễn Thị Ngọc Mẫu Thử Giả Định")).isFalse();
        assertThat(Surnames.nameLike("Phòng Nội vụ")).isFalse();
    }
}
