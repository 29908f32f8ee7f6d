package vn.sovang.form.registry;

import java.util.List;
import vn.sovang.form.base.Honoured;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.round.PastAward;

/// What a certificate of awards received says.
///
/// @param organ who certifies, in running text
/// @param awards in any order
/// @param filing unit that keeps the copy, after "Lưu: VT"; may be empty
public record CertificateFacts(
        NumberAndDate head,
        String organ,
        Honoured subject,
        List<PastAward> awards,
        Signatory signatory,
        String filing) {
    public CertificateFacts {
        awards = List.copyOf(awards);
    }
}
