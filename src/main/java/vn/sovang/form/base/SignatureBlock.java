package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Signatory;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;

/// Quyền hạn, chức vụ, chữ ký and họ tên of one who signs (Decree 30/2020, ô 7).
public final class SignatureBlock {
    /// Room for signature and seal, pt.
    private static final double ROOM = 66;

    private static final double HINT_SIZE = 12;

    private SignatureBlock() {}

    public static List<Block> of(Signatory signatory) {
        return of(signatory.capacityLines(), "", signatory.name());
    }

    /// Two who sign side by side in halves of the page, their names on one line.
    public static List<Block> pair(Place left, Place right) {
        return List.of(
                Closing.halves(above(left.lines(), left.hint()), above(right.lines(), right.hint())),
                new Space(ROOM),
                Closing.halves(List.of(name(left.name())), List.of(name(right.name()))));
    }

    /// As [#pair(Place, Place)] by their capacities.
    public static List<Block> pair(Signatory left, Signatory right) {
        return pair(place(left), place(right));
    }

    private static Place place(Signatory signatory) {
        return new Place(signatory.capacityLines(), "", signatory.name());
    }

    /// One of two who sign side by side.
    public record Place(List<String> lines, String hint, String name) {}

    /// @param lines above the signature
    /// @param hint how to sign, such as "(Ký, ghi rõ họ và tên)"; empty for none
    /// @param name empty leaves room to write it
    public static List<Block> of(List<String> lines, String hint, String name) {
        List<Block> blocks = above(lines, hint);
        blocks.add(new Space(ROOM));
        blocks.add(name(name));
        return blocks;
    }

    private static List<Block> above(List<String> lines, String hint) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(Prose.balanced(line, FontFace.BOLD, Style.BODY));
        }
        if (!hint.isEmpty()) {
            blocks.add(Prose.centred(hint, FontFace.ITALIC, HINT_SIZE));
        }
        return blocks;
    }

    private static Block name(String name) {
        return Prose.centred(name, FontFace.BOLD, Style.BODY);
    }
}
