package vn.sovang.form.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TableText;
import vn.sovang.form.movement.ProgressFigures.Gifts;
import vn.sovang.form.movement.ProgressFigures.Receipts;
import vn.sovang.paper.Block;
import vn.sovang.paper.Row;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.text.Decimals;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;

/// What was counted in a period beside awards, in sentences and tables; what is zero is left unsaid.
final class ProgressCounts {
    private static final double BELOW_TABLE = 8;
    private static final List<Double> RECEIPTS = List.of(11.0, 64.0, 26.0, 20.0, 22.0, 22.0);
    private static final List<Double> CLASSES = List.of(11.0, 128.0, 26.0);
    private static final List<Double> GIFTS = List.of(11.0, 64.0, 34.0, 34.0, 22.0);

    private final ProgressFigures figures;

    ProgressCounts(ProgressFigures figures) {
        this.figures = figures;
    }

    /// Launching, registering and inspections, a sentence each.
    List<String> taking() {
        List<String> said = new ArrayList<>();
        List<String> units = new ArrayList<>();
        if (figures.launched() > 0) {
            units.add(Numbers.count(figures.launched()) + " cơ quan, đơn vị đã phát động phong trào");
        }
        if (figures.registered() > 0) {
            units.add(Numbers.count(figures.registered()) + " cơ quan, đơn vị đã đăng ký thi đua");
        }
        if (!units.isEmpty()) {
            said.add("Có " + String.join("; ", units));
        }
        if (figures.inspections() > 0) {
            said.add("Đã tổ chức " + Numbers.count(figures.inspections()) + " lượt kiểm tra");
        }
        if (figures.toMend() > 0) {
            said.add(Numbers.count(figures.toMend()) + " lượt kiểm tra còn nội dung phải khắc phục");
        }
        return said;
    }

    /// What units sent, in a line for each due day.
    List<String> sent() {
        return figures.receipts().stream().map(ProgressCounts::words).toList();
    }

    private static String words(Receipts due) {
        int owed = due.sent() + due.missing();
        return due.name() + " (hạn " + OfficialDate.brief(due.due()) + "): đã nhận của " + Numbers.count(due.sent())
                + "/" + Numbers.count(owed) + " đơn vị"
                + (due.late() > 0 ? ", trong đó " + Numbers.count(due.late()) + " gửi muộn" : "");
    }

    /// What units sent, as a table.
    List<Block> receipts() {
        if (figures.receipts().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Receipts due : figures.receipts()) {
            rows.add(Row.of(List.of(
                    TableText.centred(Integer.toString(rows.size() + 1)),
                    TableText.left(due.name()),
                    TableText.centred(OfficialDate.brief(due.due())),
                    TableText.centred(Integer.toString(due.sent() - due.late())),
                    TableText.centred(Integer.toString(due.late())),
                    TableText.centred(Integer.toString(due.missing())))));
        }
        return List.of(
                Prose.lead("Số cơ quan, đơn vị gửi báo cáo, đăng ký, hồ sơ theo từng kỳ hạn:"),
                new Table(
                        RECEIPTS,
                        List.of(TableText.header(
                                "TT", "Nội dung phải gửi", "Hạn gửi", "Đúng hạn", "Gửi muộn", "Chưa gửi")),
                        rows,
                        true),
                new Space(BELOW_TABLE));
    }

    /// Awards by the class of those who got them.
    List<Block> classes() {
        Map<String, Integer> classes = figures.classes();
        if (classes.keySet().stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        classes.forEach((name, count) -> {
            if (!name.isEmpty()) {
                rows.add(row(rows.size() + 1, name, count));
            }
        });
        Integer unknown = classes.get("");
        if (unknown != null) {
            rows.add(row(rows.size() + 1, "Chưa phân loại", unknown));
        }
        return List.of(
                Prose.lead("Đối tượng được khen thưởng:"),
                new Table(CLASSES, List.of(TableText.header("TT", "Đối tượng", "Số lượng")), rows, true),
                new Space(BELOW_TABLE));
    }

    private static Row row(int number, String name, int count) {
        return Row.of(List.of(
                TableText.centred(Integer.toString(number)),
                TableText.left(name),
                TableText.centred(Integer.toString(count))));
    }

    /// What was given in all, in a sentence without stop; empty when nothing was.
    String giftsPhrase() {
        Gifts all = figures.allGifts();
        List<String> said = new ArrayList<>();
        if (all.money() > 0) {
            said.add(Numbers.grouped(all.money()) + " đồng");
        }
        if (all.goodsValue() > 0) {
            said.add("hiện vật ước tính " + Numbers.grouped(all.goodsValue()) + " đồng");
        }
        if (all.unvalued() > 0) {
            said.add(Numbers.count(all.unvalued()) + " lượt ủng hộ hiện vật chưa ước giá");
        }
        if (all.days().signum() > 0) {
            said.add(Decimals.display(all.days()) + " ngày công");
        }
        return said.isEmpty()
                ? ""
                : Numbers.count(figures.gifts().size()) + " cơ quan, đơn vị đã đóng góp " + String.join("; ", said);
    }

    /// Sentence and table of what was given.
    List<Block> gifts() {
        if (giftsPhrase().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        String goods = figures.goods().isEmpty() ? "" : " (" + String.join("; ", figures.goods()) + ")";
        blocks.add(Prose.lead(giftsPhrase() + goods + ", cụ thể:"));
        List<Row> rows = new ArrayList<>();
        for (Gifts one : figures.gifts()) {
            rows.add(new Row(
                    List.of(
                            TableText.centred(Integer.toString(rows.size() + 1)),
                            TableText.left(one.unitName()),
                            TableText.amount(Numbers.grouped(one.money())),
                            TableText.amount(goodsText(one)),
                            TableText.amount(Decimals.display(one.days()))),
                    rows.size() + 1 == figures.gifts().size()));
        }
        Gifts all = figures.allGifts();
        rows.add(Row.of(List.of(
                TableText.heading("Tổng số", 2, 1),
                TableText.amount(Numbers.grouped(all.money())),
                TableText.amount(goodsText(all)),
                TableText.amount(Decimals.display(all.days())))));
        blocks.add(new Table(
                GIFTS,
                List.of(TableText.header(
                        "TT", "Cơ quan, đơn vị", "Tiền (đồng)", "Hiện vật, ước tính (đồng)", "Ngày công")),
                rows,
                true));
        blocks.add(new Space(BELOW_TABLE));
        return blocks;
    }

    /// Goods nobody estimated are not worth nothing.
    private static String goodsText(Gifts one) {
        return one.goodsValue() == 0 && one.unvalued() > 0 ? "chưa ước giá" : Numbers.grouped(one.goodsValue());
    }
}
