package vn.sovang.form.meeting;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.VoteRemarks;
import vn.sovang.form.base.VoteTable;
import vn.sovang.form.base.Voted;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Space;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.Numbers;

/// The votes in the minutes: commendations voted on in one way stand in one table, titles go award by award, each with
/// a sentence and a way of voting of its own. Rows are numbered through.
final class VoteSection {
    private static final double BELOW_TABLE = 8;

    private VoteSection() {}

    /// @param number of the section
    /// @param results in the order of the paper
    static List<Block> of(int number, MinutesFacts facts, List<Voted> results, AwardCatalogue catalogue) {
        List<Block> blocks = new ArrayList<>();
        List<Nomination> all = results.stream().map(Voted::nomination).toList();
        Tally tally = Tally.of(all, catalogue);
        boolean oneRule = VotingRule.same(facts, tally.awardCodes());
        boolean apart =
                MovementPhrase.asksTitles(all, catalogue) || facts.methodsUsed().size() > 1 || !oneRule;
        if (tally.awardCodes().size() > 1 && apart) {
            blocks.add(Prose.lead(number + ". Biểu quyết lần lượt từng "
                    + MovementPhrase.awarded(tally.awardCodes(), catalogue) + "."
                    + (oneRule ? " " + VotingRule.of(facts, tally.awardCodes(), catalogue) : "")));
            int row = 1;
            int part = 1;
            for (String code : tally.awardCodes()) {
                List<Voted> own = results.stream()
                        .filter(one -> one.nomination().awardCode().equals(code))
                        .toList();
                String heading = number + "." + part + ". " + catalogue.nameOf(code) + " ("
                        + tally.of(code).phrase() + "): ";
                blocks.add(Prose.lead(heading
                        + Prose.lowered(method(code, facts, own))
                        + (oneRule ? "" : " " + VotingRule.of(facts, code))));
                blocks.add(VoteTable.ofOne(row, own, facts.meeting()));
                blocks.add(new Space(BELOW_TABLE));
                blocks.add(Prose.body(result(code, facts, own, catalogue)));
                row += own.size();
                part++;
            }
        } else {
            VoteMethod method = tally.awardCodes().isEmpty()
                    ? facts.meeting().method()
                    : facts.methodOf(tally.awardCodes().getFirst());
            blocks.add(Prose.lead(number + ". " + VotingText.method(method, facts.meeting(), results) + " "
                    + VotingRule.of(facts, tally.awardCodes(), catalogue)));
            blocks.add(VoteTable.of(results, facts.meeting(), catalogue));
            blocks.add(new Space(BELOW_TABLE));
        }
        VoteRemarks.of(facts.meeting(), results, catalogue).forEach(remark -> blocks.add(Prose.body(remark)));
        return blocks;
    }

    private static String result(String code, MinutesFacts facts, List<Voted> own, AwardCatalogue catalogue) {
        long lowered = own.stream().filter(one -> one.lowered(facts.meeting())).count();
        String of = "/" + Numbers.count(own.size()) + " trường hợp được thông qua đề nghị "
                + MovementPhrase.award(code, catalogue)
                + (lowered == 0 ? "." : "; " + Numbers.count((int) lowered) + " trường hợp chuyển sang mức thấp hơn.");
        if (own.stream().anyMatch(one -> one.open(facts.meeting()))) {
            return "Kết quả: ......" + of;
        }
        long passed = own.stream().filter(one -> one.passes(facts.meeting())).count();
        return "Kết quả: " + Numbers.count((int) passed) + of;
    }

    private static String method(String code, MinutesFacts facts, List<Voted> own) {
        return VotingText.method(facts.methodOf(code), facts.meeting(), own);
    }
}
