package vn.sovang.rule;

import java.util.List;
import java.util.Optional;
import vn.sovang.model.dossier.PaperKind;

/// A document the program prints, with what it rests on.
///
/// @param code name on the command line, without diacritics
/// @param basis the law or practice its form comes from
/// @param verified whether somebody has compared the form with the published text
/// @param templates what the regimes call it; none where they prescribe no form
public record FormEntry(
        String code, String title, PaperKind kind, String basis, boolean verified, List<FormTemplate> templates) {
    public FormEntry {
        templates = List.copyOf(templates);
    }

    /// Number and title under a regime.
    public Optional<FormTemplate> under(String regimeCode) {
        return templates.stream()
                .filter(template -> template.regimes().contains(regimeCode))
                .findFirst();
    }
}
