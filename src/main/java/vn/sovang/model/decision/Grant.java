package vn.sovang.model.decision;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.Level;
import vn.sovang.text.Nfc;

/// Kết quả khen: a title or award somebody was given. Its copy of names never changes when the registry does.
///
/// @param personId null for a collective
/// @param unitId null for a person
/// @param subjectName as the decision named the subject
/// @param subjectPlace post and unit as the decision named them; may be empty
/// @param awardCode award of the catalogue, null when it is none of it
/// @param awardName danh hiệu or hình thức as the decision names it
/// @param year of the achievement; null while unknown
/// @param reason thành tích
/// @param money tiền thưởng, null while unknown
/// @param recall where it stands in a revocation, null while nobody asked for one
public record Grant(
        long id,
        @Nullable Long personId,
        @Nullable Long unitId,
        String subjectName,
        String subjectPlace,
        @Nullable String awardCode,
        String awardName,
        @Nullable Level level,
        @Nullable Integer year,
        @Nullable Long decisionId,
        String reason,
        String note,
        @Nullable GrantMoney money,
        @Nullable Recall recall) {
    public Grant {
        subjectName = Nfc.line(subjectName);
        subjectPlace = Nfc.line(subjectPlace);
        awardName = Nfc.line(awardName);
        reason = Nfc.lines(reason);
        note = Nfc.line(note);
    }

    /// A grant of which no money is known.
    public Grant(
            long id,
            @Nullable Long personId,
            @Nullable Long unitId,
            String subjectName,
            String subjectPlace,
            @Nullable String awardCode,
            String awardName,
            @Nullable Level level,
            @Nullable Integer year,
            @Nullable Long decisionId,
            String reason,
            String note) {
        this(
                id,
                personId,
                unitId,
                subjectName,
                subjectPlace,
                awardCode,
                awardName,
                level,
                year,
                decisionId,
                reason,
                note,
                null,
                null);
    }

    /// Whether it counts: a revoked one stays in the history and counts nowhere.
    public boolean inForce() {
        return recall == null || recall.state() == RecallState.ASKED;
    }

    /// The same grant with other money and another standing, as of another value of it.
    public Grant like(Grant other) {
        return with(id, other.money, other.recall);
    }

    /// The same grant with its money reckoned anew.
    public Grant paid(GrantMoney newMoney) {
        return with(id, newMoney, recall);
    }

    /// The same grant in another standing.
    public Grant recalled(@Nullable Recall newRecall) {
        return with(id, money, newRecall);
    }

    /// The same grant under another id.
    public Grant withId(long newId) {
        return with(newId, money, recall);
    }

    private Grant with(long newId, @Nullable GrantMoney newMoney, @Nullable Recall newRecall) {
        return new Grant(
                newId,
                personId,
                unitId,
                subjectName,
                subjectPlace,
                awardCode,
                awardName,
                level,
                year,
                decisionId,
                reason,
                note,
                newMoney,
                newRecall);
    }
}
