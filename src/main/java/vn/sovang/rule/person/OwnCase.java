package vn.sovang.rule.person;

import java.util.List;
import java.util.Locale;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.round.Nomination;

/// Trường hợp của chính mình: members who are asked to sit out because the nomination is probably their own. Bodies
/// know
/// their members by name only, so this is a suggestion and the clerk decides.
public final class OwnCase {
    private OwnCase() {}

    /// Names of the members with a vote who bear the subject's name.
    public static List<String> among(List<BodyMember> members, Nomination nomination) {
        if (!nomination.kind().isPerson()) {
            return List.of();
        }
        String subject = nomination.subjectName().toLowerCase(Locale.ROOT);
        return members.stream()
                .filter(BodyMember::votes)
                .map(BodyMember::name)
                .filter(name -> !name.isEmpty() && name.toLowerCase(Locale.ROOT).equals(subject))
                .toList();
    }
}
