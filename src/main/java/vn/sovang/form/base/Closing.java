package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Signatory;
import vn.sovang.paper.Block;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Columns;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.PageBreak;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;

/// The end of a paper: its last words, then recipients and signature side by side, never apart on two pages.
public final class Closing {
    private static final double ABOVE = 6;
    private static final double BETWEEN = 18;
    private static final double LEFT = 75;
    private static final double RIGHT = 90;

    private Closing() {}

    /// @param last the last paragraphs of the body
    public static Block of(List<? extends Block> last, List<String> recipients, Signatory signatory) {
        return together(last, List.of(columns(Recipients.of(recipients), SignatureBlock.of(signatory))));
    }

    /// As [#of(List, List, Signatory)] for several who sign: side by side over the whole width, two in a row, in the
    /// order given, the recipients below them.
    public static Block of(List<? extends Block> last, List<String> recipients, List<Signatory> signatories) {
        if (signatories.size() < 2) {
            return of(last, recipients, signatories.isEmpty() ? Signatory.head("", "") : signatories.getFirst());
        }
        List<Block> below = new ArrayList<>();
        for (int i = 0; i < signatories.size(); i += 2) {
            if (i > 0) {
                below.add(new Space(BETWEEN));
            }
            below.addAll(
                    i + 1 < signatories.size()
                            ? SignatureBlock.pair(signatories.get(i), signatories.get(i + 1))
                            : SignatureBlock.of(signatories.get(i)));
        }
        below.add(new Space(BETWEEN));
        below.addAll(Recipients.of(recipients));
        return together(last, below);
    }

    /// The last words with blocks below them.
    public static Block together(List<? extends Block> last, List<? extends Block> below) {
        List<Block> blocks = new ArrayList<>(last);
        blocks.add(new Space(ABOVE));
        blocks.addAll(below);
        return new KeepTogether(blocks);
    }

    /// The last words with the signature below them at the right, of a paper without recipients.
    public static Block signed(Block last, Signatory signatory) {
        return together(List.of(last), List.of(columns(List.of(), SignatureBlock.of(signatory))));
    }

    /// Keeps the end of the body on the page of the signature or the closing words that are added next: the last row of
    /// a table, or the last two paragraphs.
    public static void hold(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last > 0 && blocks.get(last) instanceof Space) {
            last--;
        }
        int first = last > 0 && blocks.get(last) instanceof Paragraph ? last - 1 : last;
        for (int i = Math.max(first, 0); i <= last; i++) {
            blocks.set(i, held(blocks.get(i)));
        }
    }

    private static Block held(Block block) {
        return switch (block) {
            case Paragraph paragraph ->
                new Paragraph(paragraph.runs(), paragraph.style().withNext(), paragraph.role());
            case Table table -> {
                List<Row> rows = new ArrayList<>(table.rows());
                if (!rows.isEmpty()) {
                    rows.set(rows.size() - 1, new Row(rows.getLast().cells(), true));
                }
                yield new Table(table.weights(), table.header(), rows, table.ruled());
            }
            case KeepTogether together -> {
                List<Block> inner = new ArrayList<>(together.blocks());
                hold(inner);
                yield new KeepTogether(inner);
            }
            case Chart chart -> chart;
            case Columns columns -> columns;
            case Rule rule -> rule;
            case Space space -> space;
            case PageBreak pageBreak -> pageBreak;
        };
    }

    /// Two groups of blocks side by side.
    public static Columns columns(List<Block> left, List<Block> right) {
        return new Columns(List.of(new Columns.Column(LEFT, left), new Columns.Column(RIGHT, right)));
    }

    /// Two signatures side by side in halves of the page.
    public static Columns halves(List<Block> left, List<Block> right) {
        return new Columns(List.of(new Columns.Column(1, left), new Columns.Column(1, right)));
    }
}
