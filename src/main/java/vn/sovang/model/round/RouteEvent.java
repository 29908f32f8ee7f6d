package vn.sovang.model.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Một việc đã xảy ra với một hồ sơ on its route. The history of a dossier is the list of its events; nothing replaces
/// an earlier one.
///
/// @param tier whose dossier it is, 1 and up
/// @param unitId the unit whose dossier it is, null for the body's of the tier
/// @param nominationId the nomination that was refused, null for what befell a whole dossier
/// @param day when it happened
/// @param number number of the paper that went with it, such as that of the submission; may be empty
/// @param way how it was sent, such as "Trục liên thông văn bản"; may be empty
/// @param receipt what proves it, such as a receipt's number; may be empty
/// @param due last day for the answer, null where nobody set one
/// @param note may be empty
/// @param causes why, when it was sent back or refused
public record RouteEvent(
        long id,
        long roundId,
        int tier,
        @Nullable Long unitId,
        @Nullable Long nominationId,
        RouteEventKind kind,
        LocalDate day,
        String number,
        String way,
        String receipt,
        @Nullable LocalDate due,
        String note,
        List<GivenCause> causes) {
    public RouteEvent {
        number = Nfc.line(number);
        way = Nfc.line(way);
        receipt = Nfc.line(receipt);
        note = Nfc.lines(note);
        causes = List.copyOf(causes);
    }

    /// An event with its day alone.
    public static RouteEvent of(long roundId, int tier, @Nullable Long unitId, RouteEventKind kind, LocalDate day) {
        return new RouteEvent(0, roundId, tier, unitId, null, kind, day, "", "", "", null, "", List.of());
    }

    /// The same event under another id.
    public RouteEvent withId(long newId) {
        return new RouteEvent(
                newId, roundId, tier, unitId, nominationId, kind, day, number, way, receipt, due, note, causes);
    }

    /// The same event with the paper it went with, how it went and what proves it.
    public RouteEvent sent(String newNumber, String newWay, String newReceipt) {
        return new RouteEvent(
                id, roundId, tier, unitId, nominationId, kind, day, newNumber, newWay, newReceipt, due, note, causes);
    }

    /// The same event with causes, and the last day to answer them.
    public RouteEvent because(List<GivenCause> newCauses, @Nullable LocalDate newDue, String newNote) {
        return new RouteEvent(
                id, roundId, tier, unitId, nominationId, kind, day, number, way, receipt, newDue, newNote, newCauses);
    }

    /// The same event about one nomination.
    public RouteEvent about(long newNominationId) {
        return new RouteEvent(
                id, roundId, tier, unitId, newNominationId, kind, day, number, way, receipt, due, note, causes);
    }
}
