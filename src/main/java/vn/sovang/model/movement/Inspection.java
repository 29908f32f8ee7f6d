package vn.sovang.model.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Kiểm tra phong trào at a unit.
///
/// @param people who inspected, in running text
/// @param findings what they saw
/// @param mend what the unit has to mend; empty for nothing
/// @param mendBy until when, null where no day was set
/// @param mendedOn day it was mended, null before
public record Inspection(
        long id,
        long movementId,
        long unitId,
        LocalDate date,
        String people,
        String findings,
        String mend,
        @Nullable LocalDate mendBy,
        @Nullable LocalDate mendedOn)
        implements FollowUp {
    public Inspection {
        people = Nfc.line(people);
        findings = Nfc.lines(findings);
        mend = Nfc.lines(mend);
    }

    @Override
    public Inspection withId(long newId) {
        return new Inspection(newId, movementId, unitId, date, people, findings, mend, mendBy, mendedOn);
    }

    /// Whether something is still to be mended.
    public boolean open() {
        return !mend.isEmpty() && mendedOn == null;
    }
}
