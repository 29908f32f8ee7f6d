package vn.sovang.paper;

/// The font has no shape for a letter. The message names only the letter, since the text may be a person's name and
/// messages are logged.
public final class MissingGlyphException extends PaperException {
    private final String letter;
    private final String text;
    private final Spot spot;

    public MissingGlyphException(int codePoint, String text) {
        this(codePoint, text, Spot.START);
    }

    private MissingGlyphException(int codePoint, String text, Spot spot) {
        super(String.format("no glyph for U+%04X", codePoint));
        this.letter = Character.toString(codePoint);
        this.text = text;
        this.spot = spot;
    }

    /// The same failure, at this place.
    public MissingGlyphException at(Spot place) {
        return new MissingGlyphException(letter.codePointAt(0), text, place);
    }

    /// The letter.
    public String letter() {
        return letter;
    }

    /// The whole paragraph it stands in.
    public String text() {
        return text;
    }

    /// Where that text is.
    public Spot spot() {
        return spot;
    }
}
