package vn.sovang.model.round;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Nfc;

/// Đề nghị khen thưởng: one award asked for one subject in a round.
///
/// Name, post and unit are a copy as of the round: later changes of the registry never change a nomination.
///
/// @param proposerUnitId unit that sends it up (đơn vị trình)
/// @param personId registry person, null for collectives
/// @param unitId registry unit: the collective itself, or the person's workplace; may be null
/// @param subjectName name printed on the papers
/// @param post chức vụ; empty for collectives
/// @param unitName workplace or address printed on the papers; empty for most collectives
/// @param achievement tóm tắt thành tích, for the lists
/// @param posthumous truy tặng
/// @param position order within the list as it came, 1 and up
public record Nomination(
        long id,
        long roundId,
        SubjectKind kind,
        long proposerUnitId,
        @Nullable Long personId,
        @Nullable Long unitId,
        String subjectName,
        @Nullable Sex sex,
        @Nullable PartialDate birth,
        String ethnicity,
        String post,
        String unitName,
        String awardCode,
        String achievement,
        boolean posthumous,
        NominationStatus status,
        String note,
        int position) {
    public Nomination {
        subjectName = Nfc.line(subjectName);
        ethnicity = Nfc.line(ethnicity);
        post = Nfc.line(post);
        unitName = Nfc.line(unitName);
        achievement = Nfc.lines(achievement);
        note = Nfc.line(note);
    }

    /// "Bác sĩ, Trung tâm Y tế thành phố": post and unit as one phrase, either may be missing.
    public String postAndUnit() {
        if (post.isEmpty() || unitName.isEmpty()) {
            return post + unitName;
        }
        return post + ", " + unitName;
    }

    /// The same nomination under another id.
    public Nomination withId(long newId) {
        return with(newId, personId, unitId, awardCode, status);
    }

    /// The same nomination in another state.
    public Nomination withStatus(NominationStatus newStatus) {
        return with(id, personId, unitId, awardCode, newStatus);
    }

    /// The same nomination of that person or unit of the registry; what it says of them stays.
    public Nomination withSubject(@Nullable Long newPersonId, @Nullable Long newUnitId) {
        return with(id, newPersonId, newUnitId, awardCode, status);
    }

    /// The same nomination for another award.
    public Nomination withAward(String newAwardCode) {
        return with(id, personId, unitId, newAwardCode, status);
    }

    private Nomination with(
            long newId,
            @Nullable Long newPersonId,
            @Nullable Long newUnitId,
            String newAwardCode,
            NominationStatus newStatus) {
        return new Nomination(
                newId,
                roundId,
                kind,
                proposerUnitId,
                newPersonId,
                newUnitId,
                subjectName,
                sex,
                birth,
                ethnicity,
                post,
                unitName,
                newAwardCode,
                achievement,
                posthumous,
                newStatus,
                note,
                position);
    }
}
