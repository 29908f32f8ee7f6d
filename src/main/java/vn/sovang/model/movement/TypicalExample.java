package vn.sovang.model.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Gương điển hình tiên tiến of a movement.
///
/// @param unitId unit that told of it
/// @param personId the person, null for a collective
/// @param collectiveId the collective or household, null for a person
/// @param name how the text calls them
/// @param title headline
/// @param text what they did
/// @param toldOn day the unit told of it, null while unknown
public record TypicalExample(
        long id,
        long movementId,
        long unitId,
        @Nullable Long personId,
        @Nullable Long collectiveId,
        String name,
        String title,
        String text,
        @Nullable LocalDate toldOn)
        implements FollowUp {
    public TypicalExample {
        name = Nfc.line(name);
        title = Nfc.line(title);
        text = Nfc.lines(text);
    }

    @Override
    public TypicalExample withId(long newId) {
        return new TypicalExample(newId, movementId, unitId, personId, collectiveId, name, title, text, toldOn);
    }
}
