package vn.sovang.form.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.Bases;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.movement.Movement;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;

/// Kế hoạch phát động phong trào thi đua (Decree 30/2020, mẫu 1.4).
public final class PlanForm implements EditableForm<PlanFacts> {
    /// what the plan is about, in one line, such as "phát động phong trào thi đua ..."
    private static final String SUBJECT = "{trích yếu}";
    /// who collects difficulties
    private static final String CONTACT = "{đầu mối}";

    private final AwardCatalogue catalogue;

    /// @param catalogue names and order of the awards
    public PlanForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(PlanFacts facts, PaperWording wording) {
        PaperWording words = wording.filled(blanks(facts));
        String subject = subject(facts.movement());
        List<Block> blocks = new ArrayList<>(LetterheadBlock.dated(facts.head()));
        blocks.addAll(TitleBlock.of("KẾ HOẠCH", Prose.capital(subject)));
        blocks.addAll(Bases.of(words.lines(WordingPart.BASES)));
        blocks.add(Prose.body(words.text(WordingPart.OPENING) + ":"));
        blocks.addAll(new PlanSections(facts, catalogue).blocks());
        blocks.add(Closing.of(
                List.of(Prose.body(words.text(WordingPart.CLOSING) + "./.")),
                words.lines(WordingPart.RECIPIENTS),
                facts.signatories()));
        List<Section> sections = new ArrayList<>(List.of(Section.portrait(blocks)));
        if (!facts.rewards().scoring().isEmpty()) {
            sections.add(ScoreAnnex.of(facts));
        }
        return new Document("Kế hoạch " + Prose.lowered(MovementPhrase.oneLine(subject)), sections);
    }

    @Override
    public PaperWording wording(PlanFacts facts) {
        List<String> recipients = new ArrayList<>(facts.recipients());
        recipients.add("Lưu: VT" + (facts.filing().isEmpty() ? "" : ", " + facts.filing()));
        return PaperWording.NONE
                .with(WordingPart.BASES, List.of(Blanks.LAW, Blanks.OTHER_BASES))
                .with(
                        WordingPart.OPENING,
                        Blanks.ORGAN + " ban hành Kế hoạch " + SUBJECT + " với các nội dung cụ thể như sau")
                .with(
                        WordingPart.CLOSING,
                        "Căn cứ Kế hoạch này, các cơ quan, đơn vị tổ chức thực hiện. Khó khăn, vướng mắc phát sinh được"
                                + " gửi về " + CONTACT + " để tổng hợp, báo cáo " + Blanks.ORGAN
                                + " xem xét, giải quyết")
                .with(WordingPart.RECIPIENTS, recipients);
    }

    @Override
    public Map<String, String> blanks(PlanFacts facts) {
        return new Blanks()
                .with(Blanks.LAW, facts.regime() == null ? "" : Bases.lines(facts.regime()))
                .with(Blanks.OTHER_BASES, String.join("\n", facts.bases()))
                .with(Blanks.ORGAN, Prose.orDots(facts.issuer()))
                .with(SUBJECT, MovementPhrase.oneLine(subject(facts.movement())))
                .with(CONTACT, Prose.orDots(facts.contact()))
                .values();
    }

    /// The subject the plan is cited by, else that it launches the movement.
    private static String subject(Movement movement) {
        if (!movement.planSubject().isEmpty()) {
            return movement.planSubject();
        }
        String kind = movement.kind().isEmpty() ? "phong trào thi đua" : movement.kind();
        String title = movement.title().isEmpty() ? Prose.DOTS : movement.title();
        return "phát động " + kind + "\n“" + title + "”";
    }
}
