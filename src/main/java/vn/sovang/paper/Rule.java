package vn.sovang.paper;

/// A thin centred line below a text, its length a share of the text's width (Decree 30/2020: as long as the text under
/// the motto, a third to a half under an organ's name).
///
/// @param measure the text measured, its longest line once laid out in the same width
/// @param share 0 to 1 of that width
/// @param before space between text and line, pt
/// @param after space below, pt
public record Rule(Paragraph measure, double share, double before, double after) implements Block {}
