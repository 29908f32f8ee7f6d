package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Outcome;
import vn.sovang.model.meeting.Verdict;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.Numbers;

/// What the table of votes cannot say: written opinions, who sat out, lower awards, ties, results set with a reason.
public final class VoteRemarks {
    /// After a result that is not what the votes say.
    static final String MARK = " (*)";

    private VoteRemarks() {}

    /// @param results what the paper lists
    public static List<String> of(Meeting meeting, List<Voted> results, AwardCatalogue catalogue) {
        List<String> remarks = new ArrayList<>();
        boolean counted = results.stream()
                .map(Voted::ballot)
                .anyMatch(ballot -> ballot != null && ballot.valid() > meeting.present() - ballot.excluded());
        if (counted && meeting.written() > 0) {
            remarks.add("Số ý kiến gồm ý kiến của thành viên có mặt và " + Numbers.count(meeting.written())
                    + " ý kiến bằng văn bản của thành viên vắng mặt.");
        }
        for (Voted one : results) {
            Ballot ballot = one.ballot();
            if (ballot != null) {
                remarks.addAll(of(one, ballot, meeting, catalogue));
            }
        }
        return remarks;
    }

    private static List<String> of(Voted one, Ballot ballot, Meeting meeting, AwardCatalogue catalogue) {
        List<String> remarks = new ArrayList<>();
        String name = one.nomination().subjectName();
        if (ballot.excluded() > 0) {
            remarks.add(satOut(one, ballot) + " không tham gia biểu quyết đối với trường hợp " + name + ".");
        }
        Outcome outcome = ballot.outcome(meeting, one.award());
        if (ballot.lower() > 0) {
            remarks.add(lower(name, ballot, outcome, meeting, catalogue));
        }
        if (outcome.tie() && outcome.counted() != Verdict.PASSED) {
            remarks.add("Trường hợp " + name + " có số đồng ý " + tie(ballot) + " nên không được thông qua.");
        }
        if (outcome.ruling() != null) {
            remarks.add("(*) Trường hợp " + name + ": " + SetResult.words(outcome) + ".");
        }
        return remarks;
    }

    /// Those named, and how many more.
    private static String satOut(Voted one, Ballot ballot) {
        int more = ballot.excluded() - one.satOut().size();
        String unnamed = Numbers.count(more) + " thành viên" + (one.satOut().isEmpty() ? "" : " khác");
        String named = String.join(", ", one.satOut());
        return more <= 0 ? named : named.isEmpty() ? unnamed : named + " và " + unnamed;
    }

    private static String lower(
            String name, Ballot ballot, Outcome outcome, Meeting meeting, AwardCatalogue catalogue) {
        int base = ballot.denominator(meeting, ballot.lowerAward());
        String share = base <= 0
                ? ""
                : ", đạt " + ballot.lowerRatio(meeting).toPlainString().replace('.', ',') + "%";
        return "Trường hợp " + name + ": " + Numbers.count(ballot.lower()) + " ý kiến đề nghị "
                + MovementPhrase.award(ballot.lowerAward(), catalogue) + share
                + (outcome.verdict() == Verdict.LOWERED
                        ? "; chuyển đề nghị sang " + MovementPhrase.award(ballot.lowerAward(), catalogue)
                        : "")
                + ".";
    }

    private static String tie(Ballot ballot) {
        return ballot.agree() == ballot.disagree()
                ? "và không đồng ý bằng nhau (" + Numbers.count(ballot.agree()) + "/" + Numbers.count(ballot.disagree())
                        + ")"
                : "đúng bằng một nửa, chưa quá nửa,";
    }
}
