package vn.sovang.form;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Signatory;
import vn.sovang.paper.Block;
import vn.sovang.paper.Columns;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.Space;

/// The end of a paper: its last words, then recipients and signature side by side, never apart on two pages.
final class Closing {
    private static final double ABOVE = 6;
    private static final double LEFT = 75;
    private static final double RIGHT = 90;

    private Closing() {}

    /// @param last the last paragraphs of the body
    static Block of(List<? extends Block> last, List<String> recipients, Signatory signatory) {
        return together(last, List.of(columns(Recipients.of(recipients), SignatureBlock.of(signatory))));
    }

    /// The last words with blocks below them.
    static Block together(List<? extends Block> last, List<? extends Block> below) {
        List<Block> blocks = new ArrayList<>(last);
        blocks.add(new Space(ABOVE));
        blocks.addAll(below);
        return new KeepTogether(blocks);
    }

    /// Two groups of blocks side by side.
    static Columns columns(List<Block> left, List<Block> right) {
        return new Columns(List.of(new Columns.Column(LEFT, left), new Columns.Column(RIGHT, right)));
    }

    /// Two signatures side by side in halves of the page.
    static Columns halves(List<Block> left, List<Block> right) {
        return new Columns(List.of(new Columns.Column(1, left), new Columns.Column(1, right)));
    }
}
