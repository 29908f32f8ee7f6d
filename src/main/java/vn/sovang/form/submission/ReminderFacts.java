package vn.sovang.form.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.movement.Movement;

/// What a letter to units that have not sent their dossiers says.
///
/// @param head with the drafting unit in its symbol
/// @param issuer who reminds, in running text
/// @param ordinal number of the round
/// @param units that have not sent, in running text
/// @param sendTo where to send the dossier, in running text; empty prints dots
/// @param due last day to send it, null while unknown
/// @param filing unit that keeps the copy, after "Lưu: VT"; may be empty
public record ReminderFacts(
        NumberAndDate head,
        String issuer,
        Movement movement,
        int ordinal,
        List<String> units,
        String sendTo,
        @Nullable LocalDate due,
        Contact contact,
        Signatory signatory,
        String filing) {
    public ReminderFacts {
        units = List.copyOf(units);
    }
}
