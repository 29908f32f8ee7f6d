package vn.sovang.usecase.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.text.Numbers;

/// What came of a job that was asked for several: those it was done to, and those left as they were with the reason of
/// each. Window and command line tell it in the same words.
///
/// @param done as they are now
public record Effects<T>(List<T> done, List<Kept> kept) {
    private static final int NAMED = 3;

    public Effects {
        done = List.copyOf(done);
        kept = List.copyOf(kept);
    }

    /// One that was left as it was.
    ///
    /// @param reason goes on after "vì", such as "đã có Quyết định số 05"
    public record Kept(long id, String subject, String reason) {}

    /// The same with what else was left as it was, before the job was tried.
    public Effects<T> and(List<Kept> others) {
        List<Kept> all = new ArrayList<>(kept);
        all.addAll(others);
        return new Effects<>(done, all);
    }

    /// `"Đã bỏ 3 đề nghị; giữ nguyên 2 (Lê Thị Mẫu, Hoàng Văn Thử) vì đã có Quyết định số 05."`
    ///
    /// @param verb what was done, such as "bỏ"
    /// @param noun what each one is, such as "đề nghị"
    /// @param name of one it was done to, said where it is the only one
    public String sentence(String verb, String noun, Function<T, String> name) {
        String all =
                switch (done.size()) {
                    case 0 -> "Không %s được %s nào".formatted(verb, noun);
                    case 1 -> "Đã %s %s".formatted(verb, name.apply(done.getFirst()));
                    default -> "Đã %s %s %s".formatted(verb, Numbers.count(done.size()), noun);
                };
        return all + (kept.isEmpty() ? "" : "; giữ nguyên " + keptWords()) + ".";
    }

    /// `" Giữ nguyên “Phòng Mẫu” vì còn 2 tập thể trực thuộc."` after a sentence of one's own; empty when nothing was
    /// left as it was.
    public String keptSentence() {
        return kept.isEmpty() ? "" : " Giữ nguyên " + keptWords() + ".";
    }

    private String keptWords() {
        Map<String, List<Kept>> byReason =
                kept.stream().collect(Collectors.groupingBy(Kept::reason, LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(one -> "%s vì %s".formatted(words(one.getValue()), one.getKey()))
                .collect(Collectors.joining("; giữ nguyên "));
    }

    private static String words(List<Kept> some) {
        String names = some.stream().limit(NAMED).map(Kept::subject).collect(Collectors.joining(", "));
        return some.size() == 1
                ? names
                : "%s (%s%s)".formatted(Numbers.count(some.size()), names, some.size() > NAMED ? ", …" : "");
    }
}
