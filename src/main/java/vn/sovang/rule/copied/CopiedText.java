package vn.sovang.rule.copied;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds long passages that texts share, by runs of words without diacritics and case. Each run of [#RUN] words is a
/// number; every fourth (by its value, so that both texts keep the same ones) is looked up among the earlier texts.
public final class CopiedText {
    /// Words of a run.
    static final int RUN = 8;
    /// Words from which a passage is told: set phrases of plans and forms are shorter.
    public static final int LEAST = 30;

    private static final int KEPT_OF = 4;
    private static final int SOURCES = 6;
    private static final int CANDIDATES = 3;
    /// A passage of [#LEAST] words has 23 runs, of which about 6 are kept.
    private static final int HITS = 2;

    private final List<NumberedText> texts = new ArrayList<>();
    private final WordNumbers numbers = new WordNumbers();

    /// A passage that a later text shares with an earlier one.
    ///
    /// @param words how many
    public record Copy(int later, int earlier, int words, String passage, String earlierPassage) {}

    /// Adds a text after those added before.
    public void add(String raw) {
        texts.add(numbers.of(raw));
    }

    /// The copies among the texts from the given one on, each with at most three sources.
    public List<Copy> copies(int from) {
        List<long[]> runs = texts.stream().map(text -> text.runs(RUN, KEPT_OF)).toList();
        RunIndex index =
                new RunIndex(runs.stream().mapToInt(some -> some.length).sum(), SOURCES);
        int[] hits = new int[texts.size()];
        List<Copy> copies = new ArrayList<>();
        for (int later = 0; later < texts.size(); later++) {
            if (later >= from) {
                for (int earlier : candidates(runs.get(later), index, hits)) {
                    Copy copy = longest(later, earlier);
                    if (copy.words() >= LEAST) {
                        copies.add(copy);
                    }
                }
            }
            for (long run : runs.get(later)) {
                index.add(run, later);
            }
        }
        return copies;
    }

    /// The texts that share most runs.
    ///
    /// @param hits all 0, and again when done
    private static int[] candidates(long[] runs, RunIndex index, int[] hits) {
        IntStream.Builder touched = IntStream.builder();
        for (long run : runs) {
            for (int entry = index.last(run); entry != RunIndex.NONE; entry = index.before(entry)) {
                int text = index.text(entry);
                if (hits[text]++ == 0) {
                    touched.add(text);
                }
            }
        }
        int[] all = touched.build().toArray();
        // The most hits first, and among equals the text that came first.
        int[] chosen = Arrays.stream(all)
                .filter(text -> hits[text] >= HITS)
                .mapToLong(text -> ((long) -hits[text] << Integer.SIZE) + text)
                .sorted()
                .limit(CANDIDATES)
                .mapToInt(ranked -> (int) ranked)
                .toArray();
        for (int text : all) {
            hits[text] = 0;
        }
        return chosen;
    }

    /// The longest passage of at least [#LEAST] words that both have, the first of them; of 0 words when there is none.
    private Copy longest(int later, int earlier) {
        NumberedText one = texts.get(later);
        NumberedText other = texts.get(earlier);
        if (Arrays.equals(one.words(), other.words())) {
            int all = one.words().length;
            return new Copy(later, earlier, all, one.passage(0, all), other.passage(0, all));
        }
        SharedRun best = SharedRun.longest(one.words(), other.words(), LEAST);
        return best.words() == 0
                ? new Copy(later, earlier, 0, "", "")
                : new Copy(
                        later,
                        earlier,
                        best.words(),
                        one.passage(best.endOne() - best.words(), best.endOne()),
                        other.passage(best.endOther() - best.words(), best.endOther()));
    }
}
