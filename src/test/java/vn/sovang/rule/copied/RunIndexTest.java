package vn.sovang.rule.copied;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

class RunIndexTest {
    private static final int MOST = 3;

    @Seeded
    void keepsTheFirstTextsOfEachRun(long seed) {
        Seeds.hold(seed, 40, Generator.between(-3, 3).list(0, 10).list(0, 20), RunIndexTest::keepsTheFirst);
    }

    private static void keepsTheFirst(List<List<Integer>> texts) {
        RunIndex index = new RunIndex(texts.stream().mapToInt(List::size).sum(), MOST);
        Map<Integer, List<Integer>> wanted = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            for (int run : texts.get(text)) {
                index.add(run, text);
                List<Integer> known = wanted.computeIfAbsent(run, one -> new ArrayList<>());
                if (known.size() < MOST && !known.contains(text)) {
                    known.add(text);
                }
            }
        }
        for (int run = -4; run <= 4; run++) {
            assertThat(textsOf(index, run))
                    .isEqualTo(wanted.getOrDefault(run, List.of()).reversed());
        }
    }

    private static List<Integer> textsOf(RunIndex index, long run) {
        List<Integer> texts = new ArrayList<>();
        for (int entry = index.last(run); entry != RunIndex.NONE; entry = index.before(entry)) {
            texts.add(index.text(entry));
        }
        return texts;
    }
}
