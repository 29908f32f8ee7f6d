package vn.sovang.model.meeting;

import vn.sovang.text.Nfc;

/// Thành viên vắng mặt.
///
/// @param writtenOpinion whether the member sent an opinion in writing
public record Absence(String name, String reason, boolean writtenOpinion) {
    public Absence {
        name = Nfc.line(name);
        reason = Nfc.line(reason);
    }
}
