package vn.sovang.paper;

/// How a bar of a chart is filled: told apart on paper without colour, and on a copy of that paper.
public enum Fill {
    /// an even dark grey
    GREY,
    /// thin lines upwards
    HATCHED,
    /// the paper
    BLANK,
    /// thin lines both ways
    CROSSED;

    /// Lightness of an even grey, 0 black to 1 white.
    public static final double SHADE = 0.45;

    public static Fill of(int series) {
        return values()[series];
    }
}
