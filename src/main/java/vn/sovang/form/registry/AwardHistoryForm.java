package vn.sovang.form.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.Honoured;
import vn.sovang.form.base.HonouredText;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.base.PastAwardTable;
import vn.sovang.form.base.PersonLife;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.SignatureBlock;
import vn.sovang.form.base.TableText;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Signatory;
import vn.sovang.model.round.PastAward;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Row;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.Numbers;

/// Tóm tắt quá trình khen thưởng of a person or a collective: who it is, then titles and awards year by year.
public final class AwardHistoryForm {
    private static final List<Double> WIDTHS = List.of(14.0, 38.0, 43.0, 70.0);
    private static final double BELOW_TABLE = 8;
    private final AwardCatalogue catalogue;

    /// @param catalogue families of the awards
    public AwardHistoryForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The history.
    ///
    /// @param head organ that sums it up, place and day
    /// @param awards in any order
    /// @param compiler name of the one who wrote it; may be empty
    /// @param signatory who confirms for the organ
    public Document document(
            NumberAndDate head, Honoured subject, List<PastAward> awards, String compiler, Signatory signatory) {
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(head));
        blocks.addAll(TitleBlock.of("TÓM TẮT QUÁ TRÌNH KHEN THƯỞNG", "Của " + HonouredText.addressed(subject)));
        blocks.add(Prose.heading(
                switch (subject) {
                    case Honoured.OfPerson person -> PersonLife.HEADING;
                    case Honoured.OfUnit unit -> "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH";
                }));
        blocks.addAll(HonouredText.whole(subject));
        blocks.add(Prose.heading("II. QUÁ TRÌNH KHEN THƯỞNG"));
        blocks.addAll(awards(awards));
        Closing.hold(blocks);
        blocks.add(Closing.together(
                List.of(Prose.body(total(awards))),
                SignatureBlock.pair(
                        new SignatureBlock.Place(List.of("NGƯỜI LẬP"), "", compiler),
                        new SignatureBlock.Place(signatory.capacityLines(), "", signatory.name()))));
        return new Document("Tóm tắt quá trình khen thưởng: " + subject.name(), List.of(Section.portrait(blocks)));
    }

    private List<Block> awards(List<PastAward> awards) {
        if (awards.isEmpty()) {
            return List.of();
        }
        List<PastAward> sorted = awards.stream()
                .sorted(Comparator.comparingInt(PastAward::year).thenComparing(this::family))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (PastAward award : sorted) {
            boolean title = family(award) == AwardFamily.TITLE;
            rows.add(Row.of(List.of(
                    TableText.centred(Integer.toString(award.year())),
                    TableText.left(title ? award.awardName() : ""),
                    TableText.left(title ? "" : award.awardName()),
                    TableText.left(PastAwardTable.decision(award)))));
        }
        Row header = TableText.header(
                "Năm",
                "Danh hiệu thi đua",
                "Hình thức khen thưởng",
                "Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định");
        return List.of(new Table(WIDTHS, List.of(header), rows, true), new Space(BELOW_TABLE));
    }

    private String total(List<PastAward> awards) {
        if (awards.isEmpty()) {
            return "Hồ sơ lưu tại cơ quan chưa ghi nhận danh hiệu thi đua, hình thức khen thưởng nào.";
        }
        int titles = (int) awards.stream()
                .filter(award -> family(award) == AwardFamily.TITLE)
                .count();
        return "Tổng số: " + Numbers.count(titles) + " danh hiệu thi đua, " + Numbers.count(awards.size() - titles)
                + " hình thức khen thưởng.";
    }

    private AwardFamily family(PastAward award) {
        return PastAwardTable.family(award, catalogue);
    }
}
