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
import vn.sovang.form.base.SubjectWords;
import vn.sovang.form.base.TableText;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Row;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.Numbers;

/// Danh sách trích ngang (Decree 30/2020, mẫu 2.1, page across): a group for each award, in it collectives, households
/// and people.
public final class ProfileListForm {
    private static final double BELOW_TABLE = 8;
    private final AwardCatalogue catalogue;

    /// @param catalogue names and order of the awards
    public ProfileListForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The list as a paper of its own, its pages numbered from one.
    public Document document(ProfileListFacts facts) {
        List<Nomination> nominations =
                facts.entries().stream().map(ProfileEntry::nomination).toList();
        Tally tally = Tally.of(nominations, catalogue);
        String title = ("Danh sách trích ngang\n" + SubjectWords.groups(tally.total()) + " đề nghị "
                        + MovementPhrase.asked(nominations, catalogue))
                .toUpperCase(Locale.ROOT);
        List<Block> blocks =
                new ArrayList<>(AnnexHeading.attached(title, "Tờ trình", facts.submission(), facts.issuer()));
        blocks.add(new Table(ProfileRows.WIDTHS, ProfileRows.header(), rows(tally, facts), true));
        blocks.add(new Space(BELOW_TABLE));
        Closing.hold(blocks);
        Block last = Prose.body("Danh sách này có " + tally.total().sentencePhrase() + "./.");
        blocks.add(Closing.signed(last, facts.signatory()));
        return new Document("Danh sách trích ngang", List.of(new Section(true, true, false, blocks)));
    }

    private List<Row> rows(Tally tally, ProfileListFacts facts) {
        ProfileRows cells = new ProfileRows(catalogue, facts.meeting());
        Comparator<Nomination> order = facts.byName() ? ListOrder.byName(catalogue) : ListOrder.byPosition(catalogue);
        List<ProfileEntry> sorted = facts.entries().stream()
                .sorted(Comparator.comparing(ProfileEntry::nomination, order))
                .toList();
        List<Row> rows = new ArrayList<>();
        int award = 0;
        for (String code : tally.awardCodes()) {
            award++;
            rows.add(group(AwardGroup.title(award, code, tally, catalogue)));
            char letter = 'A';
            for (SubjectKind kind : SubjectKind.values()) {
                List<ProfileEntry> members = sorted.stream()
                        .filter(one -> one.nomination().awardCode().equals(code)
                                && one.nomination().kind() == kind)
                        .toList();
                if (!members.isEmpty()) {
                    rows.add(group(
                            letter + ". " + Prose.capital(kind.label()) + " (" + Numbers.count(members.size()) + ")"));
                    rows.addAll(cells.of(members));
                    letter++;
                }
            }
        }
        return rows;
    }

    private static Row group(String title) {
        return TableText.group(title, ProfileRows.WIDTHS.size());
    }
}
