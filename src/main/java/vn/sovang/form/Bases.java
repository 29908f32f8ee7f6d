package vn.sovang.form;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Block;

/// Căn cứ: each on a line of its own in italics, ";" after each, "." after the last (Decree 30/2020, Phụ lục I, Phần I,
/// Mục II khoản 6).
final class Bases {
    private Bases() {}

    /// @param texts without "Căn cứ" and closing mark
    static List<Block> of(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            blocks.add(Prose.italic("Căn cứ " + texts.get(i) + (i < texts.size() - 1 ? ";" : ".")));
        }
        return blocks;
    }
}
