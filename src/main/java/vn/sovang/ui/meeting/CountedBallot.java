package vn.sovang.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MemberChoice;
import vn.sovang.model.meeting.MemberVote;
import vn.sovang.model.meeting.VoteMethod;

/// A ballot as it is counted: what follows from a count that is typed.
final class CountedBallot {
    private CountedBallot() {}

    /// Those who sat out by name, when not more are named than sat out.
    static List<MemberVote> satOut(List<MemberVote> votes, int excluded) {
        List<MemberVote> out = votes.stream()
                .filter(vote -> vote.choice() == MemberChoice.SAT_OUT)
                .toList();
        return out.size() <= excluded ? out : List.of();
    }

    /// The ballot after a count was typed. Where all votes were accounted for before, agreement is what the others
    /// leave; by show of hands there are as many papers as votes.
    static Ballot typed(Ballot before, BallotColumn column, int count, String award, Meeting meeting) {
        Ballot now = column.with(before, count);
        boolean hands = meeting.terms(award).method() == VoteMethod.SHOW_OF_HANDS;
        int all = hands ? meeting.voters(award) - before.excluded() : before.valid();
        boolean whole = all > 0 && sum(before) == all;
        if (column == BallotColumn.EXCLUDED && whole) {
            int left = Math.max(0, all - (now.excluded() - before.excluded()));
            if (!hands) {
                now = BallotColumn.ISSUED.with(now, left);
                now = BallotColumn.RETURNED.with(now, left);
                now = BallotColumn.VALID.with(now, left);
            }
            now = rest(now, left);
        } else if (whole && isPart(column)) {
            now = rest(now, all);
        }
        return hands ? papers(now, sum(now)) : now;
    }

    /// What takes a vote from agreement.
    private static boolean isPart(BallotColumn column) {
        return column == BallotColumn.DISAGREE || column == BallotColumn.OTHER || column == BallotColumn.LOWER;
    }

    private static Ballot rest(Ballot ballot, int all) {
        int others = ballot.disagree() + ballot.other() + ballot.lower();
        return BallotColumn.AGREE.with(ballot, Math.max(0, all - others));
    }

    private static Ballot papers(Ballot ballot, int number) {
        Ballot now = ballot;
        for (BallotColumn column : List.of(BallotColumn.ISSUED, BallotColumn.RETURNED, BallotColumn.VALID)) {
            now = column.with(now, number);
        }
        return now;
    }

    private static int sum(Ballot ballot) {
        return ballot.agree() + ballot.disagree() + ballot.other() + ballot.lower();
    }

    /// Everybody who may vote agrees; those who sit out their own case stay out.
    static Ballot unanimous(Ballot before, String award, Meeting meeting) {
        int voters = Math.max(0, meeting.voters(award) - before.excluded());
        Ballot now = before;
        for (BallotColumn column : BallotColumn.values()) {
            if (column != BallotColumn.EXCLUDED) {
                now = column.with(now, column.ofPapers() || column == BallotColumn.AGREE ? voters : 0);
            }
        }
        return now;
    }

    /// With these members, and no others, sitting out by name; those still voting agree when all had.
    static Ballot sittingOut(Ballot before, List<String> names, String award, Meeting meeting) {
        Ballot now = typed(before, BallotColumn.EXCLUDED, names.size(), award, meeting);
        List<MemberVote> votes = new ArrayList<>();
        names.forEach(name -> votes.add(new MemberVote(name, MemberChoice.SAT_OUT)));
        return new Ballot(
                now.meetingId(),
                now.nominationId(),
                now.issued(),
                now.returned(),
                now.valid(),
                now.agree(),
                now.disagree(),
                now.other(),
                now.excluded(),
                now.note(),
                now.lower(),
                now.lowerAward(),
                votes,
                now.ruling());
    }
}
