package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;

/// Reads the end of a plan: who gets it and who signs.
final class ClosingReader {
    private static final Pattern BEHALF =
            Pattern.compile("((?:TM|KT|TL|TUQ|Q)\\.?\\s+\\p{Lu}.*|(?:TM|KT|TL|TUQ|Q)\\.\\s*\\p{Lu}.*)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,5}");
    private static final List<String> POSTS = List.of(
            "chu tich", "pho chu tich", "giam doc", "pho giam doc", "bi thu", "truong ban", "chu tich hoi dong");

    private final Fields fields;
    private final Likeness likeness;

    ClosingReader(Fields fields, Likeness likeness) {
        this.fields = fields;
        this.likeness = likeness;
    }

    /// Reads the closing and answers the paragraphs before it.
    ///
    /// @param lines the file's lines: a recipient and a signature each stand on one
    List<Passage> read(List<String> lines, List<Passage> all) {
        int begin = begin(all);
        if (begin == all.size()) {
            return all;
        }
        int first = all.get(begin).first();
        for (int i = first; i < lines.size(); i++) {
            String line = Passages.clean(lines.get(i));
            if (!line.isEmpty()) {
                line(new Passage(i + 1, i + 1, line));
            }
        }
        return List.copyOf(new ArrayList<>(all.subList(0, begin)));
    }

    private int begin(List<Passage> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (likeness.begins(all.get(i).text(), "noi nhan")
                    && Fold.of(all.get(i).text()).length() < 12) {
                return i;
            }
        }
        return all.size();
    }

    private void line(Passage at) {
        String text = at.text();
        if (at.marker().level() == Marker.DASH) {
            fields.words(PlanPart.RECIPIENT, at.body().replaceAll("[;.\\s]+$", ""), at);
            fields.clusters(at);
        } else if (BEHALF.matcher(text).matches()) {
            fields.words(PlanPart.ON_BEHALF, text, at);
        } else if (Marker.isLoud(text) && POSTS.contains(Fold.of(text))) {
            fields.words(PlanPart.SIGNING_POST, text, at);
        } else if (fields.has(PlanPart.SIGNING_POST) && NAME.matcher(text).matches()) {
            fields.words(PlanPart.SIGNATORY, text, at);
        }
    }
}
