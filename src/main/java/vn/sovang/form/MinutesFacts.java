package vn.sovang.form;

import java.util.List;
import vn.sovang.model.BodyMember;
import vn.sovang.model.Meeting;
import vn.sovang.model.Movement;

/// What the minutes of a reviewing meeting say.
///
/// @param organ who meets, in running text, such as "Trung tâm Y tế thành phố"
/// @param ordinal number of the round
/// @param members of the body by name; empty where only their number is known
/// @param thresholdSource where the threshold comes from, in running text; may be empty
/// @param results every nomination reviewed; all numbers are counted from it
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
        List<String> recipients) {
    public MinutesFacts {
        members = List.copyOf(members);
        results = List.copyOf(results);
        recipients = List.copyOf(recipients);
    }
}
