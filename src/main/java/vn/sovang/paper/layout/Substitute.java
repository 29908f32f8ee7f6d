package vn.sovang.paper.layout;

import vn.sovang.paper.Spot;

/// A letter that the paper's own font lacks and another font draws.
///
/// @param letter one letter
/// @param text the paragraph it stands in
/// @param spot where that paragraph is
public record Substitute(String letter, String text, Spot spot) {}
