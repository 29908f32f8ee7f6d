package vn.sovang.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Nomination;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.Unit;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;

/// Báo cáo thành tích theo phong trào, chuyên đề of a collective or a household.
public final class CollectiveReportForm {
    private final AwardCatalogue catalogue;

    /// @param catalogue names of the awards
    public CollectiveReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The report.
    public Document document(CollectiveReportFacts facts) {
        Nomination nomination = facts.nomination();
        boolean household = nomination.kind() == SubjectKind.HOUSEHOLD;
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(facts.head()));
        blocks.addAll(ReportSections.title(nomination, facts.movement(), catalogue));
        blocks.addAll(household ? household(nomination, facts.unit()) : collective(nomination, facts.unit()));
        blocks.addAll(
                ReportSections.achievements(facts.nomination(), facts.report(), facts.movement(), facts.periodEnd()));
        blocks.addAll(ReportSections.pastAwards(facts.report()));
        blocks.add(signatures(facts.unit(), household));
        return new Document("Báo cáo thành tích: " + nomination.subjectName(), List.of(Section.portrait(blocks)));
    }

    private static List<Block> collective(Nomination nomination, @Nullable Unit unit) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH"));
        blocks.add(Prose.field("- Tên tập thể", nomination.subjectName()));
        blocks.addAll(ReportSections.part("1. Đặc điểm, tình hình", unit == null ? "" : unit.profile()));
        blocks.addAll(ReportSections.part("2. Chức năng, nhiệm vụ", unit == null ? "" : unit.functions()));
        return blocks;
    }

    private static List<Block> household(Nomination nomination, @Nullable Unit unit) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading("I. SƠ LƯỢC ĐẶC ĐIỂM, HOÀN CẢNH"));
        blocks.add(Prose.field("- Hộ gia đình", nomination.subjectName()));
        blocks.add(Prose.field("- Nơi ở", nomination.unitName()));
        blocks.addAll(ReportSections.part("Đặc điểm, hoàn cảnh của hộ", unit == null ? "" : unit.profile()));
        return blocks;
    }

    private static Block signatures(@Nullable Unit unit, boolean household) {
        String name = unit == null ? "" : unit.headName();
        if (household) {
            return ReportSignatures.of("ĐƠN VỊ ĐỀ NGHỊ XÁC NHẬN", "", "CHỦ HỘ", name);
        }
        String post = unit == null || unit.headPost().isEmpty() ? "THỦ TRƯỞNG ĐƠN VỊ" : unit.headPost();
        return ReportSignatures.of(
                "THỦ TRƯỞNG CẤP TRÊN TRỰC TIẾP XÁC NHẬN", "", post.toUpperCase(java.util.Locale.ROOT), name);
    }
}
