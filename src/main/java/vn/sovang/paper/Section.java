package vn.sovang.paper;

import java.util.List;

/// A stretch of pages of one shape, beginning on a new page with number 1.
///
/// @param landscape A4 across
/// @param numbered page number centred in the top margin, not on the first page
/// @param framed a frame inside the margins, for covers
public record Section(boolean landscape, boolean numbered, boolean framed, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /// Upright A4 with page numbers.
    public static Section portrait(List<Block> blocks) {
        return new Section(false, true, false, blocks);
    }
}
