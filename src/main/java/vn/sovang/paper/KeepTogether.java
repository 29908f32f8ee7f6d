package vn.sovang.paper;

import java.util.List;

/// Blocks that stand on one page. Where they are taller than a page, they break like any others.
///
/// @param blocks top to bottom
public record KeepTogether(List<Block> blocks) implements Block {
    public KeepTogether {
        blocks = List.copyOf(blocks);
    }
}
