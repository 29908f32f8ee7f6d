package vn.sovang.form.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.sovang.form.base.AnnexHeading;
import vn.sovang.form.base.AwardGroup;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.SubjectTables;
import vn.sovang.form.base.SubjectWords;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.count.Tally;

/// Danh sách kèm theo tờ trình (Decree 30/2020, mẫu 2.1): a group for each award, collectives before people.
public final class AnnexListForm {
    private static final double BELOW_TABLE = 8;
    private final AwardCatalogue catalogue;

    /// @param catalogue names and order of the awards
    public AnnexListForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The list as a paper of its own, its pages numbered from one.
    public Document document(AnnexListFacts facts) {
        Tally tally = Tally.of(facts.nominations(), catalogue);
        String title = ("Danh sách " + SubjectWords.groups(tally.subjects()) + " đề nghị "
                        + MovementPhrase.asked(facts.nominations(), catalogue))
                .toUpperCase(Locale.ROOT);
        List<Block> blocks = new ArrayList<>(AnnexHeading.of(title, "Tờ trình", facts.submission(), facts.issuer()));
        int group = 0;
        for (String code : tally.awardCodes()) {
            group++;
            blocks.addAll(group(group, code, tally, facts));
        }
        facts.set().forEach(result -> blocks.add(Prose.body("(*) " + result.sentence())));
        Closing.hold(blocks);
        blocks.add(Prose.body("Danh sách này có " + tally.subjects().sentencePhrase() + "./."));
        return new Document("Danh sách kèm theo Tờ trình", List.of(Section.portrait(blocks)));
    }

    private List<Block> group(int number, String code, Tally tally, AnnexListFacts facts) {
        List<Nomination> members = ordered(code, facts);
        List<Nomination> collectives =
                members.stream().filter(one -> !one.kind().isPerson()).toList();
        List<Nomination> people =
                members.stream().filter(one -> one.kind().isPerson()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading(AwardGroup.title(number, code, tally, catalogue)));
        if (!collectives.isEmpty()) {
            String label = tally.of(code).households() > 0 ? "Tập thể, hộ gia đình" : "Tập thể";
            blocks.add(Prose.heading("A. " + label));
            blocks.add(SubjectTables.of(
                    collectives,
                    List.of(
                            SubjectTables.collective("Tên " + label.toLowerCase(Locale.ROOT), 64, facts::isSet),
                            SubjectTables.achievement(90))));
            blocks.add(new Space(BELOW_TABLE));
        }
        if (!people.isEmpty()) {
            blocks.add(Prose.heading((collectives.isEmpty() ? "A" : "B") + ". Cá nhân"));
            blocks.add(SubjectTables.of(
                    people,
                    List.of(
                            SubjectTables.person(40, facts::isSet),
                            SubjectTables.birth(26),
                            SubjectTables.post(42),
                            SubjectTables.achievement(46))));
            blocks.add(new Space(BELOW_TABLE));
        }
        return blocks;
    }

    private List<Nomination> ordered(String code, AnnexListFacts facts) {
        Comparator<Nomination> order = facts.byName() ? ListOrder.byName(catalogue) : ListOrder.byPosition(catalogue);
        return facts.nominations().stream()
                .filter(one -> one.awardCode().equals(code))
                .sorted(order)
                .toList();
    }
}
