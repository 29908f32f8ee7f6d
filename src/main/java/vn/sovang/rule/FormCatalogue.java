package vn.sovang.rule;

import java.util.List;
import java.util.Optional;

/// The documents the program prints, in the order of a round's work.
public final class FormCatalogue {
    private final List<FormEntry> entries;

    private FormCatalogue(List<FormEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// Reads the catalogue shipped with the program.
    public static FormCatalogue load() {
        return new FormCatalogue(List.of(RuleData.read("forms.json", FormEntry[].class)));
    }

    /// All of them.
    public List<FormEntry> all() {
        return entries;
    }

    /// The form of a code.
    public Optional<FormEntry> byCode(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
