package vn.sovang.form.base;

import java.util.List;
import java.util.stream.Stream;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Outcome;
import vn.sovang.model.meeting.Ruling;
import vn.sovang.model.meeting.Verdict;

/// Kết luận khác số phiếu: a result a meeting set in the place of what its votes say, as papers tell it.
///
/// @param sentence what the votes say, what was concluded, and why
public record SetResult(long nominationId, String sentence) {
    /// Those a meeting set, in the order of the results.
    public static List<SetResult> of(Meeting meeting, List<Voted> results) {
        return results.stream()
                .flatMap(one -> one.outcome(meeting).stream()
                        .filter(outcome -> outcome.ruling() != null)
                        .flatMap(outcome -> Stream.of(new SetResult(
                                one.nomination().id(),
                                "Trường hợp " + one.nomination().subjectName() + ": " + words(outcome) + "."))))
                .toList();
    }

    /// What the votes say, what was concluded, and why; empty where the votes decide.
    public static String words(Outcome outcome) {
        Ruling ruling = outcome.ruling();
        return ruling == null
                ? ""
                : "theo số phiếu là " + word(outcome.counted()) + ", cuộc họp kết luận " + word(outcome.verdict())
                        + "; lý do: " + Prose.orDots(ruling.reason());
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "chưa có kết quả";
            case PASSED -> "đạt";
            case LOWERED -> "đạt mức thấp hơn";
            case FAILED -> "không đạt";
        };
    }
}
