package vn.sovang.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.model.BodyMember;
import vn.sovang.model.Meeting;
import vn.sovang.model.Movement;
import vn.sovang.model.VoteMethod;

/// What the minutes of a reviewing meeting say, and the counting minutes of its secret ballot.
///
/// @param organ who meets, in running text, such as "Trung tâm Y tế thành phố"
/// @param ordinal number of the round
/// @param members of the body by name; empty where only their number is known
/// @param thresholdSource where the threshold comes from, in running text; may be empty
/// @param results every nomination reviewed; all numbers are counted from it
/// @param methods how an award was voted on, by its code, where it was not the meeting's usual way
/// @param recipients who gets the minutes besides the file; may be empty
public record MinutesFacts(
        PaperHead head,
        String organ,
        Movement movement,
        int ordinal,
        Meeting meeting,
        List<BodyMember> members,
        String thresholdSource,
        List<Voted> results,
        Map<String, VoteMethod> methods,
        List<String> recipients) {
    public MinutesFacts {
        members = List.copyOf(members);
        results = List.copyOf(results);
        methods = Map.copyOf(methods);
        recipients = List.copyOf(recipients);
    }

    /// Of a meeting that voted on all awards in one way.
    public MinutesFacts(
            PaperHead head,
            String organ,
            Movement movement,
            int ordinal,
            Meeting meeting,
            List<BodyMember> members,
            String thresholdSource,
            List<Voted> results,
            List<String> recipients) {
        this(head, organ, movement, ordinal, meeting, members, thresholdSource, results, Map.of(), recipients);
    }

    VoteMethod methodOf(String awardCode) {
        return methods.getOrDefault(awardCode, meeting.method());
    }

    /// The ways in which the awards were voted on.
    Set<VoteMethod> methodsUsed() {
        Set<VoteMethod> used = EnumSet.noneOf(VoteMethod.class);
        results.forEach(one -> used.add(methodOf(one.nomination().awardCode())));
        return used;
    }
}
