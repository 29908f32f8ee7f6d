package vn.sovang.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SharedProperties {
    @Property
    void findsWhatComparingEveryPlaceFinds(
            @ForAll @Size(max = 60) List<@IntRange(max = 2) Integer> one,
            @ForAll @Size(max = 60) List<@IntRange(max = 2) Integer> other,
            @ForAll @IntRange(min = 1, max = 8) int least) {
        int[] first = one.stream().mapToInt(Integer::intValue).toArray();
        int[] second = other.stream().mapToInt(Integer::intValue).toArray();
        assertThat(Shared.longest(first, second, least)).isEqualTo(everyPlace(first, second, least));
    }

    private static Shared everyPlace(int[] one, int[] other, int least) {
        int[] row = new int[other.length + 1];
        Shared best = new Shared(0, 0, 0);
        for (int i = 1; i <= one.length; i++) {
            for (int j = other.length; j > 0; j--) {
                row[j] = one[i - 1] == other[j - 1] ? row[j - 1] + 1 : 0;
                if (row[j] >= least && row[j] > best.words()) {
                    best = new Shared(row[j], i, j);
                }
            }
        }
        return best;
    }
}
