package vn.sovang.form.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Addressees;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// Báo cáo nhanh, sơ kết, tổng kết phong trào thi đua (Decree 30/2020, mẫu 1.4).
public final class ProgressReportForm implements EditableForm<ProgressReportFacts> {
    /// "từ ngày ... đến ngày ..."
    private static final String PERIOD = "{kỳ báo cáo}";
    /// whom it is addressed to
    private static final String ADDRESSEE = "{nơi nhận báo cáo}";

    private final AwardCatalogue catalogue;

    /// @param catalogue names and order of the awards
    public ProgressReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(ProgressReportFacts facts, PaperWording wording) {
        PaperWording words = wording.filled(blanks(facts));
        String subject = subject(facts);
        List<Block> blocks = new ArrayList<>(LetterheadBlock.dated(facts.head()));
        blocks.addAll(TitleBlock.of("BÁO CÁO", subject));
        if (!facts.addressees().isEmpty()) {
            blocks.addAll(Addressees.of(facts.addressees()));
        }
        blocks.add(Prose.lead(words.text(WordingPart.OPENING) + ":"));
        blocks.addAll(new ProgressSections(facts, catalogue).blocks());
        blocks.add(Closing.of(
                List.of(Prose.body(words.text(WordingPart.CLOSING) + "./.")),
                words.lines(WordingPart.RECIPIENTS),
                facts.signatory()));
        return new Document(
                facts.head().kind().label() + ": " + MovementPhrase.oneLine(subject),
                List.of(Section.portrait(blocks)));
    }

    @Override
    public PaperWording wording(ProgressReportFacts facts) {
        String opening =
                switch (facts.head().kind()) {
                    case MIDTERM_REPORT ->
                        "Thực hiện " + Blanks.PLAN + ", " + Blanks.ORGAN + " báo cáo sơ kết " + Blanks.MOVEMENT + " "
                                + PERIOD + " như sau";
                    case FINAL_REPORT ->
                        "Thực hiện " + Blanks.PLAN + ", " + Blanks.ORGAN + " báo cáo tổng kết " + Blanks.MOVEMENT + " "
                                + PERIOD + " như sau";
                    // The title names the movement and the period: the quick report has no room to say it twice.
                    default -> Blanks.ORGAN + " báo cáo nhanh kết quả như sau";
                };
        List<String> recipients = new ArrayList<>();
        if (!facts.addressees().isEmpty()) {
            recipients.add("Như trên");
        }
        recipients.addAll(facts.recipients());
        recipients.add("Lưu: VT" + (facts.filing().isEmpty() ? "" : ", " + facts.filing()));
        return PaperWording.NONE
                .with(WordingPart.OPENING, opening)
                .with(
                        WordingPart.CLOSING,
                        facts.addressees().isEmpty()
                                ? Blanks.ORGAN + " thông báo để các cơ quan, đơn vị biết, tiếp tục thực hiện"
                                : Blanks.ORGAN + " kính báo cáo" + (facts.quick() ? "" : " " + ADDRESSEE))
                .with(WordingPart.RECIPIENTS, recipients);
    }

    @Override
    public Map<String, String> blanks(ProgressReportFacts facts) {
        int year = facts.head().year();
        return new Blanks()
                .with(Blanks.ORGAN, Prose.orDots(facts.reporter()))
                .with(Blanks.PLAN, MovementPhrase.plan(facts.movement(), year))
                .with(Blanks.MOVEMENT, MovementPhrase.oneLine(MovementPhrase.titled(facts.movement())))
                .with(PERIOD, period(facts))
                .with(ADDRESSEE, String.join(", ", facts.addressees()))
                .values();
    }

    private static String subject(ProgressReportFacts facts) {
        PaperKind kind = facts.head().kind();
        String movement = MovementPhrase.titled(facts.movement());
        if (kind == PaperKind.QUICK_REPORT) {
            return "Kết quả thực hiện " + movement + "\n(báo cáo nhanh " + period(facts) + ")";
        }
        return (kind == PaperKind.FINAL_REPORT ? "Tổng kết " : "Sơ kết ") + movement + "\n(" + period(facts) + ")";
    }

    private static String period(ProgressReportFacts facts) {
        int year = facts.head().year();
        return "từ ngày " + brief(facts.from(), year) + " đến ngày " + brief(facts.to(), year);
    }

    private static String brief(@Nullable LocalDate day, int year) {
        return day == null ? ".../.../" + year : OfficialDate.brief(day);
    }
}
