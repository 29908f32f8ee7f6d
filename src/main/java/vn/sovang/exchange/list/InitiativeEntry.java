package vn.sovang.exchange.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.text.Nfc;

/// A listed sáng kiến or đề tài.
///
/// @param name author
/// @param initiative name of the initiative
/// @param year of recognition; null while unknown
/// @param number of the decision or certificate; empty while unknown
/// @param body organ that recognised it
/// @param scope null while unknown
/// @param share the author's part in words; may be empty
public record InitiativeEntry(
        SubjectKind kind,
        String name,
        @Nullable Sex sex,
        @Nullable PartialDate birth,
        String post,
        String unitName,
        String initiative,
        @Nullable Integer year,
        String number,
        @Nullable LocalDate date,
        String body,
        @Nullable InitiativeScope scope,
        String share,
        String note)
        implements ListEntry {
    public InitiativeEntry {
        name = Nfc.line(name);
        post = Nfc.line(post);
        unitName = Nfc.line(unitName);
        initiative = Nfc.line(initiative);
        number = Nfc.line(number);
        body = Nfc.line(body);
        share = Nfc.line(share);
        note = Nfc.line(note);
    }
}
