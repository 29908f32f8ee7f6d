package vn.sovang.form.submission;

import java.util.List;

/// What the index of a dossier says.
///
/// @param dossier title of the dossier in running text
/// @param entries in the order they are filed
public record IndexFacts(String dossier, List<IndexEntry> entries) {
    public IndexFacts {
        entries = List.copyOf(entries);
    }
}
