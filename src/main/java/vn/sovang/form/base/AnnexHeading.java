package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Role;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Style;

/// Heading of an annex with the paper it belongs to (Decree 30/2020, mẫu 2.1).
public final class AnnexHeading {
    private static final double RULE_SHARE = 0.35;
    private static final double BELOW = 10;

    private AnnexHeading() {}

    /// @param type of the paper it belongs to, such as "Tờ trình"
    /// @param issuer organ of that paper, in running text
    public static List<Block> of(String title, String type, NumberAndDate paper, String issuer) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.centred("Phụ lục", FontFace.BOLD, Style.BODY));
        blocks.addAll(attached(title, type, paper, issuer));
        return blocks;
    }

    /// As [#of], without "Phụ lục": of a list that goes with the annex.
    public static List<Block> attached(String title, String type, NumberAndDate paper, String issuer) {
        Paragraph heading = Prose.balanced(title, FontFace.BOLD, Style.BODY).as(Role.TITLE);
        Paragraph attached = Prose.balanced(
                "(Kèm theo " + type + " số " + paper.cited() + " " + paper.dateText() + "\ncủa " + issuer + ")",
                FontFace.ITALIC,
                Style.BODY);
        return List.of(heading, attached, new Rule(heading, RULE_SHARE, 3, BELOW));
    }
}
