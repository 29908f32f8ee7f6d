package vn.sovang.form.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;

/// What a request for missing papers says.
///
/// @param issuer who asks, in running text
/// @param missing everything missing or wrong in the unit's dossier
/// @param sendTo where to send it, in running text; empty prints dots
/// @param due last day to send it, null while unknown
/// @param filing unit that keeps the copy, after "Lưu: VT"; may be empty
public record RequestFacts(
        NumberAndDate head,
        String issuer,
        SentDossier dossier,
        List<Shortcoming> missing,
        String sendTo,
        @Nullable LocalDate due,
        Contact contact,
        Signatory signatory,
        String filing) {
    public RequestFacts {
        missing = List.copyOf(missing);
    }
}
