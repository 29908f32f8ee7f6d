package vn.sovang.form.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.form.base.AnnexHeading;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.Roman;
import vn.sovang.form.base.SubjectTables;
import vn.sovang.form.base.TableText;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.Numbers;

/// Danh sách kèm theo quyết định (Decree 30/2020, mẫu 2.1). Numbers run through all groups: a subject's number is what
/// its certificate quotes as "số sổ vàng".
final class DecisionAnnex {
    private static final double WIDTH = 154;
    private static final double MONEY_WIDTH = 26;
    private static final double NAME_SHARE = 0.42;
    private static final double BELOW_TABLE = 8;

    private DecisionAnnex() {}

    /// @param grants in the order of the decision
    static Section of(DecisionFacts facts, List<Granted> grants, AwardCatalogue catalogue) {
        List<Nomination> all = grants.stream().map(Granted::nomination).toList();
        Tally tally = Tally.of(all, catalogue);
        String title = "DANH SÁCH " + GrantPhrase.kinds(tally.total()).toUpperCase(Locale.ROOT) + "\n"
                + GrantPhrase.awarded(facts, catalogue);
        List<Block> blocks = new ArrayList<>(AnnexHeading.of(title, "Quyết định", facts.head(), facts.authority()));
        AwardMoney money = new AwardMoney(grants);
        int listed = 0;
        int group = 0;
        for (SubjectKind kind : SubjectKind.values()) {
            List<Nomination> members =
                    all.stream().filter(one -> one.kind() == kind).toList();
            if (!members.isEmpty()) {
                group++;
                blocks.add(Prose.heading(Roman.of(group) + ". " + kind.label().toUpperCase(Locale.ROOT) + " ("
                        + Numbers.count(members.size()) + " " + kind.label() + ")"));
                blocks.add(SubjectTables.of(
                        members,
                        columns(kind, members, facts.paid() && money.known() ? grants : List.of()),
                        listed + 1));
                blocks.add(new Space(BELOW_TABLE));
                listed += members.size();
            }
        }
        Closing.hold(blocks);
        String sum = facts.paid() ? "; tổng số tiền thưởng: " + money.total() : "";
        blocks.add(Prose.body("Danh sách này có " + tally.total().sentencePhrase() + sum + "./."));
        return Section.portrait(blocks);
    }

    /// @param paid grants whose amounts are printed; empty for no such column
    private static List<SubjectTables.Column> columns(SubjectKind kind, List<Nomination> members, List<Granted> paid) {
        List<SubjectTables.Column> columns = new ArrayList<>();
        boolean achieved = members.stream().anyMatch(one -> !one.achievement().isEmpty());
        double room = WIDTH - (paid.isEmpty() ? 0 : MONEY_WIDTH);
        double name = room * (achieved && kind == SubjectKind.PERSON ? 0.3 : NAME_SHARE);
        switch (kind) {
            case PERSON -> {
                columns.add(SubjectTables.person(name));
                columns.add(SubjectTables.post(achieved ? (room - name) * 0.5 : room - name));
                if (achieved) {
                    columns.add(SubjectTables.achievement((room - name) * 0.5));
                }
            }
            case COLLECTIVE, HOUSEHOLD -> {
                columns.add(SubjectTables.collective("Tên " + kind.label(), achieved ? name : room));
                if (achieved) {
                    columns.add(SubjectTables.achievement(room - name));
                }
            }
        }
        if (!paid.isEmpty()) {
            columns.add(money(paid));
        }
        return columns;
    }

    private static SubjectTables.Column money(List<Granted> grants) {
        Map<Nomination, String> amounts = new HashMap<>();
        for (Granted grant : grants) {
            Long money = grant.money();
            amounts.put(grant.nomination(), money == null ? "" : Numbers.grouped(money));
        }
        return SubjectTables.Column.plain(
                "Tiền thưởng (đồng)", MONEY_WIDTH, one -> TableText.centred(amounts.getOrDefault(one, "")));
    }
}
