package vn.sovang.form.movement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.movement.Movement;

/// What a letter to a unit says that has not sent what a movement's calendar asks for.
///
/// @param head with the drafting unit in its symbol
/// @param issuer who reminds, in running text
/// @param unit in running text
/// @param asOf day up to which was looked
/// @param owed what has not come
/// @param sendTo where to send it, in running text; empty prints dots
/// @param answerBy last day to send it, null while unknown
/// @param filing unit that keeps the copy, after "Lưu: VT"; may be empty
public record MovementReminderFacts(
        NumberAndDate head,
        String issuer,
        Movement movement,
        String unit,
        LocalDate asOf,
        List<OwedPaper> owed,
        String sendTo,
        @Nullable LocalDate answerBy,
        Contact contact,
        Signatory signatory,
        String filing) {
    public MovementReminderFacts {
        owed = List.copyOf(owed);
    }
}
