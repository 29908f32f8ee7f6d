package vn.sovang.form.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.form.base.Addressees;
import vn.sovang.form.base.Bases;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.form.base.WithheldNomination;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// Tờ trình đề nghị khen thưởng (Decree 30/2020, mẫu 1.4), of a unit and of a body.
public final class SubmissionForm implements EditableForm<SubmissionFacts> {
    /// what the reviewer is asked to do: to decide, or to pass it on to who does
    private static final String REQUESTED = "{việc đề nghị}";
    private final AwardCatalogue catalogue;

    /// @param catalogue names and order of the awards
    public SubmissionForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(SubmissionFacts facts, PaperWording wording) {
        PaperWording words = wording.filled(blanks(facts));
        String subject = "Về việc đề nghị " + MovementPhrase.asked(facts.nominations(), catalogue) + " trong "
                + MovementPhrase.titled(facts.movement(), facts.ordinal());
        List<Block> blocks = new ArrayList<>(LetterheadBlock.dated(facts.head()));
        blocks.addAll(TitleBlock.of("TỜ TRÌNH", subject));
        blocks.addAll(Addressees.of(facts.addressees()));
        blocks.addAll(Bases.of(words.lines(WordingPart.BASES)));
        blocks.addAll(received(facts));
        blocks.add(Prose.lead(words.text(WordingPart.OPENING)));
        blocks.addAll(awards(Tally.of(facts.nominations(), catalogue)));
        blocks.addAll(withheld(facts.withheld()));
        List<Block> last = new ArrayList<>();
        String note = words.text(WordingPart.NOTE);
        if (!note.isEmpty()) {
            last.add(Prose.note("(" + note + ")"));
        }
        last.add(Prose.body(words.text(WordingPart.CLOSING) + "./."));
        blocks.add(Closing.of(last, words.lines(WordingPart.RECIPIENTS), facts.signatory()));
        return new Document(
                "Tờ trình " + Prose.lowered(MovementPhrase.oneLine(subject)), List.of(Section.portrait(blocks)));
    }

    /// The usual words: bases of the regime, of the plan and of the minutes.
    @Override
    public PaperWording wording(SubmissionFacts facts) {
        String filing = facts.filing().isEmpty() ? "" : ", " + facts.filing();
        return PaperWording.NONE
                .with(
                        WordingPart.BASES,
                        List.of(
                                Blanks.LAW,
                                Blanks.PLAN,
                                "Biên bản họp " + Blanks.MEETING + " " + Blanks.MEETING_DAY + " của " + Blanks.ORGAN))
                .with(
                        WordingPart.OPENING,
                        Blanks.ORGAN + " đề nghị " + Blanks.REVIEWER + " xem xét, " + REQUESTED + " " + Blanks.COUNT
                                + " có thành tích trong phong trào thi đua, cụ thể như sau:")
                .with(WordingPart.NOTE, "Có danh sách, biên bản họp xét và báo cáo thành tích kèm theo")
                .with(WordingPart.CLOSING, Blanks.ORGAN + " kính trình " + Blanks.REVIEWER + " xem xét, quyết định")
                .with(WordingPart.RECIPIENTS, List.of("Như trên", "Lưu: VT" + filing));
    }

    @Override
    public Map<String, String> blanks(SubmissionFacts facts) {
        int year = facts.head().year();
        return new Blanks()
                .with(Blanks.LAW, Bases.lines(facts.regime()))
                .with(Blanks.PLAN, MovementPhrase.plan(facts.movement(), year))
                .with(Blanks.MEETING, MovementPhrase.meeting(facts.nominations(), catalogue))
                .with(Blanks.MEETING_DAY, OfficialDate.fullOrGap(facts.meetingDate(), year))
                .with(Blanks.ORGAN, facts.proposer())
                .with(Blanks.REVIEWER, Prose.orDots(facts.reviewedBy()))
                .with(REQUESTED, requested(facts))
                .with(Blanks.ASKED, MovementPhrase.asked(facts.nominations(), catalogue))
                .with(
                        Blanks.COUNT,
                        Tally.of(facts.nominations(), catalogue).subjects().sentencePhrase())
                .values();
    }

    /// "khen thưởng" 02 tập thể, but "xét tặng danh hiệu thi đua cho" 02 tập thể; passed on where others decide.
    private String requested(SubmissionFacts facts) {
        String reviewer = facts.reviewedBy().toLowerCase(Locale.ROOT);
        boolean decides = !facts.nominations().isEmpty()
                && facts.nominations().stream().allMatch(one -> catalogue
                        .byCode(one.awardCode())
                        .map(award -> award.authority().toLowerCase(Locale.ROOT))
                        .filter(authority -> !authority.isEmpty() && reviewer.startsWith(authority))
                        .isPresent());
        return (decides ? "" : "trình cấp có thẩm quyền ")
                + MovementPhrase.asked(facts.nominations(), catalogue)
                + (MovementPhrase.asksTitles(facts.nominations(), catalogue) ? " cho" : "");
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
                + " cơ quan, đơn vị đối với "
                + Tally.of(all, catalogue).subjects().sentencePhrase() + ", gồm:"));
        for (int i = 0; i < proposals.size(); i++) {
            UnitProposal unit = proposals.get(i);
            String count = Tally.of(unit.received(), catalogue).subjects().phrase();
            blocks.add(Prose.item("- " + unit.unitName() + ": " + count + (i < proposals.size() - 1 ? ";" : ".")));
        }
        return blocks;
    }

    private List<Block> awards(Tally tally) {
        List<Block> blocks = new ArrayList<>();
        for (String code : tally.awardCodes()) {
            blocks.add(Prose.item((blocks.size() + 1) + ". " + catalogue.nameOf(code) + ": "
                    + tally.of(code).phrase() + "."));
        }
        return blocks;
    }

    private List<Block> withheld(List<WithheldNomination> withheld) {
        if (withheld.isEmpty()) {
            return List.of();
        }
        List<Nomination> all =
                withheld.stream().map(WithheldNomination::nomination).toList();
        // Who is not asked one title may still be asked another.
        boolean titles = MovementPhrase.asksTitles(all, catalogue);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.lead("Không đề nghị "
                + (titles
                        ? Numbers.count(all.size()) + " trường hợp"
                        : Tally.of(all, catalogue).subjects().sentencePhrase())
                + ":"));
        for (int i = 0; i < withheld.size(); i++) {
            WithheldNomination one = withheld.get(i);
            String award = titles ? ", " + MovementPhrase.award(one.nomination().awardCode(), catalogue) : "";
            blocks.add(Prose.body("- " + one.subject() + award + ": " + Prose.orDots(one.reason())
                    + (i < withheld.size() - 1 ? ";" : ".")));
        }
        return blocks;
    }
}
