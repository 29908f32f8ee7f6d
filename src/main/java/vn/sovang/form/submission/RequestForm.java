package vn.sovang.form.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.NoticeToUnit;
import vn.sovang.form.base.Prose;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// Thông báo bổ sung hồ sơ to one unit (Decree 30/2020, mẫu 1.4): everything missing said once.
public final class RequestForm implements EditableForm<RequestFacts> {
    private static final String RECEIVED = "{ngày nhận}";
    private final AwardCatalogue catalogue;

    /// @param catalogue names of the awards
    public RequestForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(RequestFacts facts, PaperWording wording) {
        String subject = "bổ sung " + facts.dossier().titled(catalogue);
        return NoticeToUnit.of(
                facts.head(),
                subject,
                wording.filled(blanks(facts)),
                List.of(ShortcomingTable.of(facts.missing())),
                facts.signatory());
    }

    @Override
    public PaperWording wording(RequestFacts facts) {
        return PaperWording.NONE
                .with(
                        WordingPart.OPENING,
                        RECEIVED + ", " + Blanks.ORGAN + " nhận được " + Blanks.DOSSIER + ". Qua kiểm tra, "
                                + Blanks.ORGAN + " đề nghị " + Blanks.UNIT + " bổ sung, hoàn thiện hồ sơ như sau:")
                .with(
                        WordingPart.CLOSING,
                        List.of(
                                "Nội dung chưa rõ, đề nghị liên hệ " + Blanks.CONTACT + ".",
                                "Đề nghị " + Blanks.UNIT + " gửi phần bổ sung về " + Blanks.SEND_TO + " chậm nhất "
                                        + Blanks.DUE))
                .with(WordingPart.RECIPIENTS, List.of(Blanks.UNIT, NoticeToUnit.filed(facts.filing())));
    }

    @Override
    public Map<String, String> blanks(RequestFacts facts) {
        LocalDate received = facts.dossier().received();
        int year = facts.head().year();
        return new Blanks()
                .with(RECEIVED, OfficialDate.fullOrGap(received, year))
                .with(Blanks.ORGAN, facts.issuer())
                .with(Blanks.DOSSIER, facts.dossier().cited(catalogue))
                .with(Blanks.UNIT, facts.dossier().unit())
                .with(Blanks.SEND_TO, Prose.orDots(facts.sendTo()))
                .with(Blanks.DUE, OfficialDate.fullOrGap(facts.due(), year))
                .with(Blanks.CONTACT, facts.contact().text())
                .values();
    }
}
