package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Role;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;

/// Tên loại và trích yếu (Decree 30/2020, ô 5a).
public final class TitleBlock {
    /// The decree allows a third to a half of the text.
    private static final double RULE_SHARE = 0.35;

    private static final double ABOVE = 14;
    private static final double BELOW = 12;

    private TitleBlock() {}

    /// @param subject trích yếu; a line feed breaks it where its sense does
    public static List<Block> of(String type, String subject) {
        Paragraph title = Prose.centred(type, FontFace.BOLD, Style.BODY).as(Role.TITLE);
        List<Block> blocks = new ArrayList<>(List.of(new Space(ABOVE), title));
        Paragraph below = Prose.balanced(subject, FontFace.BOLD, Style.BODY);
        blocks.add(below);
        blocks.add(new Rule(below, RULE_SHARE, 3, BELOW));
        return blocks;
    }
}
