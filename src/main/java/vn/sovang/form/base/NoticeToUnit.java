package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;

/// The shape that notices to a unit share (Decree 30/2020, mẫu 1.4): opening, what is missing, closing. A notice has no
/// "Kính gửi"; the unit stands among the recipients.
public final class NoticeToUnit {
    private static final double BELOW_TABLE = 8;

    private NoticeToUnit() {}

    /// @param words with their blanks filled
    /// @param shortcomings empty for a notice without a table
    public static Document of(
            NumberAndDate head, String subject, PaperWording words, List<Block> shortcomings, Signatory signatory) {
        List<Block> blocks = new ArrayList<>(LetterheadBlock.dated(head));
        blocks.addAll(TitleBlock.of("THÔNG BÁO", "Về việc " + subject));
        List<String> opening = words.lines(WordingPart.OPENING);
        for (int i = 0; i < opening.size(); i++) {
            String line = Prose.capital(opening.get(i));
            boolean lead = i == opening.size() - 1 && !shortcomings.isEmpty();
            blocks.add(lead ? Prose.lead(line) : Prose.body(line));
        }
        if (!shortcomings.isEmpty()) {
            blocks.addAll(shortcomings);
            blocks.add(new Space(BELOW_TABLE));
        }
        blocks.add(Closing.of(
                Prose.ending(words.lines(WordingPart.CLOSING)), words.lines(WordingPart.RECIPIENTS), signatory));
        return new Document(
                "Thông báo " + Prose.lowered(MovementPhrase.oneLine(subject)), List.of(Section.portrait(blocks)));
    }

    /// "Lưu: VT, NV".
    public static String filed(String filing) {
        return "Lưu: VT" + (filing.isEmpty() ? "" : ", " + filing);
    }
}
