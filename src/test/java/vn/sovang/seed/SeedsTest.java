package vn.sovang.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void theSameSeedGivesTheSameValuesAndAnotherOthers() {
        assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8)).hasSize(40);
    }

    @Test
    void aFailureSaysTheSeedAndTheSample() {
        assertThatThrownBy(() -> Seeds.hold(42, 9, Generator.just("a\u0301 Đ"), text -> assertThat(text)
                        .isEmpty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed 42, sample 1: <a\\u0301 Đ>")
                .hasMessageContaining("Expecting empty");
        assertThatThrownBy(() -> Seeds.hold(42, 9, Generator.just(1), one -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessageContaining("seed 42, sample 1: <1>")
                .hasRootCauseMessage("broken");
    }

    @Test
    void rangesAndListsReachTheirEnds() {
        Set<Integer> numbers = new TreeSet<>();
        Set<Integer> sizes = new TreeSet<>();
        Seeds.hold(1, 200, Generator.between(-1_000_000, 1_000_000).list(0, 30), list -> {
            numbers.addAll(list);
            sizes.add(list.size());
        });
        assertThat(numbers).contains(-1_000_000, 1_000_000);
        assertThat(sizes).contains(0, 30);
    }

    @Test
    void anyTextHoldsWhatNobodyTypes() {
        StringBuilder all = new StringBuilder();
        Seeds.hold(1, 200, RandomText.any(), all::append);
        assertThat(all.chars()).anyMatch(c -> c == 0xFFFF || c < ' ').anyMatch(c -> c >= 0xD800 && c < 0xE000);
        assertThat(all.toString()).contains("ệ").containsPattern("\\p{Mn}").containsPattern("[\\x{10000}-\\x{10FFFF}]");
    }

    private static List<String> drawn(long seed) {
        List<String> values = new ArrayList<>();
        Seeds.hold(seed, 40, RandomText.any(), values::add);
        return values;
    }
}
