package vn.sovang.paper;

import java.text.Normalizer;
import vn.sovang.text.Unseen;

/// A stretch of text in one face and size.
///
/// @param text NFC; what is [Unseen] is left out, since data of older versions may still hold it; a line feed breaks
/// the line, U+00A0 is a blank that never breaks
/// @param size pt
public record Run(String text, FontFace face, double size) {
    /// @throws IllegalArgumentException when the text is not NFC or the size not positive
    public Run {
        String seen = Unseen.without(text);
        text = seen.length() == text.length() ? text : Normalizer.normalize(seen, Normalizer.Form.NFC);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("text is not NFC: " + text);
        }
        if (!(size > 0)) {
            throw new IllegalArgumentException("size: " + size);
        }
    }
}
