package vn.sovang.rule.copied;

import java.util.Arrays;

/// A text whose words are numbers, equal where the words are but for diacritics and case.
///
/// @param words number of each word
/// @param starts where each word begins in the raw text
/// @param ends where it ends
record NumberedText(String raw, int[] words, int[] starts, int[] ends) {
    private static final int SHOWN = 240;

    /// The numbers of its runs of words, but only one in so many: chosen by their value, so that all texts keep the
    /// same.
    ///
    /// @param length words of a run
    long[] runs(int length, int keptOf) {
        long[] runs = new long[Math.max(0, words.length - length + 1)];
        int kept = 0;
        for (int start = 0; start + length <= words.length; start++) {
            long run = 1125899906842597L;
            for (int i = start; i < start + length; i++) {
                run = 31 * run + words[i];
            }
            run ^= run >>> 29;
            if (Long.remainderUnsigned(run * 0x9E3779B97F4A7C15L, keptOf) == 0) {
                runs[kept++] = run;
            }
        }
        return Arrays.copyOf(runs, kept);
    }

    /// The raw text from a word up to another, cut where it is long.
    ///
    /// @param first index of the first word
    /// @param end index behind the last
    String passage(int first, int end) {
        String whole = raw.substring(starts[first], ends[end - 1]).replace('\n', ' ');
        return whole.length() <= SHOWN ? whole : whole.substring(0, whole.lastIndexOf(' ', SHOWN)) + " …";
    }
}
