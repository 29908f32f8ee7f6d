package vn.sovang.model.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Thành viên of a body.
///
/// @param votes whether the member votes; in some bodies the secretary does not
/// @param from first day as a member, null since ever
/// @param to last day as a member, null while there is no end
public record BodyMember(
        String name,
        String post,
        BodyRole role,
        boolean votes,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public BodyMember {
        name = Nfc.line(name);
        post = Nfc.line(post);
    }

    /// A member without a known beginning or end.
    public BodyMember(String name, String post, BodyRole role, boolean votes) {
        this(name, post, role, votes, null, null);
    }

    /// Whether the person was a member on a day.
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
