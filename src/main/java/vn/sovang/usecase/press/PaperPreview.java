package vn.sovang.usecase.press;

import java.util.List;

/// One paper as it would be printed now.
///
/// @param pdf the whole file
/// @param borrowed letters drawn by another font than the paper's own
public record PaperPreview(byte[] pdf, List<BorrowedGlyph> borrowed) {
    public PaperPreview {
        borrowed = List.copyOf(borrowed);
    }
}
