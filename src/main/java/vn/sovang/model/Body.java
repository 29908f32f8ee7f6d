package vn.sovang.model;

import java.util.List;
import vn.sovang.text.Nfc;

/// Hội đồng, ban chỉ đạo: a body that reviews nominations.
///
/// @param name in running text, such as "Ban Chỉ đạo phòng, chống dịch COVID-19 thành phố Bắc Kạn"
/// @param shortName such as "Ban Chỉ đạo"
/// @param filing unit that keeps the copy, last word of "Lưu: VT, ..."
public record Body(
        long id,
        String name,
        String shortName,
        Letterhead letterhead,
        Signatory signatory,
        String filing,
        List<BodyMember> members) {
    public Body {
        name = Nfc.line(name);
        shortName = Nfc.line(shortName);
        filing = Nfc.line(filing);
        members = List.copyOf(members);
    }

    /// The same body under another id.
    public Body withId(long newId) {
        return new Body(newId, name, shortName, letterhead, signatory, filing, members);
    }
}
