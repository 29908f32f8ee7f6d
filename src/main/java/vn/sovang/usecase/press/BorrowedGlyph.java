package vn.sovang.usecase.press;

import vn.sovang.paper.layout.Substitute;

/// A letter that the papers' font lacks and another font of this PC draws: somebody should look at it before the paper
/// goes out.
///
/// @param paper title of the paper
/// @param letter in quotation marks, with its Unicode number
/// @param place where on the paper, in words
/// @param text words around it
public record BorrowedGlyph(String paper, String letter, String place, String text) {
    static BorrowedGlyph of(String paper, Substitute substitute) {
        return new BorrowedGlyph(
                paper,
                GlyphPlace.named(substitute.letter()),
                GlyphPlace.words(substitute.spot()),
                GlyphPlace.around(substitute.text(), substitute.letter()));
    }

    /// Which letter, where and in which words, without the paper's name.
    public String sentence() {
        return "%s: %s, trong đoạn “%s”".formatted(letter, place, text);
    }
}
