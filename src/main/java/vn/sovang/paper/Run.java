package vn.sovang.paper;

/// A stretch of text in one face and size.
///
/// @param text NFC; a line feed breaks the line, U+00A0 is a blank that never breaks
/// @param size pt
public record Run(String text, FontFace face, double size) {
    /// @throws IllegalArgumentException when the text is not NFC or the size not positive
    public Run {
        if (!java.text.Normalizer.isNormalized(text, java.text.Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("text is not NFC: " + text);
        }
        if (!(size > 0)) {
            throw new IllegalArgumentException("size: " + size);
        }
    }
}
