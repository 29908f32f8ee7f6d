package vn.sovang.usecase.dossier;

import java.util.Map;
import vn.sovang.model.dossier.PaperWording;

/// The words of one paper, ready to be changed.
///
/// @param words that hold now, with blanks; no parts where the paper has no words to change
/// @param office words that would hold without the paper's own
/// @param usual words of the form
/// @param blanks what fills each blank now, by its name with braces
public record WordingSheet(PaperWording words, PaperWording office, PaperWording usual, Map<String, String> blanks) {
    public WordingSheet {
        blanks = Map.copyOf(blanks);
    }

    /// Whether the paper has words of its own.
    public boolean own() {
        return !words.equals(office);
    }

    /// Whether the office has words of its own for such papers.
    public boolean officeOwn() {
        return !office.equals(usual);
    }
}
