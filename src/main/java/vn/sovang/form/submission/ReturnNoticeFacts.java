package vn.sovang.form.submission;

import java.util.List;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;

/// What the notice with a dossier sent back says.
///
/// @param issuer who sends it back, in running text
/// @param reason why, in running text, without closing mark; empty prints dots
/// @param basis article the reason rests on, in running text; empty prints dots
/// @param faults what is missing or wrong, item by item; may be empty
/// @param filing unit that keeps the copy, after "Lưu: VT"; may be empty
public record ReturnNoticeFacts(
        NumberAndDate head,
        String issuer,
        SentDossier dossier,
        String reason,
        String basis,
        List<Shortcoming> faults,
        Contact contact,
        Signatory signatory,
        String filing) {
    public ReturnNoticeFacts {
        faults = List.copyOf(faults);
    }
}
