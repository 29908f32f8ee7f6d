package vn.sovang.launch.intake;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.table.SkippedRows;

/// The rows of a list that were passed over, one line for those that stand together for one reason.
public final class SkippedPrint {
    private SkippedPrint() {}

    /// `dòng 2–400: bỏ qua, Chỉ có số thứ tự`
    public static List<String> lines(List<SkippedRows> skipped) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < skipped.size()) {
            SkippedRows first = skipped.get(at);
            SkippedRows last = first;
            while (at + 1 < skipped.size() && goesOn(last, skipped.get(at + 1))) {
                at++;
                last = skipped.get(at);
            }
            at++;
            lines.add(line(first, last));
        }
        return lines;
    }

    private static boolean goesOn(SkippedRows before, SkippedRows next) {
        return next.reason() == before.reason() && next.why().equals(before.why()) && next.first() == before.last() + 1;
    }

    private static String line(SkippedRows first, SkippedRows last) {
        return first.first() == last.last()
                ? "dòng %d: bỏ qua, %s".formatted(first.first(), first.why())
                : "dòng %d–%d: bỏ qua, %s".formatted(first.first(), last.last(), first.why());
    }
}
