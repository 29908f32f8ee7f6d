package vn.sovang.form.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Space;

/// The note that stands below the report of a unit of production or business, or of its head: what else the report
/// states and whose confirmation it needs (templates of Decree 91/2017).
final class BusinessNote {
    private static final Set<UnitKind> BUSINESSES = EnumSet.of(UnitKind.ENTERPRISE, UnitKind.COOPERATIVE);
    private static final String TEXT =
            "Ghi chú: Đơn vị sản xuất, kinh doanh nêu rõ việc thực hiện nghĩa vụ nộp thuế, bảo vệ môi trường, an toàn,"
                    + " vệ sinh lao động, an toàn thực phẩm, có xác nhận của cơ quan có thẩm quyền; đơn vị thuộc diện"
                    + " kiểm toán gửi kèm kết quả kiểm toán 05 năm.";
    private static final double SIZE = 11;
    private static final double ABOVE = 10;

    private BusinessNote() {}

    /// The signatures with the note below them, where the report needs it.
    ///
    /// @param unit the subject, or the unit its subject heads; null when unknown
    static Block below(Block signatures, @Nullable Unit unit) {
        if (unit == null || !BUSINESSES.contains(unit.kind())) {
            return signatures;
        }
        Paragraph note = Paragraph.of(TEXT, FontFace.ITALIC, SIZE, ParagraphStyle.PLAIN.align(Align.JUSTIFY));
        return new KeepTogether(List.of(signatures, new Space(ABOVE), note));
    }
}
