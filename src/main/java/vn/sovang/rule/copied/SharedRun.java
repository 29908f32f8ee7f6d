package vn.sovang.rule.copied;

/// The longest run of numbers two rows have in common: the first in the one, and of those the last in the other.
///
/// @param words how many numbers
/// @param endOne behind its last in the one
/// @param endOther behind its last in the other
record SharedRun(int words, int endOne, int endOther) {
    private static final SharedRun NONE = new SharedRun(0, 0, 0);

    /// Looks at each `least`-th number of the other only, since a run that long covers one of them: two reports of some
    /// hundred words are compared in microseconds.
    ///
    /// @param least shorter runs do not count, 1 and up
    static SharedRun longest(int[] one, int[] other, int least) {
        SharedRun best = NONE;
        for (int j = least - 1; j < other.length; j += least) {
            int wanted = other[j];
            for (int i = 0; i < one.length; i++) {
                if (one[i] == wanted) {
                    SharedRun found = around(one, i, other, j);
                    if (found.words >= least && found.before(best)) {
                        best = found;
                    }
                }
            }
        }
        return best;
    }

    private static SharedRun around(int[] one, int i, int[] other, int j) {
        int before = 0;
        while (before < Math.min(i, j) && one[i - before - 1] == other[j - before - 1]) {
            before++;
        }
        int endOne = i + 1;
        int endOther = j + 1;
        while (endOne < one.length && endOther < other.length && one[endOne] == other[endOther]) {
            endOne++;
            endOther++;
        }
        return new SharedRun(before + endOne - i, endOne, endOther);
    }

    private boolean before(SharedRun best) {
        if (words != best.words) {
            return words > best.words;
        }
        return endOne != best.endOne ? endOne < best.endOne : endOther > best.endOther;
    }
}
