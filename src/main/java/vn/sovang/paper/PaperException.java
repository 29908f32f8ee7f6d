package vn.sovang.paper;

/// A document that cannot be put on paper as it is. Nothing was printed.
public abstract sealed class PaperException extends Exception permits LayoutException, MissingGlyphException {
    PaperException(String message) {
        super(message);
    }
}
