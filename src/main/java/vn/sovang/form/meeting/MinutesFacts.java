package vn.sovang.form.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.base.Voted;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.movement.Movement;

/// What the minutes of a reviewing meeting say, and the counting minutes of its secret ballot.
///
/// @param organ who meets, in running text, such as "Trung tâm Y tế thành phố"
/// @param ordinal number of the round
/// @param members of the body by name; empty where only their number is known
/// @param thresholdSource where the meeting's usual threshold comes from, in running text; may be empty
/// @param results every nomination reviewed; all numbers are counted from it
/// @param recipients who gets the minutes besides the file; may be empty
public record MinutesFacts(
        NumberAndDate head,
        String organ,
        Movement movement,
        int ordinal,
        Meeting meeting,
        List<BodyMember> members,
        String thresholdSource,
        List<Voted> results,
        List<String> recipients) {
    public MinutesFacts {
        members = List.copyOf(members);
        results = List.copyOf(results);
        recipients = List.copyOf(recipients);
    }

    VoteMethod methodOf(String awardCode) {
        return meeting.terms(awardCode).method();
    }

    /// The awards voted on, in the order of the list.
    List<String> awards() {
        return results.stream().map(Voted::award).distinct().toList();
    }

    /// The ways in which the awards were voted on.
    Set<VoteMethod> methodsUsed() {
        Set<VoteMethod> used = EnumSet.noneOf(VoteMethod.class);
        results.forEach(one -> used.add(methodOf(one.award())));
        return used;
    }
}
