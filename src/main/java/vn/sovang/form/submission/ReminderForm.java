package vn.sovang.form.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.Addressees;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.NoticeToUnit;
import vn.sovang.form.base.Prose;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// Công văn đôn đốc to units that have not sent their dossiers (Decree 30/2020, mẫu 1.5): a letter has no type, its
/// subject stands under its number.
public final class ReminderForm implements EditableForm<ReminderFacts> {
    private static final String LATE = "{nơi chưa gửi}";
    private static final String DAY = "{ngày văn bản}";
    private static final double ABOVE_ADDRESSEES = 20;
    private final AwardCatalogue catalogue;

    /// @param catalogue families of the awards the movement offers
    public ReminderForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(ReminderFacts facts, PaperWording wording) {
        PaperWording words = wording.filled(blanks(facts));
        String subject = "đôn đốc gửi hồ sơ đề nghị " + asked(facts) + " (đợt " + facts.ordinal() + ")";
        List<Block> blocks = new ArrayList<>(LetterheadBlock.letter(facts.head(), subject));
        blocks.add(new Space(ABOVE_ADDRESSEES));
        blocks.addAll(Addressees.of(facts.units()));
        words.lines(WordingPart.OPENING).forEach(line -> blocks.add(Prose.body(Prose.capital(line))));
        blocks.add(Closing.of(
                Prose.ending(words.lines(WordingPart.CLOSING)),
                words.lines(WordingPart.RECIPIENTS),
                facts.signatory()));
        return new Document("Công văn: " + subject, List.of(Section.portrait(blocks)));
    }

    @Override
    public PaperWording wording(ReminderFacts facts) {
        return PaperWording.NONE
                .with(
                        WordingPart.OPENING,
                        List.of(
                                "Thực hiện " + Blanks.PLAN + ", " + Blanks.ORGAN + " tiếp nhận hồ sơ đề nghị "
                                        + Blanks.ASKED + " trong " + Blanks.MOVEMENT + ". Đến " + DAY + ", "
                                        + Blanks.ORGAN + " chưa nhận được hồ sơ của " + LATE + ".",
                                "Để bảo đảm thời gian xét, " + Blanks.ORGAN + " đề nghị " + LATE
                                        + " khẩn trương gửi hồ sơ về " + Blanks.SEND_TO + " chậm nhất " + Blanks.DUE
                                        + "; nếu không đề nghị trường hợp nào thì thông báo bằng văn bản trong thời"
                                        + " hạn trên."))
                .with(
                        WordingPart.CLOSING,
                        List.of(
                                "Nội dung chưa rõ, đề nghị liên hệ " + Blanks.CONTACT + ".",
                                "Đề nghị " + LATE + " quan tâm, thực hiện"))
                .with(WordingPart.RECIPIENTS, List.of("Như trên", NoticeToUnit.filed(facts.filing())));
    }

    @Override
    public Map<String, String> blanks(ReminderFacts facts) {
        int year = facts.head().year();
        return new Blanks()
                .with(LATE, facts.units().size() == 1 ? facts.units().getFirst() : "các cơ quan, đơn vị nêu trên")
                .with(DAY, facts.head().dateText())
                .with(Blanks.PLAN, MovementPhrase.plan(facts.movement(), year))
                .with(Blanks.ORGAN, facts.issuer())
                .with(Blanks.ASKED, asked(facts))
                .with(Blanks.MOVEMENT, MovementPhrase.oneLine(MovementPhrase.titled(facts.movement(), facts.ordinal())))
                .with(Blanks.SEND_TO, Prose.orDots(facts.sendTo()))
                .with(Blanks.DUE, OfficialDate.fullOrGap(facts.due(), year))
                .with(Blanks.CONTACT, facts.contact().text())
                .values();
    }

    private String asked(ReminderFacts facts) {
        return MovementPhrase.askedFor(facts.movement().awardCodes(), catalogue);
    }
}
