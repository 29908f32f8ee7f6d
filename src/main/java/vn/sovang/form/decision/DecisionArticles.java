package vn.sovang.form.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.form.base.Prose;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Style;

/// The articles of a decision.
final class DecisionArticles {
    private static final double AROUND = 6;
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern STRAY = Pattern.compile("( ?,)+(?=[ ,;:]*\\.?$)| +(?=[,;:]|\\.(?!\\.))");
    private static final Pattern TWICE = Pattern.compile(",( ?,)+");
    /// A closing mark the clerk typed; dots to write on are none.
    private static final Pattern MARK = Pattern.compile("(?<![.])[.;:]$");

    private DecisionArticles() {}

    /// "QUYẾT ĐỊNH:", on the page of the first article.
    static Paragraph heading() {
        return Paragraph.of(
                "QUYẾT ĐỊNH:",
                FontFace.BOLD,
                Style.BODY,
                ParagraphStyle.PLAIN.align(Align.CENTER).spacing(AROUND, AROUND).withNext());
    }

    /// @param texts an article each, without "Điều 1."
    /// @param listing index of the article the subjects are named below
    /// @param named subjects, a line each; may be empty
    static List<Block> of(List<String> texts, int listing, List<String> named) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String label = "Điều " + (i + 1) + ".";
            String end = i < texts.size() - 1 ? "." : "./.";
            boolean names = i == listing && !named.isEmpty();
            if (!names) {
                blocks.add(Prose.labelled(label, tidy(texts.get(i)) + end));
            } else {
                blocks.add(Prose.labelledLead(label, tidy(texts.get(i)) + ", gồm:"));
                for (int j = 0; j < named.size(); j++) {
                    blocks.add(Prose.body((j + 1) + ". " + named.get(j) + (j < named.size() - 1 ? ";" : end)));
                }
            }
        }
        return blocks;
    }

    /// Blanks that were filled with nothing leave double blanks and commas behind.
    private static String tidy(String text) {
        String one = BLANKS.matcher(text).replaceAll(" ");
        one = TWICE.matcher(one).replaceAll(",");
        one = STRAY.matcher(one).replaceAll("");
        return MARK.matcher(one.strip()).replaceAll("").strip();
    }
}
