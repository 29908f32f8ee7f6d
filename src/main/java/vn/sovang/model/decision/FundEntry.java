package vn.sovang.model.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Một khoản thu, chi của quỹ thi đua, khen thưởng (NĐ 152/2025/NĐ-CP, Điều 46 to 48).
///
/// @param amount in đồng, never negative: the kind says which way
/// @param document chứng từ, such as "Phiếu chi số 12"; may be empty
/// @param decisionId decision of commendation it pays for, null for none
/// @param grantId the grant whose money was taken back, null for none
/// @param content what for
public record FundEntry(
        long id,
        LocalDate date,
        FundEntryKind kind,
        long amount,
        String document,
        @Nullable Long decisionId,
        @Nullable Long grantId,
        String content,
        String note) {
    public FundEntry {
        document = Nfc.line(document);
        content = Nfc.line(content);
        note = Nfc.line(note);
    }

    /// An entry about no grant of its own.
    public FundEntry(
            long id,
            LocalDate date,
            FundEntryKind kind,
            long amount,
            String document,
            @Nullable Long decisionId,
            String content,
            String note) {
        this(id, date, kind, amount, document, decisionId, null, content, note);
    }

    /// What it adds to the balance, in đồng.
    public long change() {
        return kind.signed(amount);
    }

    /// The same entry under another id.
    public FundEntry withId(long newId) {
        return new FundEntry(newId, date, kind, amount, document, decisionId, grantId, content, note);
    }
}
