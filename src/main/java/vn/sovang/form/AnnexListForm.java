package vn.sovang.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.sovang.model.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Count;
import vn.sovang.rule.ListOrder;
import vn.sovang.rule.Tally;
import vn.sovang.text.Numbers;

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
            blocks.addAll(group(Roman.of(group), code, tally.of(code), facts));
        }
        Closing.hold(blocks);
        blocks.add(Prose.body("Danh sách này có " + both(tally.subjects()) + "./."));
        return new Document("Danh sách kèm theo Tờ trình", List.of(Section.portrait(blocks)));
    }

    private List<Block> group(String number, String code, Count count, AnnexListFacts facts) {
        List<Nomination> members = ordered(code, facts);
        List<Nomination> collectives =
                members.stream().filter(one -> !one.kind().isPerson()).toList();
        List<Nomination> people =
                members.stream().filter(one -> one.kind().isPerson()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading(
                number + ". " + catalogue.nameOf(code).toUpperCase(Locale.ROOT) + " (" + count.phrase() + ")"));
        if (!collectives.isEmpty()) {
            String label = count.households() > 0 ? "Tập thể, hộ gia đình" : "Tập thể";
            blocks.add(Prose.heading("A. " + label));
            blocks.add(SubjectTables.of(
                    collectives,
                    List.of(
                            SubjectTables.collective("Tên " + label.toLowerCase(Locale.ROOT), 64),
                            SubjectTables.achievement(90))));
            blocks.add(new Space(BELOW_TABLE));
        }
        if (!people.isEmpty()) {
            blocks.add(Prose.heading((collectives.isEmpty() ? "A" : "B") + ". Cá nhân"));
            blocks.add(SubjectTables.of(
                    people,
                    List.of(
                            SubjectTables.person(38),
                            SubjectTables.birth(28),
                            SubjectTables.post(40),
                            SubjectTables.achievement(48))));
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

    private static String both(Count count) {
        return Numbers.count(count.collectivesAndHouseholds()) + " tập thể, " + Numbers.count(count.people())
                + " cá nhân";
    }
}
