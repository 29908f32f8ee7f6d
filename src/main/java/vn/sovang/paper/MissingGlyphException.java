package vn.sovang.paper;

/// The font has no shape for a letter. The message names only the letter, since the text may be a person's name and
/// messages are logged.
public final class MissingGlyphException extends PaperException {
    private final String letter;
    private final String text;

    MissingGlyphException(int codePoint, String text) {
        super(String.format("no glyph for U+%04X", codePoint));
        this.letter = Character.toString(codePoint);
        this.text = text;
    }

    /// The letter.
    public String letter() {
        return letter;
    }

    /// The text it stands in.
    public String text() {
        return text;
    }
}
