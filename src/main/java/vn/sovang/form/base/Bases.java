package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.paper.Block;
import vn.sovang.rule.LegalBase;
import vn.sovang.rule.Regime;

/// Căn cứ: each on a line of its own in italics, ";" after each, "." after the last (Decree 30/2020, Phụ lục I, Phần I,
/// Mục II khoản 6).
public final class Bases {
    /// What a base may open with in the place of "Căn cứ": a plan carries out another, a decision follows a proposal.
    private static final List<String> OPENINGS = List.of("Thực hiện ", "Hưởng ứng ", "Theo đề nghị ", "Xét đề nghị ");

    private Bases() {}

    /// The laws and decrees of a regime, a line each.
    public static String lines(Regime regime) {
        return regime.bases().stream().map(LegalBase::text).collect(Collectors.joining("\n"));
    }

    /// @param texts without closing mark, and without "Căn cứ" unless they open in another way
    public static List<Block> of(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            blocks.add(Prose.italic(opened(texts.get(i)) + (i < texts.size() - 1 ? ";" : ".")));
        }
        return blocks;
    }

    private static String opened(String text) {
        return OPENINGS.stream().anyMatch(text::startsWith) ? text : "Căn cứ " + text;
    }
}
