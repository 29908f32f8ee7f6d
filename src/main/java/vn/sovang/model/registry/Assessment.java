package vn.sovang.model.registry;

import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Đánh giá, xếp loại of a person or a unit for one year.
///
/// @param members what the unit's people reached in the year; unknown for a person
public record Assessment(
        long id,
        @Nullable Long personId,
        @Nullable Long unitId,
        int year,
        AssessmentGrade grade,
        String document,
        MemberResults members)
        implements Conduct {
    public Assessment {
        document = Nfc.line(document);
    }

    @Override
    public Assessment withId(long newId) {
        return new Assessment(newId, personId, unitId, year, grade, document, members);
    }
}
