package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Brief;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.HonouredText;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.PastAwardLines;
import vn.sovang.form.base.PersonLife;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PastAward;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.Numbers;

/// Báo cáo tóm tắt thành tích of one subject, confirmed by the organ that submits: at most two pages, in words of its
/// own where the list has them (Decree 98/2023, Điều 40).
public final class SummaryReportForm {
    /// Letters of the achievement that leave room for the rest on two pages.
    private static final int LONGEST = 2200;
    /// Awards named one by one; more are counted.
    private static final int MOST_AWARDS = 12;

    private final AwardCatalogue catalogue;

    /// @param catalogue names of the awards
    public SummaryReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The summary.
    ///
    /// @param facts with the head of the submitting organ, which confirms it, and the full report it goes with
    /// @param organ that organ in running text
    /// @param occasion what the title names below the award, such as "trong phong trào thi đua ..."; may be empty
    /// @param signatory who confirms for the organ
    public Document document(ReportFacts facts, String organ, String occasion, Signatory signatory) {
        Nomination nomination = facts.nomination();
        String asked = AwardPhrase.giving(nomination, catalogue);
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(facts.head()));
        blocks.addAll(TitleBlock.of(
                "BÁO CÁO TÓM TẮT THÀNH TÍCH", "Đề nghị " + asked + (occasion.isEmpty() ? "" : "\n" + occasion)));
        blocks.addAll(subject(facts));
        blocks.addAll(ReportSections.part(
                "1. Tóm tắt thành tích", Prose.sentence(Brief.cut(Brief.of(nomination, facts.report()), LONGEST))));
        blocks.addAll(pastAwards(facts));
        Block last = Prose.body(confirmed(facts, organ) + " đề nghị " + asked + "./.");
        blocks.add(Closing.signed(last, signatory));
        return new Document(
                "Báo cáo tóm tắt thành tích: " + nomination.subjectName(), List.of(Section.portrait(blocks)));
    }

    /// Nobody confirms their own achievements: an organ that reports its own only asks.
    private static String confirmed(ReportFacts facts, String organ) {
        String named = named(facts);
        return named.equals(organ)
                ? "Trên đây là tóm tắt thành tích của " + named + ", kính"
                : organ + " xác nhận thành tích tóm tắt trên đây của " + named + " và";
    }

    private static String named(ReportFacts facts) {
        Nomination nomination = facts.nomination();
        return nomination.kind().isPerson()
                ? HonouredText.addressed(
                        PersonLife.of(nomination, facts.person()).sex(), nomination.subjectName())
                : nomination.subjectName();
    }

    private static List<Block> subject(ReportFacts facts) {
        Nomination nomination = facts.nomination();
        if (nomination.kind().isPerson()) {
            return PersonLife.of(nomination, facts.person()).inBrief();
        }
        boolean household = nomination.kind() == SubjectKind.HOUSEHOLD;
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.field(household ? "- Tên hộ gia đình" : "- Tên tập thể", nomination.subjectName()));
        if (household || !nomination.unitName().isEmpty()) {
            blocks.add(Prose.field(household ? "- Nơi ở" : "- Đơn vị cấp trên", nomination.unitName()));
        }
        return blocks;
    }

    /// The latest awards in a line each, the older ones counted.
    private static List<Block> pastAwards(ReportFacts facts) {
        List<PastAward> awards = facts.report().pastAwards().stream()
                .sorted(java.util.Comparator.comparingInt(PastAward::year).reversed())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading("2. Đã được khen thưởng"));
        if (awards.isEmpty()) {
            blocks.addAll(facts.report().lacksResults() ? Prose.dotted(2) : List.of(Prose.body("Chưa.")));
        }
        int named = Math.min(awards.size(), MOST_AWARDS);
        for (int i = 0; i < named; i++) {
            boolean last = i == awards.size() - 1;
            blocks.add(Prose.item("- " + PastAwardLines.of(awards.get(i)) + (last ? "." : ";")));
        }
        if (awards.size() > named) {
            blocks.add(Prose.item("- " + Numbers.count(awards.size() - named)
                    + " danh hiệu, hình thức khen thưởng của những năm trước đó."));
        }
        return blocks;
    }
}
