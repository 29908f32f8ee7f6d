package vn.sovang.rule.copied;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

/// The quick way to find what two texts share finds what comparing every place finds.
class SharedPropertyTest {
    private record Pair(List<Integer> one, List<Integer> other, int least) {}

    @Seeded
    void findsWhatComparingEveryPlaceFinds(long seed) {
        Generator<List<Integer>> words = Generator.between(0, 2).list(0, 60);
        Generator<Pair> pairs = random -> new Pair(
                words.next(random), words.next(random), Generator.between(1, 8).next(random));
        Seeds.hold(seed, 40, pairs, pair -> {
            int[] first = pair.one().stream().mapToInt(Integer::intValue).toArray();
            int[] second = pair.other().stream().mapToInt(Integer::intValue).toArray();
            assertThat(SharedRun.longest(first, second, pair.least()))
                    .isEqualTo(everyPlace(first, second, pair.least()));
        });
    }

    private static SharedRun everyPlace(int[] one, int[] other, int least) {
        int[] row = new int[other.length + 1];
        SharedRun best = new SharedRun(0, 0, 0);
        for (int i = 1; i <= one.length; i++) {
            for (int j = other.length; j > 0; j--) {
                row[j] = one[i - 1] == other[j - 1] ? row[j - 1] + 1 : 0;
                if (row[j] >= least && row[j] > best.words()) {
                    best = new SharedRun(row[j], i, j);
                }
            }
        }
        return best;
    }
}
