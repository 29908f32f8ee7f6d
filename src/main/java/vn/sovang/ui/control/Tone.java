package vn.sovang.ui.control;

/// What a chip or a notice says by its colour, always beside words.
public enum Tone {
    /// all is there
    GOOD("tone-good"),
    /// to be looked at, nothing is lost
    WARN("tone-warn"),
    /// late or missing
    BAD("tone-bad"),
    /// neither good nor bad
    PLAIN("tone-plain");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The class of the theme that colours it.
    public String styleClass() {
        return styleClass;
    }
}
