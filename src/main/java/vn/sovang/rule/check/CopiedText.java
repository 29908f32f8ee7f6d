package vn.sovang.rule.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sovang.text.Fold;

/// Finds long passages that texts share, by runs of words without diacritics and case. Each run of [#RUN] words is a
/// number; every fourth (by its value, so that both texts keep the same ones) is looked up among the earlier texts.
final class CopiedText {
    /// Words of a run.
    static final int RUN = 8;
    /// Words from which a passage is told: set phrases of plans and forms are shorter.
    static final int LEAST = 30;

    private static final int KEPT_OF = 4;
    private static final int SOURCES = 6;
    private static final int CANDIDATES = 3;
    /// A passage of [#LEAST] words has 23 runs, of which about 6 are kept.
    private static final int HITS = 2;
    private static final int SHOWN = 240;

    private final List<Text> texts = new ArrayList<>();
    private final Map<Long, int[]> places = new HashMap<>();
    /// Folding costs; a language has few syllables.
    private final Map<String, Integer> numbers = new HashMap<>();

    /// @param hashes number of each word
    /// @param starts where each word begins in the raw text
    private record Text(String raw, int[] hashes, int[] starts, int[] ends) {}

    /// A passage that a later text shares with an earlier one.
    ///
    /// @param words how many
    record Copy(int later, int earlier, int words, String passage, String earlierPassage) {}

    /// Adds a text after those added before.
    void add(String raw) {
        texts.add(words(raw));
    }

    /// The copies among the texts from the given one on, each with at most three sources.
    List<Copy> copies(int from) {
        List<Copy> copies = new ArrayList<>();
        for (int later = 0; later < texts.size(); later++) {
            long[] runs = runs(texts.get(later));
            if (later >= from) {
                for (int earlier : candidates(runs)) {
                    Copy copy = longest(later, earlier);
                    if (copy.words() >= LEAST) {
                        copies.add(copy);
                    }
                }
            }
            keep(later, runs);
        }
        return copies;
    }

    private void keep(int text, long[] runs) {
        for (long run : runs) {
            int[] known = places.get(run);
            if (known == null) {
                places.put(run, new int[] {text});
            } else if (known.length < SOURCES && known[known.length - 1] != text) {
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = text;
                places.put(run, more);
            }
        }
    }

    private List<Integer> candidates(long[] runs) {
        Map<Integer, Integer> hits = new TreeMap<>();
        for (long run : runs) {
            int[] known = places.get(run);
            if (known != null) {
                for (int text : known) {
                    hits.merge(text, 1, Integer::sum);
                }
            }
        }
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() >= HITS)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The longest passage of at least [#LEAST] words that both have, the first of them; of 0 words when there is none.
    private Copy longest(int later, int earlier) {
        Text one = texts.get(later);
        Text other = texts.get(earlier);
        if (Arrays.equals(one.hashes(), other.hashes())) {
            int all = one.hashes().length;
            return new Copy(later, earlier, all, passage(one, 0, all - 1), passage(other, 0, all - 1));
        }
        Shared best = Shared.longest(one.hashes(), other.hashes(), LEAST);
        return best.words() == 0
                ? new Copy(later, earlier, 0, "", "")
                : new Copy(
                        later,
                        earlier,
                        best.words(),
                        passage(one, best.endOne() - best.words(), best.endOne() - 1),
                        passage(other, best.endOther() - best.words(), best.endOther() - 1));
    }

    private static String passage(Text text, int first, int last) {
        String whole =
                text.raw().substring(text.starts()[first], text.ends()[last]).replace('\n', ' ');
        return whole.length() <= SHOWN ? whole : whole.substring(0, whole.lastIndexOf(' ', SHOWN)) + " …";
    }

    private Text words(String raw) {
        int[] hashes = new int[raw.length() / 2 + 1];
        int[] starts = new int[hashes.length];
        int[] ends = new int[hashes.length];
        int count = 0;
        int at = 0;
        while (at < raw.length()) {
            int start = at;
            while (at < raw.length() && Character.isLetterOrDigit(raw.charAt(at))) {
                at++;
            }
            if (at > start) {
                hashes[count] = numbers.computeIfAbsent(
                        raw.substring(start, at), word -> Fold.of(word).hashCode());
                starts[count] = start;
                ends[count] = at;
                count++;
            } else {
                at++;
            }
        }
        return new Text(raw, Arrays.copyOf(hashes, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private static long[] runs(Text text) {
        int[] words = text.hashes();
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        int kept = 0;
        for (int start = 0; start + RUN <= words.length; start++) {
            long run = 1125899906842597L;
            for (int i = start; i < start + RUN; i++) {
                run = 31 * run + words[i];
            }
            run ^= run >>> 29;
            if (Long.remainderUnsigned(run * 0x9E3779B97F4A7C15L, KEPT_OF) == 0) {
                runs[kept++] = run;
            }
        }
        return Arrays.copyOf(runs, kept);
    }
}
