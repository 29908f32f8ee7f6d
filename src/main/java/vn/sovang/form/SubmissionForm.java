package vn.sovang.form;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.LegalBase;
import vn.sovang.rule.Tally;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// Tờ trình đề nghị khen thưởng (Decree 30/2020, mẫu 1.4), of a unit and of a body.
public final class SubmissionForm {
    private final AwardCatalogue catalogue;

    /// @param catalogue names and order of the awards
    public SubmissionForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The paper in its usual words.
    public Document document(SubmissionFacts facts) {
        return document(facts, wording(facts));
    }

    /// The paper in the clerk's words.
    public Document document(SubmissionFacts facts, Wording wording) {
        String subject = "Về việc đề nghị " + MovementPhrase.asked(facts.nominations(), catalogue) + " trong "
                + MovementPhrase.titled(facts.movement(), facts.ordinal());
        Tally tally = Tally.of(facts.nominations(), catalogue);
        String total = tally.total().sentencePhrase();
        List<Block> blocks = new ArrayList<>(LetterheadBlock.dated(facts.head()));
        blocks.addAll(TitleBlock.of("TỜ TRÌNH", subject));
        blocks.addAll(Addressees.of(facts.addressees()));
        blocks.addAll(Bases.of(wording.bases()));
        blocks.addAll(received(facts));
        blocks.add(Prose.lead(wording.opening().replace(Wording.COUNT, total)));
        blocks.addAll(awards(tally));
        blocks.addAll(withheld(facts.withheld()));
        List<Block> last = new ArrayList<>();
        if (!wording.note().isEmpty()) {
            last.add(Prose.note("(" + wording.note() + ")"));
        }
        last.add(Prose.body(wording.closing().replace(Wording.COUNT, total) + "./."));
        blocks.add(Closing.of(last, wording.recipients(), facts.signatory()));
        return new Document("Tờ trình: " + MovementPhrase.oneLine(subject), List.of(Section.portrait(blocks)));
    }

    /// The usual words: bases of the regime, of the plan and of the minutes.
    public Wording wording(SubmissionFacts facts) {
        List<String> bases = new ArrayList<>(
                facts.regime().bases().stream().map(LegalBase::text).toList());
        int year = facts.head().year();
        bases.add(MovementPhrase.plan(facts.movement(), year));
        bases.add("Biên bản họp " + MovementPhrase.meeting(facts.nominations(), catalogue) + " "
                + OfficialDate.fullOrGap(facts.meetingDate(), year) + " của " + facts.proposer());
        String asked = Prose.orDots(facts.reviewedBy());
        String opening = facts.proposer() + " đề nghị " + asked + " xem xét, trình cấp có thẩm quyền "
                + MovementPhrase.asked(facts.nominations(), catalogue) + " " + Wording.COUNT
                + " có thành tích trong phong trào thi đua, cụ thể như sau:";
        String closing = facts.proposer() + " kính trình " + asked + " xem xét, quyết định";
        List<String> recipients = new ArrayList<>(List.of("Như trên"));
        recipients.add("Lưu: VT" + (facts.filing().isEmpty() ? "" : ", " + facts.filing()));
        return new Wording(
                bases, opening, "Có danh sách, biên bản họp xét và báo cáo thành tích kèm theo", closing, recipients);
    }

    private List<Block> received(SubmissionFacts facts) {
        List<UnitProposal> proposals = facts.proposals();
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Nomination> all =
                proposals.stream().flatMap(unit -> unit.received().stream()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.lead(facts.proposer() + " đã nhận đề nghị của " + Numbers.count(proposals.size())
                + " cơ quan, đơn vị đối với " + Tally.of(all, catalogue).total().sentencePhrase() + ", gồm:"));
        for (int i = 0; i < proposals.size(); i++) {
            UnitProposal unit = proposals.get(i);
            String count = Tally.of(unit.received(), catalogue).total().phrase();
            blocks.add(Prose.body("- " + unit.unitName() + ": " + count + (i < proposals.size() - 1 ? ";" : ".")));
        }
        return blocks;
    }

    private List<Block> awards(Tally tally) {
        List<Block> blocks = new ArrayList<>();
        for (String code : tally.awardCodes()) {
            blocks.add(Prose.body((blocks.size() + 1) + ". " + catalogue.nameOf(code) + ": "
                    + tally.of(code).phrase() + "."));
        }
        return blocks;
    }

    private List<Block> withheld(List<Withheld> withheld) {
        if (withheld.isEmpty()) {
            return List.of();
        }
        Tally tally = Tally.of(withheld.stream().map(Withheld::nomination).toList(), catalogue);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.lead("Không đề nghị " + tally.total().sentencePhrase() + ":"));
        for (int i = 0; i < withheld.size(); i++) {
            Withheld one = withheld.get(i);
            blocks.add(Prose.body(
                    "- " + one.subject() + ": " + Prose.orDots(one.reason()) + (i < withheld.size() - 1 ? ";" : ".")));
        }
        return blocks;
    }
}
