package vn.sovang.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sovang.model.Absence;
import vn.sovang.model.Ballot;
import vn.sovang.model.Denominator;
import vn.sovang.model.Meeting;
import vn.sovang.model.VoteMethod;
import vn.sovang.text.Numbers;

/// How the meeting voted: method, ballots, denominator and threshold, and who sat out.
final class VotingText {
    private VotingText() {}

    /// How votes were given; a secret ballot with its tellers and papers.
    ///
    /// @param results what was voted on in this way
    static String method(VoteMethod method, Meeting meeting, List<Voted> results) {
        return switch (method) {
            case SHOW_OF_HANDS -> method.label() + ".";
            case SECRET_BALLOT ->
                method.label() + ", tổ kiểm phiếu gồm: "
                        + (meeting.tellers().isEmpty() ? Prose.DOTS : String.join(", ", meeting.tellers())) + ". "
                        + papers(results);
        };
    }

    /// What the ratio is counted on and what passes.
    static String rule(MinutesFacts facts) {
        return "Tỷ lệ tính trên " + base(facts.meeting()) + "; " + threshold(facts) + ".";
    }

    /// Why a count differs from the number present: written opinions and members who sat out. Empty when it does not.
    ///
    /// @param results what the paper lists
    static List<String> remarks(Meeting meeting, List<Voted> results) {
        List<String> remarks = new ArrayList<>();
        long written =
                meeting.absences().stream().filter(Absence::writtenOpinion).count();
        boolean counted = results.stream()
                .map(Voted::ballot)
                .anyMatch(ballot -> ballot != null && ballot.valid() > meeting.present() - ballot.excluded());
        if (counted && written > 0) {
            remarks.add("Số ý kiến gồm ý kiến của thành viên có mặt và " + Numbers.count((int) written)
                    + " ý kiến bằng văn bản của thành viên vắng mặt.");
        }
        for (Voted one : results) {
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

    /// Papers issued, returned and valid, where they are the same for all; else where to find them.
    private static String papers(List<Voted> results) {
        List<String> counts = counts(results).stream().distinct().toList();
        if (counts.isEmpty()) {
            return "Số phiếu phát ra ......, thu về ......, hợp lệ .......";
        }
        return counts.size() == 1
                ? counts.getFirst() + "."
                : "Số phiếu phát ra, thu về, hợp lệ của từng trường hợp ghi trong biên bản kiểm phiếu.";
    }

    /// Papers issued, returned, valid and not: said once, and case by case only for those that differ.
    static String countedPapers(List<Voted> results) {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (Voted one : results) {
            Ballot ballot = one.ballot();
            if (ballot != null) {
                cases.computeIfAbsent(allCounts(ballot), count -> new ArrayList<>())
                        .add(one.nomination().subjectName());
            }
        }
        if (cases.isEmpty()) {
            return "phát ra ...... phiếu, thu về ...... phiếu, hợp lệ ...... phiếu, không hợp lệ ...... phiếu.";
        }
        String usual = cases.keySet().stream()
                .max(Comparator.comparingInt(
                        count -> cases.getOrDefault(count, List.of()).size()))
                .orElseThrow();
        StringBuilder text = new StringBuilder(usual);
        cases.forEach((count, names) -> {
            if (!count.equals(usual)) {
                text.append("; riêng trường hợp ")
                        .append(String.join(", ", names))
                        .append(": ")
                        .append(count);
            }
        });
        return text.append('.').toString();
    }

    private static List<String> counts(List<Voted> results) {
        return results.stream()
                .map(Voted::ballot)
                .filter(Objects::nonNull)
                .map(VotingText::counts)
                .collect(Collectors.toList());
    }

    private static String counts(Ballot ballot) {
        return "Phát ra " + Numbers.count(ballot.issued()) + " phiếu, thu về " + Numbers.count(ballot.returned())
                + " phiếu, hợp lệ " + Numbers.count(ballot.valid()) + " phiếu";
    }

    private static String allCounts(Ballot ballot) {
        return Prose.lowered(counts(ballot)) + ", không hợp lệ " + Numbers.count(ballot.returned() - ballot.valid())
                + " phiếu";
    }

    private static String base(Meeting meeting) {
        return switch (meeting.denominator()) {
            case ALL_MEMBERS -> "tổng số " + Prose.countOrDots(meeting.members()) + " thành viên";
            case PRESENT -> Prose.countOrDots(meeting.present()) + " thành viên có mặt";
            case VALID -> Denominator.VALID.label();
        };
    }

    private static String threshold(MinutesFacts facts) {
        BigDecimal threshold = facts.meeting().threshold();
        String source = facts.thresholdSource().isEmpty() ? "" : " (" + facts.thresholdSource() + ")";
        return threshold == null
                ? "mức thông qua: quá nửa"
                : "mức thông qua: từ "
                        + threshold.stripTrailingZeros().toPlainString().replace('.', ',') + "%" + source;
    }
}
