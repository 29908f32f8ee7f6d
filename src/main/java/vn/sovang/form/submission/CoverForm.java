package vn.sovang.form.submission;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Role;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;

/// Bìa hồ sơ đề nghị khen thưởng.
public final class CoverForm {
    private static final double TITLE_SIZE = 26;
    private static final double SUBTITLE_SIZE = 18;
    private static final double INSET = 8;
    private static final ParagraphStyle LINE =
            ParagraphStyle.PLAIN.indent(0, 12).spacing(0, 8);
    private final AwardCatalogue catalogue;

    /// @param catalogue order of the awards
    public CoverForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The cover: one framed page without a number.
    public Document document(CoverFacts facts) {
        String count = Tally.of(facts.nominations(), catalogue).subjects().phrase();
        Integer pages = facts.pages();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(), ParagraphStyle.PLAIN, Role.BODY));
        if (!facts.owner().parent().isEmpty()) {
            blocks.add(Prose.balanced(facts.owner().parent(), FontFace.REGULAR, Style.BODY));
        }
        Paragraph owner = Prose.balanced(Prose.orDots(facts.owner().name()), FontFace.BOLD, Style.BODY);
        blocks.add(owner);
        blocks.add(new Rule(owner, 0.4, 2, 0));
        blocks.add(new Space(150));
        blocks.add(Prose.centred("HỒ SƠ", FontFace.BOLD, TITLE_SIZE).as(Role.TITLE));
        blocks.add(Prose.centred("ĐỀ NGHỊ KHEN THƯỞNG", FontFace.BOLD, SUBTITLE_SIZE));
        blocks.add(new Space(14));
        blocks.add(
                inset("Trong " + MovementPhrase.titled(facts.movement(), facts.ordinal()) + "\nnăm " + facts.year()));
        blocks.add(new Space(150));
        blocks.add(line("Nơi gửi đến: " + Prose.orDots(facts.addressee())));
        blocks.add(line("Đề nghị khen thưởng: " + count));
        blocks.add(line("Số trang: " + (pages == null ? Prose.DOTS : pages)));
        blocks.add(line("Hồ sơ số: " + Prose.DOTS));
        blocks.add(line("Thời hạn bảo quản: " + Prose.orDots(facts.retention())));
        return new Document("Bìa hồ sơ", List.of(new Section(false, false, true, blocks)));
    }

    private static Paragraph inset(String text) {
        return Prose.balanced(text, FontFace.BOLD, Style.BODY + 1);
    }

    private static Paragraph line(String text) {
        return Paragraph.of(text, FontFace.REGULAR, Style.BODY, LINE.indent(0, INSET));
    }
}
