package vn.sovang.usecase.press;

import java.util.Map;
import vn.sovang.form.base.EditableForm;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.paper.Document;

/// A paper whose facts are gathered and whose words are still open.
public interface Printable {
    /// The form's usual words; none where the paper has no words to change.
    PaperWording usual();

    /// What fills the blanks in the words.
    Map<String, String> blanks();

    /// The paper in those words.
    Document document(PaperWording words);

    /// A paper without words to change.
    static Printable fixed(Document document) {
        return new Printable() {
            @Override
            public PaperWording usual() {
                return PaperWording.NONE;
            }

            @Override
            public Map<String, String> blanks() {
                return Map.of();
            }

            @Override
            public Document document(PaperWording words) {
                return document;
            }
        };
    }

    /// A paper in words.
    static <F> Printable of(EditableForm<F> form, F facts) {
        return new Printable() {
            @Override
            public PaperWording usual() {
                return form.wording(facts);
            }

            @Override
            public Map<String, String> blanks() {
                return form.blanks(facts);
            }

            @Override
            public Document document(PaperWording words) {
                return form.document(facts, words);
            }
        };
    }
}
