package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;

/// "Nơi nhận" (Decree 30/2020, ô 9b): ";" after each, "." after the last.
public final class Recipients {
    private static final double TITLE_SIZE = 12;
    private static final double LIST_SIZE = 11;
    private static final double HANG = 2;

    private Recipients() {}

    public static List<Block> of(List<String> places) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Nơi nhận:", FontFace.BOLD_ITALIC, TITLE_SIZE, ParagraphStyle.PLAIN));
        for (int i = 0; i < places.size(); i++) {
            String end = i < places.size() - 1 ? ";" : ".";
            blocks.add(Paragraph.of(
                    "- " + places.get(i) + end, FontFace.REGULAR, LIST_SIZE, ParagraphStyle.PLAIN.indent(-HANG, HANG)));
        }
        return blocks;
    }
}
