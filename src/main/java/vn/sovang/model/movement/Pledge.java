package vn.sovang.model.movement;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Nfc;

/// Đăng ký danh hiệu, hình thức khen: what a unit puts its name down for at the start of a movement.
///
/// @param awardCode award of the catalogue, null when it is none of it
/// @param title danh hiệu, hình thức or target as the unit wrote it
/// @param count how many of that kind, 1 and up
/// @param subject who it is for, where the registration names them; may be empty
public record Pledge(
        long id,
        long movementId,
        long unitId,
        @Nullable String awardCode,
        String title,
        SubjectKind kind,
        int count,
        String subject,
        String note)
        implements FollowUp {
    public Pledge {
        title = Nfc.line(title);
        subject = Nfc.line(subject);
        note = Nfc.line(note);
    }

    @Override
    public Pledge withId(long newId) {
        return new Pledge(newId, movementId, unitId, awardCode, title, kind, count, subject, note);
    }
}
