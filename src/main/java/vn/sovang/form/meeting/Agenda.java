package vn.sovang.form.meeting;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.AwardGroup;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.NominationCells;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TableText;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Style;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.count.Tally;

/// Chương trình họp: what the meeting reviews, award by award, and a line on each nomination.
public final class Agenda {
    private static final List<Double> WIDTHS = List.of(11.0, 66.0, 88.0);
    /// Longer summaries end in an ellipsis: members get the reports as well.
    private static final int LONGEST = 170;

    private static final double RULE_SHARE = 0.35;
    private static final double BELOW = 10;
    private final AwardCatalogue catalogue;

    Agenda(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The awards in the order in which they are voted on, with how; nothing while no nomination has come in.
    List<Block> items(InvitationFacts facts) {
        Tally tally = Tally.of(facts.nominations(), catalogue);
        List<String> codes = tally.awardCodes();
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.lead("Nội dung (tóm tắt từng đề nghị trong danh sách kèm theo):"));
        for (String code : codes) {
            blocks.add(Prose.item("- Xét đề nghị " + MovementPhrase.award(code, catalogue) + ": "
                    + tally.of(code).phrase() + "; " + method(code, facts.meeting())
                    + (code.equals(codes.getLast()) ? "." : ";")));
        }
        return blocks;
    }

    private static String method(String code, Meeting meeting) {
        VoteTerms terms = meeting.terms(code);
        return Prose.lowered(terms.method().label());
    }

    /// The list that goes with the invitation.
    List<Block> summaries(InvitationFacts facts) {
        var heading = Prose.balanced("DANH SÁCH ĐỀ NGHỊ XÉT TẠI CUỘC HỌP", FontFace.BOLD, Style.BODY);
        List<Block> blocks = new ArrayList<>(List.of(
                heading,
                Prose.balanced(
                        "(Kèm theo Giấy mời số " + facts.head().cited() + " "
                                + facts.head().dateText() + "\ncủa " + facts.issuer() + ")",
                        FontFace.ITALIC,
                        Style.BODY),
                new Rule(heading, RULE_SHARE, 3, BELOW)));
        blocks.add(table(facts.nominations()));
        return blocks;
    }

    private Table table(List<Nomination> nominations) {
        Tally tally = Tally.of(nominations, catalogue);
        List<Row> rows = new ArrayList<>();
        int group = 0;
        int number = 0;
        for (String code : tally.awardCodes()) {
            group++;
            rows.add(TableText.group(AwardGroup.title(group, code, tally, catalogue), WIDTHS.size()));
            for (Nomination one : nominations.stream()
                    .filter(nomination -> nomination.awardCode().equals(code))
                    .sorted(ListOrder.byPosition(catalogue))
                    .toList()) {
                number++;
                rows.add(Row.of(List.of(
                        TableText.centred(Integer.toString(number)),
                        TableText.left(NominationCells.namedAndPlaced(one)),
                        TableText.left(summary(one.achievement())))));
            }
        }
        Row header = TableText.header("TT", "Tập thể, cá nhân; chức vụ, đơn vị", "Tóm tắt thành tích");
        return new Table(WIDTHS, List.of(header), rows, true);
    }

    /// The first line of the achievement, cut between words where it is long; room to write where there is none.
    public static String summary(String achievement) {
        String first = achievement.lines().findFirst().orElse("").strip();
        if (first.isEmpty()) {
            return "......";
        }
        if (first.length() <= LONGEST) {
            return first;
        }
        int end = first.lastIndexOf(' ', LONGEST - 1);
        return first.substring(0, end < 0 ? LONGEST : end) + "…";
    }
}
