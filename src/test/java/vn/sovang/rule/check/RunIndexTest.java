package vn.sovang.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RunIndexTest {
    @Property
    void keepsTheFirstTextsOfEachRun(
            @ForAll @Size(max = 20) List<@Size(max = 10) List<@IntRange(min = -3, max = 3) Integer>> texts) {
        int most = 3;
        int size = texts.stream().mapToInt(List::size).sum();
        RunIndex index = new RunIndex(size, most);
        Map<Integer, List<Integer>> wanted = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            for (int run : texts.get(text)) {
                index.add(run, text);
                List<Integer> known = wanted.computeIfAbsent(run, one -> new ArrayList<>());
                if (known.size() < most && !known.contains(text)) {
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
