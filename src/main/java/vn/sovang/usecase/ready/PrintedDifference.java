package vn.sovang.usecase.ready;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How a paper that was printed or signed differs from what it would say today.
///
/// @param weighty whether names or counts differ, not words alone
/// @param sentence what differs, in Vietnamese
record PrintedDifference(boolean weighty, String sentence) {
    private static final Pattern COUNT = Pattern.compile("\\d{2,} (?:tập thể|hộ gia đình|cá nhân)");
    private static final int NAMED = 3;
    private static final int QUOTED = 60;

    /// @param before what it said
    /// @param now what it would say
    /// @param names subjects to look for
    static PrintedDifference of(List<String> before, List<String> now, Collection<String> names) {
        String then = String.join("\n", before);
        String today = String.join("\n", now);
        List<String> words = new ArrayList<>();
        Set<String> gone = new LinkedHashSet<>();
        Set<String> come = new LinkedHashSet<>();
        for (String name : names) {
            boolean was = then.contains(name);
            if (was != today.contains(name)) {
                (was ? gone : come).add(name);
            }
        }
        if (!gone.isEmpty()) {
            words.add("bản đã in còn nêu " + listed(gone));
        }
        if (!come.isEmpty()) {
            words.add("bản đã in chưa nêu " + listed(come));
        }
        List<AbstractDelta<String>> deltas = DiffUtils.diff(before, now).getDeltas();
        for (AbstractDelta<String> delta : deltas) {
            String old = counts(delta.getSource().getLines());
            String fresh = counts(delta.getTarget().getLines());
            if (!old.equals(fresh) && !old.isEmpty() && !fresh.isEmpty()) {
                words.add("bản đã in ghi " + old + ", nay là " + fresh);
                break;
            }
        }
        boolean weighty = !words.isEmpty();
        if (!weighty && !deltas.isEmpty()) {
            AbstractDelta<String> first = deltas.getFirst();
            words.add("bản đã in ghi “" + quoted(first.getSource().getLines()) + "”, nay là “"
                    + quoted(first.getTarget().getLines()) + "”");
        }
        return new PrintedDifference(weighty, String.join("; ", words));
    }

    private static String counts(List<String> lines) {
        return String.join(
                ", ",
                COUNT.matcher(String.join("\n", lines))
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    private static String listed(Collection<String> names) {
        List<String> all = List.copyOf(names);
        String shown = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() <= NAMED ? shown : "%s và %d tên khác".formatted(shown, all.size() - NAMED);
    }

    private static String quoted(List<String> lines) {
        String text = String.join(" ", lines).strip();
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + "…";
    }
}
