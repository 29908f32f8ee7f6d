package vn.sovang.picture;

/// What two pictures of the same thing may differ in.
///
/// @param strong levels of 255 by which a pixel must differ to count
/// @param most how many pixels of ten thousand may count
public record Tolerance(int strong, int most) {
    /// Pages drawn at a low resolution: what is less is a matter of smoothing, and a line of ten letters is more.
    public static final Tolerance PAGE = new Tolerance(96, 1);
    /// Screens, compared only where letters are drawn alike: a blinking cursor is less, a word or a pale chip is more.
    public static final Tolerance SCREEN = new Tolerance(24, 1);
}
