package vn.sovang.form.registry;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.SignatureBlock;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.SubjectKind;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.rule.count.Count;
import vn.sovang.text.Numbers;

/// Sổ theo dõi khen thưởng: what was awarded, year by year, grouped by unit or by name.
public final class AwardRegisterForm {
    private static final double BELOW_TABLE = 8;

    /// Needs nothing but the facts.
    public AwardRegisterForm() {}

    /// The register, pages across.
    public Document document(AwardRegisterFacts facts) {
        String years = facts.firstYear() == facts.lastYear()
                ? "Năm " + facts.firstYear()
                : "Từ năm " + facts.firstYear() + " đến năm " + facts.lastYear();
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(facts.head()));
        blocks.addAll(TitleBlock.of("SỔ THEO DÕI KHEN THƯỞNG", years));
        if (!facts.entries().isEmpty()) {
            blocks.add(table(facts));
            blocks.add(new Space(BELOW_TABLE));
            Closing.hold(blocks);
        }
        blocks.add(Closing.together(
                List.of(Prose.body(total(facts.entries()))),
                SignatureBlock.pair(
                        new SignatureBlock.Place(List.of("NGƯỜI LẬP SỔ"), "", facts.keeper()),
                        new SignatureBlock.Place(
                                facts.signatory().capacityLines(),
                                "",
                                facts.signatory().name()))));
        return new Document("Sổ theo dõi khen thưởng: " + years, List.of(new Section(true, true, false, blocks)));
    }

    private static Table table(AwardRegisterFacts facts) {
        return new Table(
                RegisterRows.WIDTHS,
                List.of(RegisterRows.header()),
                RegisterRows.of(facts.entries(), facts.grouping(), facts.firstYear() != facts.lastYear()),
                true);
    }

    private static String total(List<RegisterEntry> entries) {
        if (entries.isEmpty()) {
            return "Chưa có quyết định khen thưởng nào được ghi vào sổ.";
        }
        return "Sổ này ghi " + Numbers.count(entries.size()) + " lượt khen thưởng: "
                + count(entries).phrase() + ".";
    }

    private static Count count(List<RegisterEntry> entries) {
        return new Count(
                of(entries, SubjectKind.COLLECTIVE),
                of(entries, SubjectKind.HOUSEHOLD),
                of(entries, SubjectKind.PERSON));
    }

    private static int of(List<RegisterEntry> entries, SubjectKind kind) {
        return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
    }
}
