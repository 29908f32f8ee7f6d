package vn.sovang.exchange.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Nfc;

/// A listed award of the past: whom, what, by which decision.
///
/// @param unitKind class of the collective, null for people
/// @param unitName workplace of the person as the list names it; unit above of a collective
/// @param awards usually one; two where the list has a column for danh hiệu and one for hình thức
/// @param year of the achievement; null while unknown
/// @param decisionNumber such as "112/QĐ-UBND"; empty while unknown
/// @param authority organ that decided, as the list names it
/// @param reason thành tích
/// @param level in the words of the list; null when it does not say it
public record GrantEntry(
        SubjectKind kind,
        @Nullable UnitKind unitKind,
        String name,
        @Nullable Sex sex,
        @Nullable PartialDate birth,
        String post,
        String unitName,
        List<GivenAward> awards,
        @Nullable Integer year,
        String decisionNumber,
        @Nullable LocalDate decisionDate,
        String authority,
        String reason,
        @Nullable Level level,
        String note)
        implements ListEntry {
    public GrantEntry {
        name = Nfc.line(name);
        post = Nfc.line(post);
        unitName = Nfc.line(unitName);
        awards = List.copyOf(awards);
        decisionNumber = Nfc.line(decisionNumber);
        authority = Nfc.line(authority);
        reason = Nfc.lines(reason);
        note = Nfc.line(note);
    }

    /// One title or commendation.
    ///
    /// @param text words of the list, or the name behind a receiver's code
    /// @param code award of the catalogue, null when it is none of it
    /// @param name full name in the catalogue; the words of the list when it is none of it
    public record GivenAward(String text, @Nullable String code, String name) {}
}
