package vn.sovang.form.submission;

import java.util.List;
import java.util.Map;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.NoticeToUnit;
import vn.sovang.form.base.Prose;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// Thông báo trả hồ sơ to one unit (Decree 30/2020, mẫu 1.4), with the reason and its article.
public final class ReturnNoticeForm implements EditableForm<ReturnNoticeFacts> {
    private static final String RECEIVED = "{ngày nhận}";
    private static final String REASON = "{lý do}";
    private static final String BASIS = "{căn cứ}";
    private final AwardCatalogue catalogue;

    /// @param catalogue names of the awards
    public ReturnNoticeForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(ReturnNoticeFacts facts, PaperWording wording) {
        List<Block> table = facts.faults().isEmpty() ? List.of() : List.of(ShortcomingTable.of(facts.faults()));
        PaperWording words = wording.filled(blanks(facts));
        if (!table.isEmpty()) {
            words = words.with(
                    WordingPart.OPENING, words.text(WordingPart.OPENING) + "\nCác nội dung cụ thể của hồ sơ như sau:");
        }
        return NoticeToUnit.of(
                facts.head(), "trả " + facts.dossier().titled(catalogue), words, table, facts.signatory());
    }

    @Override
    public PaperWording wording(ReturnNoticeFacts facts) {
        return PaperWording.NONE
                .with(
                        WordingPart.OPENING,
                        List.of(
                                RECEIVED + ", " + Blanks.ORGAN + " nhận được " + Blanks.DOSSIER + ".",
                                "Sau khi kiểm tra, căn cứ " + BASIS + ", " + Blanks.ORGAN + " trả lại hồ sơ nêu trên."
                                        + " Lý do: " + REASON + "."))
                .with(
                        WordingPart.CLOSING,
                        List.of(
                                "Nội dung chưa rõ, đề nghị liên hệ " + Blanks.CONTACT + ".",
                                Blanks.ORGAN + " thông báo để " + Blanks.UNIT + " biết, thực hiện"))
                .with(WordingPart.RECIPIENTS, List.of(Blanks.UNIT, NoticeToUnit.filed(facts.filing())));
    }

    @Override
    public Map<String, String> blanks(ReturnNoticeFacts facts) {
        return new Blanks()
                .with(
                        RECEIVED,
                        OfficialDate.fullOrGap(
                                facts.dossier().received(), facts.head().year()))
                .with(Blanks.ORGAN, facts.issuer())
                .with(Blanks.DOSSIER, facts.dossier().cited(catalogue))
                .with(Blanks.UNIT, facts.dossier().unit())
                .with(REASON, Prose.orDots(facts.reason()))
                .with(BASIS, Prose.orDots(facts.basis()))
                .with(Blanks.CONTACT, facts.contact().text())
                .values();
    }
}
