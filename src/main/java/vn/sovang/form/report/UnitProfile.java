package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Prose;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;

/// Section I of a report of a collective or a household, whole or short.
///
/// @param unit registry facts, null when the registry has none
record UnitProfile(Nomination nomination, @Nullable Unit unit) {
    /// Everything a report by merit or by movement asks for.
    List<Block> whole() {
        return household() ? householdBlocks() : collective(true);
    }

    /// Name and duties alone, as a report of a single deed asks for.
    List<Block> brief() {
        return household() ? householdBlocks() : collective(false);
    }

    private boolean household() {
        return nomination.kind() == SubjectKind.HOUSEHOLD;
    }

    private List<Block> collective(boolean situation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH"));
        blocks.add(Prose.field("- Tên tập thể", nomination.subjectName()));
        if (situation) {
            blocks.addAll(ReportSections.part("1. Đặc điểm, tình hình", unit == null ? "" : unit.profile()));
        }
        blocks.addAll(ReportSections.part(
                (situation ? "2. " : "") + "Chức năng, nhiệm vụ", unit == null ? "" : unit.functions()));
        return blocks;
    }

    private List<Block> householdBlocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading("I. SƠ LƯỢC ĐẶC ĐIỂM, HOÀN CẢNH"));
        blocks.add(Prose.field("- Tên hộ gia đình", nomination.subjectName()));
        blocks.add(Prose.field("- Nơi ở", nomination.unitName()));
        blocks.addAll(ReportSections.part("Đặc điểm, hoàn cảnh của hộ", unit == null ? "" : unit.profile()));
        return blocks;
    }
}
