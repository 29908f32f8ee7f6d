package vn.sovang.model.meeting;

import vn.sovang.text.Nfc;

/// Kết luận khác kết quả tính theo phiếu: what the clerk sets in the place of the computed result, never without a
/// reason.
///
/// @param reason printed in the minutes
public record Ruling(boolean passes, String reason) {
    public Ruling {
        reason = Nfc.line(reason);
    }
}
