package vn.sovang.model.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.text.Nfc;

/// Words of a paper that the clerk may change; what is not here is fixed. A text may hold blanks in braces, such as
/// `{số lượng}`, which the form fills from the facts, so that a changed sentence never keeps an old number.
///
/// @param texts the parts the paper has; lines are separated by line feeds
public record PaperWording(Map<WordingPart, String> texts) {
    /// No words to change.
    public static final PaperWording NONE = new PaperWording(Map.of());

    public PaperWording {
        Map<WordingPart, String> clean = new EnumMap<>(WordingPart.class);
        texts.forEach((part, text) -> clean.put(part, Nfc.lines(text)));
        texts = java.util.Collections.unmodifiableMap(clean);
    }

    /// The part as one text; empty where the paper has none.
    public String text(WordingPart part) {
        return texts.getOrDefault(part, "");
    }

    /// The part line by line, empty lines left out.
    public List<String> lines(WordingPart part) {
        return text(part).lines().filter(line -> !line.isBlank()).toList();
    }

    /// The same words with one part changed.
    public PaperWording with(WordingPart part, String text) {
        Map<WordingPart, String> changed = new EnumMap<>(WordingPart.class);
        changed.putAll(texts);
        changed.put(part, text);
        return new PaperWording(changed);
    }

    /// The same words with one part changed.
    public PaperWording with(WordingPart part, List<String> lines) {
        return with(part, String.join("\n", lines));
    }

    /// These words with those of `other` in the place of the parts it has.
    public PaperWording over(PaperWording other) {
        Map<WordingPart, String> changed = new EnumMap<>(WordingPart.class);
        changed.putAll(texts);
        other.texts.forEach((part, text) -> {
            if (texts.containsKey(part)) {
                changed.put(part, text);
            }
        });
        return new PaperWording(changed);
    }

    /// The words with their blanks filled.
    ///
    /// @param values by blank, braces included
    public PaperWording filled(Map<String, String> values) {
        Map<WordingPart, String> filled = new EnumMap<>(WordingPart.class);
        texts.forEach((part, text) -> {
            String full = text;
            for (Map.Entry<String, String> value : values.entrySet()) {
                full = full.replace(value.getKey(), value.getValue());
            }
            filled.put(part, full);
        });
        return new PaperWording(filled);
    }
}
