package vn.sovang.model.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Signatory;
import vn.sovang.text.Nfc;

/// Hội đồng, ban chỉ đạo: a body that reviews nominations.
///
/// @param name in running text, such as "Ban Chỉ đạo phòng, chống dịch COVID-19 thành phố Bắc Kạn"
/// @param shortName such as "Ban Chỉ đạo"
/// @param filing unit that keeps the copy, last word of "Lưu: VT, ..."
/// @param members all there ever were: see [#membersOn(LocalDate)]
/// @param closedOn the day it ended its work, null while it works
public record Body(
        long id,
        String name,
        String shortName,
        Letterhead letterhead,
        Signatory signatory,
        String filing,
        List<BodyMember> members,
        @Nullable LocalDate closedOn) {
    public Body {
        name = Nfc.line(name);
        shortName = Nfc.line(shortName);
        filing = Nfc.line(filing);
        members = List.copyOf(members);
    }

    /// A body at work.
    public Body(
            long id,
            String name,
            String shortName,
            Letterhead letterhead,
            Signatory signatory,
            String filing,
            List<BodyMember> members) {
        this(id, name, shortName, letterhead, signatory, filing, members, null);
    }

    /// Who was a member on a day; while the day is unknown, whose membership has no end.
    public List<BodyMember> membersOn(@Nullable LocalDate day) {
        return members.stream()
                .filter(member -> day == null ? member.to() == null : member.on(day))
                .toList();
    }

    /// Whether it still worked on a day.
    public boolean worksOn(LocalDate day) {
        return closedOn == null || !day.isAfter(closedOn);
    }

    /// The same body under another id.
    public Body withId(long newId) {
        return new Body(newId, name, shortName, letterhead, signatory, filing, members, closedOn);
    }

    /// The same body with other members.
    public Body with(List<BodyMember> others) {
        return new Body(id, name, shortName, letterhead, signatory, filing, others, closedOn);
    }

    /// The same body, closed on a day or, with null, at work again.
    public Body closed(@Nullable LocalDate day) {
        return new Body(id, name, shortName, letterhead, signatory, filing, members, day);
    }
}
