package vn.sovang.form.base;

import java.util.Map;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.paper.Document;

/// A form with words the clerk may change.
///
/// @param <F> what the paper says
public interface EditableForm<F> {
    /// The usual words, with blanks where facts stand.
    PaperWording wording(F facts);

    /// What fills each blank, by its name with braces (see [Blanks]).
    Map<String, String> blanks(F facts);

    /// The paper in the clerk's words; blanks in them are filled.
    Document document(F facts, PaperWording wording);

    /// The paper in its usual words.
    default Document document(F facts) {
        return document(facts, wording(facts));
    }
}
