package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;

/// Reads the end of a plan: who gets it and who signs.
final class ClosingReader {
    private static final Pattern BEHALF =
            Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\.?\\s+\\p{Lu}.*|(?:TM|KT|TL|TUQ|Q)\\.\\s*\\p{Lu}.*");
    private static final Pattern MARK = Pattern.compile("\\b(?:TM|KT|TL|TUQ)\\.");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,5}");
    private static final Pattern POST = Pattern.compile(
            "(?:pho |quyen )?(?:chu tich|tong giam doc|giam doc|bi thu|truong ban|chanh van phong"
                    + "|hieu truong|truong phong|thu truong|chu nhiem|cuc truong|tong bi thu|doi truong|chi huy truong)( .*)?");
    private static final Pattern BESIDE = Pattern.compile("\\t+|\\s{4,}");
    private static final int LONGEST_POST = 60;

    private final PlanFields fields;
    private final Likeness likeness;

    ClosingReader(PlanFields fields, Likeness likeness) {
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
        for (int i = first - 1; i < lines.size(); i++) {
            line(i + 1, lines.get(i));
        }
        return List.copyOf(new ArrayList<>(all.subList(0, begin)));
    }

    private int begin(List<Passage> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (likeness.begins(all.get(i).text(), "noi nhan")
                    && (Fold.of(all.get(i).text()).length() < 12
                            || MARK.matcher(all.get(i).text()).find())) {
                return i;
            }
        }
        // A plan without recipients ends with its first signature.
        for (int i = all.size() / 2; i < all.size(); i++) {
            if (BEHALF.matcher(all.get(i).text()).matches()) {
                return i;
            }
        }
        return all.size();
    }

    /// Signatures may stand side by side.
    private void line(int number, String line) {
        for (String cell : BESIDE.split(line.strip())) {
            String text = PlanParagraphs.clean(cell);
            if (!text.isEmpty()) {
                line(new Passage(number, number, text));
            }
        }
    }

    private void line(Passage at) {
        String text = at.text();
        if (at.marker().level() == Marker.DASH) {
            fields.words(PlanPart.RECIPIENT, at.body().replaceAll("[;.\\s]+$", ""), at);
            fields.clusters(at);
        } else if (BEHALF.matcher(text).matches()) {
            fields.words(PlanPart.ON_BEHALF, text, at);
        } else if (isPost(text)) {
            fields.words(PlanPart.SIGNING_POST, text, at);
        } else if (fields.has(PlanPart.SIGNING_POST) && NAME.matcher(text).matches()) {
            fields.words(PlanPart.SIGNATORY, text, at);
        }
    }

    private static boolean isPost(String text) {
        return Marker.isLoud(text)
                && text.length() <= LONGEST_POST
                && POST.matcher(Fold.of(text)).matches();
    }
}
