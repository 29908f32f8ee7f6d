package vn.sovang.form.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.AnnexHeading;
import vn.sovang.form.base.TableText;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.paper.Block;
import vn.sovang.paper.Row;
import vn.sovang.paper.Section;
import vn.sovang.paper.Table;

/// Thang điểm of a movement, as an annex of its plan.
final class ScoreAnnex {
    private static final List<Double> WIDTHS = List.of(11.0, 60.0, 20.0, 38.0, 36.0);

    private ScoreAnnex() {}

    static Section of(PlanFacts facts) {
        List<ScoreCriterion> lines = facts.rewards().scoring();
        List<Row> rows = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (ScoreCriterion line : lines) {
            total = total.add(line.points());
            rows.add(new Row(
                    List.of(
                            TableText.centred(Integer.toString(rows.size() + 1)),
                            TableText.left(line.criterion()),
                            TableText.centred(points(line.points())),
                            TableText.left(line.method()),
                            TableText.left(line.evidence())),
                    rows.size() == lines.size() - 1));
        }
        rows.add(Row.of(List.of(
                TableText.heading("Tổng điểm", 2, 1),
                TableText.heading(points(total), 1, 1),
                TableText.left(""),
                TableText.left(""))));
        Row header = TableText.header("TT", "Tiêu chí", "Điểm chuẩn", "Cách chấm điểm", "Tài liệu kiểm chứng");
        List<Block> blocks = new ArrayList<>(
                AnnexHeading.of("THANG ĐIỂM ĐÁNH GIÁ PHONG TRÀO THI ĐUA", "Kế hoạch", facts.head(), facts.issuer()));
        blocks.add(new Table(WIDTHS, List.of(header), rows, true));
        return Section.portrait(blocks);
    }

    private static String points(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
