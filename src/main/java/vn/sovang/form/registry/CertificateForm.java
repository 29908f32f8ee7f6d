package vn.sovang.form.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.HonouredText;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.PastAwardTable;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.round.PastAward;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;

/// Giấy xác nhận khen thưởng (shaped as mẫu 1.4 of Decree 30/2020): which awards a person or a collective has received.
public final class CertificateForm implements EditableForm<CertificateFacts> {
    private static final double BELOW_TABLE = 8;

    /// Needs nothing but the facts.
    public CertificateForm() {}

    @Override
    public Document document(CertificateFacts facts, PaperWording wording) {
        PaperWording words = wording.filled(blanks(facts));
        boolean numbered = facts.head().kind().numbered();
        List<Block> blocks = new ArrayList<>(
                numbered ? LetterheadBlock.dated(facts.head()) : LetterheadBlock.unnumbered(facts.head()));
        blocks.addAll(TitleBlock.of("GIẤY XÁC NHẬN", "Về việc khen thưởng"));
        blocks.add(Prose.lead(words.text(WordingPart.OPENING)));
        blocks.addAll(HonouredText.brief(facts.subject()));
        blocks.add(Prose.lead("Đã được tặng danh hiệu thi đua, hình thức khen thưởng như sau:"));
        blocks.addAll(awards(facts.awards()));
        List<String> recipients =
                words.lines(WordingPart.RECIPIENTS).stream().map(Prose::capital).toList();
        blocks.add(Closing.of(
                List.of(Prose.body(words.text(WordingPart.CLOSING) + "./.")), recipients, facts.signatory()));
        return new Document("Giấy xác nhận khen thưởng: " + facts.subject().name(), List.of(Section.portrait(blocks)));
    }

    /// The usual words; what it is for, if it should say so, is added by the clerk.
    @Override
    public PaperWording wording(CertificateFacts facts) {
        String filing = facts.filing().isEmpty() ? "" : ", " + facts.filing();
        return PaperWording.NONE
                .with(WordingPart.OPENING, Blanks.ORGAN + " xác nhận:")
                .with(WordingPart.CLOSING, "Giấy xác nhận này được cấp theo đề nghị của " + Blanks.SUBJECT)
                .with(WordingPart.RECIPIENTS, List.of(Blanks.SUBJECT, "Lưu: VT" + filing));
    }

    @Override
    public Map<String, String> blanks(CertificateFacts facts) {
        return new Blanks()
                .with(Blanks.ORGAN, Prose.orDots(facts.organ()))
                .with(Blanks.SUBJECT, HonouredText.addressed(facts.subject()))
                .values();
    }

    /// Oldest first; nothing known leaves lines to write on, never a claim.
    private static List<Block> awards(List<PastAward> awards) {
        if (awards.isEmpty()) {
            return Prose.dotted(3);
        }
        List<PastAward> sorted =
                awards.stream().sorted(Comparator.comparingInt(PastAward::year)).toList();
        return List.of(PastAwardTable.of(sorted), new Space(BELOW_TABLE));
    }
}
