package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;

/// "Kính gửi" (Decree 30/2020, ô 9a): one place on its line, several below each other.
public final class Addressees {
    private static final double LEFT = 25;
    /// Dashes of several places stand under the colon, mm after "Kính gửi".
    private static final double DASH = LEFT + 17.5;

    private static final double HANG = 3;
    private static final double BELOW = 8;

    private Addressees() {}

    public static List<Block> of(List<String> places) {
        List<Block> blocks = new ArrayList<>();
        if (places.size() == 1) {
            blocks.add(Prose.balanced("Kính gửi: " + places.getFirst() + ".", FontFace.REGULAR, Style.BODY));
        } else {
            blocks.add(line("Kính gửi:" + (places.isEmpty() ? " " + Prose.DOTS : ""), 0, LEFT));
            for (int i = 0; i < places.size(); i++) {
                String end = i < places.size() - 1 ? ";" : ".";
                blocks.add(line("- " + places.get(i) + end, -HANG, DASH + HANG));
            }
        }
        blocks.add(new Space(BELOW));
        return blocks;
    }

    private static Paragraph line(String text, double first, double left) {
        return Paragraph.of(text, FontFace.REGULAR, Style.BODY, ParagraphStyle.PLAIN.indent(first, left));
    }
}
