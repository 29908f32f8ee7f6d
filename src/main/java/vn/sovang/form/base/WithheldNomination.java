package vn.sovang.form.base;

import vn.sovang.model.round.Nomination;

/// A nomination received that is not sent on.
///
/// @param reason why, in running text; empty prints dots
public record WithheldNomination(Nomination nomination, String reason) {
    /// "Lý Văn Bền (Công chức, UBND phường Đức Xuân)".
    public String subject() {
        String where = nomination.postAndUnit();
        return nomination.subjectName() + (where.isEmpty() ? "" : " (" + where + ")");
    }
}
