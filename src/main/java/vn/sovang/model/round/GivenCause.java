package vn.sovang.model.round;

import vn.sovang.text.Nfc;

/// A cause for which a dossier went back.
///
/// @param text what exactly; may be empty unless the cause is [ReturnCause#OTHER]
public record GivenCause(ReturnCause cause, String text) {
    public GivenCause {
        text = Nfc.line(text);
    }

    /// "Thiếu thành phần hồ sơ: Báo cáo của Lê Thị Mẫu", in running text.
    public String display() {
        if (cause == ReturnCause.OTHER) {
            return text;
        }
        return cause.label() + (text.isEmpty() ? "" : ": " + text);
    }
}
