package vn.sovang.form.meeting;

import java.util.List;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Nomination;

/// What an invitation to a reviewing meeting says.
///
/// @param issuer who invites, in running text
/// @param organ whose meeting it is, in running text
/// @param ordinal number of the round
/// @param meeting time, place and chair
/// @param guests who is invited; empty leaves room to write a name
/// @param nominations what the meeting reviews; may be empty while not all have come in
/// @param attached papers sent along, in running text; may be empty
/// @param filing unit that keeps the copy, after "Lưu: VT"; may be empty
public record InvitationFacts(
        NumberAndDate head,
        String issuer,
        String organ,
        Movement movement,
        int ordinal,
        Meeting meeting,
        List<Guest> guests,
        List<Nomination> nominations,
        String attached,
        Contact contact,
        Signatory signatory,
        String filing) {
    public InvitationFacts {
        guests = List.copyOf(guests);
        nominations = List.copyOf(nominations);
    }

    /// Who is invited.
    ///
    /// @param name of a person or an organ
    /// @param post post and role in running text; may be empty
    public record Guest(String name, String post) {
        String text() {
            return name + (post.isEmpty() ? "" : ", " + post);
        }
    }
}
