package vn.sovang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Absence;
import vn.sovang.model.Ballot;
import vn.sovang.model.Denominator;
import vn.sovang.model.Meeting;
import vn.sovang.model.VoteMethod;
import vn.sovang.text.Numbers;

/// How the meeting voted: method, ballots, denominator and threshold, and who sat out.
final class VotingText {
    private VotingText() {}

    /// The sentence before the table.
    static String method(MinutesFacts facts) {
        Meeting meeting = facts.meeting();
        StringBuilder text = new StringBuilder(meeting.method().label());
        if (meeting.method() == VoteMethod.SECRET_BALLOT) {
            text.append(", tổ kiểm phiếu gồm: ")
                    .append(meeting.tellers().isEmpty() ? Prose.DOTS : String.join(", ", meeting.tellers()));
            text.append(". ").append(issued(facts.results()));
        }
        text.append(text.toString().endsWith(".") ? " " : ". ");
        text.append("Tỷ lệ tính trên ")
                .append(base(meeting))
                .append("; ")
                .append(threshold(facts))
                .append('.');
        return text.toString();
    }

    /// Why a count differs from the number present: written opinions and members who sat out. Empty when it does not.
    static List<String> remarks(MinutesFacts facts) {
        List<String> remarks = new ArrayList<>();
        Meeting meeting = facts.meeting();
        long written =
                meeting.absences().stream().filter(Absence::writtenOpinion).count();
        boolean counted = facts.results().stream()
                .map(Voted::ballot)
                .anyMatch(ballot -> ballot != null && ballot.valid() > meeting.present() - ballot.excluded());
        if (counted && written > 0) {
            remarks.add("Số ý kiến gồm ý kiến của thành viên có mặt và " + Numbers.count((int) written)
                    + " ý kiến bằng văn bản của thành viên vắng mặt.");
        }
        for (Voted one : facts.results()) {
            Ballot ballot = one.ballot();
            if (ballot != null && ballot.excluded() > 0) {
                String who = one.satOut().isEmpty()
                        ? Numbers.count(ballot.excluded()) + " thành viên"
                        : String.join(", ", one.satOut());
                remarks.add(who + " không tham gia biểu quyết đối với trường hợp "
                        + one.nomination().subjectName() + ".");
            }
        }
        return remarks;
    }

    private static String issued(List<Voted> results) {
        Set<String> counts = results.stream()
                .map(Voted::ballot)
                .filter(java.util.Objects::nonNull)
                .map(VotingText::counts)
                .collect(Collectors.toCollection(TreeSet::new));
        if (counts.isEmpty()) {
            return "Số phiếu phát ra ......, thu về ......, hợp lệ .......";
        }
        return counts.size() == 1
                ? counts.iterator().next() + "."
                : "Số phiếu phát ra, thu về, hợp lệ của từng trường hợp ghi trong phiếu kiểm.";
    }

    private static String counts(@Nullable Ballot ballot) {
        return ballot == null
                ? ""
                : "Phát ra " + Numbers.count(ballot.issued()) + " phiếu, thu về " + Numbers.count(ballot.returned())
                        + " phiếu, hợp lệ " + Numbers.count(ballot.valid()) + " phiếu";
    }

    private static String base(Meeting meeting) {
        return switch (meeting.denominator()) {
            case ALL_MEMBERS -> "tổng số " + Prose.countOrDots(meeting.members()) + " thành viên";
            case PRESENT -> Prose.countOrDots(meeting.present()) + " thành viên có mặt";
            case VALID -> Denominator.VALID.label();
        };
    }

    private static String threshold(MinutesFacts facts) {
        java.math.BigDecimal threshold = facts.meeting().threshold();
        String source = facts.thresholdSource().isEmpty() ? "" : " (" + facts.thresholdSource() + ")";
        return threshold == null
                ? "mức thông qua: quá nửa"
                : "mức thông qua: từ "
                        + threshold.stripTrailingZeros().toPlainString().replace('.', ',') + "%" + source;
    }
}
