package vn.sovang.form.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.Voted;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.text.Numbers;

/// How the meeting voted: method and ballots.
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
}
