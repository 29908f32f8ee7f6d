package vn.sovang.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/// A short code of an unexpected failure, such as `4F2K-0QAB-9D1M`, the same each time the same thing goes wrong.
///
/// The first part names the root cause's class and place, the second the whole chain of causes, the third the way the
/// program came there. Line numbers and messages are left out: the code outlives small changes and carries no data.
public record ErrorCode(String root, String chain, String way) {
    private static final int FRAMES = 12;

    /// The code of a failure.
    public static ErrorCode of(Throwable failure) {
        List<Throwable> causes = causes(failure);
        Throwable last = causes.getLast();
        StackTraceElement[] frames = last.getStackTrace();
        String top = frames.length == 0 ? "" : place(frames[0]);
        StringBuilder chain = new StringBuilder();
        causes.forEach(cause -> chain.append(cause.getClass().getName()).append(';'));
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            if (frames[i].getClassName().startsWith("vn.sovang.")) {
                way.append(place(frames[i])).append(';');
            }
        }
        return new ErrorCode(part(last.getClass().getName() + top), part(chain.toString()), part(way.toString()));
    }

    @Override
    public String toString() {
        return root + "-" + chain + "-" + way;
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable next = failure; next != null && seen.add(next); next = next.getCause()) {
            causes.add(next);
        }
        return causes;
    }

    private static String place(StackTraceElement frame) {
        // Names of lambdas and of generated classes differ from run to run.
        return (frame.getClassName() + "." + frame.getMethodName()).replaceAll("[$0-9]+.*", "");
    }

    private static String part(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toString(sum.getValue() & 0xFFFFF, 32).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
