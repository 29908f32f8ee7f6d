package vn.sovang.rule.copied;

import java.util.Arrays;

/// Which texts have a run, the latest first. Made for hundreds of thousands of runs, so it keeps bare numbers.
final class RunIndex {
    /// No entry.
    static final int NONE = -1;

    private final int most;
    private final long[] runs;
    /// Where the entries of each run begin.
    private final int[] lasts;
    private final int[] texts;
    private final int[] befores;
    private int entries;

    /// @param size how many runs will be added at most
    /// @param most how many texts of a run are kept; later ones are not
    RunIndex(int size, int most) {
        this.most = most;
        int slots = Integer.highestOneBit(Math.max(size, 1)) * 4;
        runs = new long[slots];
        lasts = new int[slots];
        Arrays.fill(lasts, NONE);
        texts = new int[size];
        befores = new int[size];
    }

    /// Remembers that the text, no earlier than those before, has the run.
    void add(long run, int text) {
        int slot = slot(run);
        int last = lasts[slot];
        if (last != NONE && (texts[last] == text || count(last) >= most)) {
            return;
        }
        runs[slot] = run;
        texts[entries] = text;
        befores[entries] = last;
        lasts[slot] = entries++;
    }

    /// The entry of the latest text with the run, or [#NONE].
    int last(long run) {
        return lasts[slot(run)];
    }

    /// The entry before of the same run, or [#NONE].
    int before(int entry) {
        return befores[entry];
    }

    /// The text of an entry.
    int text(int entry) {
        return texts[entry];
    }

    private int count(int last) {
        int count = 0;
        for (int entry = last; entry != NONE; entry = befores[entry]) {
            count++;
        }
        return count;
    }

    /// Where the run is, or the free place where it belongs: at least half of all places are free.
    private int slot(long run) {
        int slot = (int) (run * 0x9E3779B97F4A7C15L >>> 32) & runs.length - 1;
        while (lasts[slot] != NONE && runs[slot] != run) {
            slot = slot + 1 & runs.length - 1;
        }
        return slot;
    }
}
