package vn.sovang.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was measured of one way, growing round by round.
final class Figures {
    final String title;
    final List<Double> oneThread = new ArrayList<>();
    final List<Double> twoThreads = new ArrayList<>();
    final List<Double> firstMillis = new ArrayList<>();
    final List<Double> firstMemory = new ArrayList<>();
    final List<Double> cachedMillis = new ArrayList<>();

    @Nullable
    FileCheck files;

    Figures(String title) {
        this.title = title;
    }

    /// The middle of the values; NaN when nothing was measured.
    static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double one() {
        return median(oneThread);
    }

    double two() {
        return median(twoThreads);
    }

    /// kB (1,000 bytes) a dossier; NaN when there are no files.
    double kilobytes() {
        return files == null ? Double.NaN : files.bytes() / 1000;
    }
}
