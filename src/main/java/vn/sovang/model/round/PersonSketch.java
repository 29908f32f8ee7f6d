package vn.sovang.model.round;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.text.Nfc;

/// What is compared to tell whether two are one person; of the registry, or of a row of a list.
///
/// @param id 0 for somebody who is not of the registry yet
/// @param idNumber empty while unknown
/// @param unitIds units in which posts were ever held
public record PersonSketch(
        long id,
        String fullName,
        @Nullable Sex sex,
        @Nullable PartialDate birth,
        String idNumber,
        Set<Long> unitIds) {
    public PersonSketch {
        fullName = Nfc.line(fullName);
        idNumber = Nfc.line(idNumber);
        unitIds = Set.copyOf(unitIds);
    }
}
