package vn.sovang.form.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;

/// Số liệu của kỳ báo cáo beside what was proposed and given; what is empty or 0 is left out of the paper.
///
/// @param launched units that launched the movement
/// @param registered units that registered
/// @param inspections lượt kiểm tra in the period
/// @param toMend inspections that asked for something not mended yet
/// @param receipts what units had to send in the period, by day
/// @param classes awards given by the subjects' class in the statistics; the unclassified under ""
/// @param gifts contributions by unit, of those that gave
/// @param goods what was given in goods, in words
/// @param told typical examples units told of
public record ProgressFigures(
        int launched,
        int registered,
        int inspections,
        int toMend,
        List<Receipts> receipts,
        Map<String, Integer> classes,
        List<Gifts> gifts,
        List<String> goods,
        List<Told> told) {
    /// Nothing counted.
    public static final ProgressFigures NONE =
            new ProgressFigures(0, 0, 0, 0, List.of(), Map.of(), List.of(), List.of(), List.of());

    public ProgressFigures {
        receipts = List.copyOf(receipts);
        gifts = List.copyOf(gifts);
        goods = List.copyOf(goods);
        told = List.copyOf(told);
    }

    /// What came for one due day.
    ///
    /// @param sent units whose paper came
    /// @param late of them, after the day
    /// @param missing units from which nothing came
    public record Receipts(String name, LocalDate due, int sent, int late, int missing) {}

    /// What one unit gave.
    ///
    /// @param money in đồng
    /// @param goodsValue what goods are estimated at, in đồng
    /// @param unvalued goods without an estimate
    /// @param days days of work
    public record Gifts(String unitName, long money, long goodsValue, int unvalued, BigDecimal days) {
        long worth() {
            return Math.addExact(money, goodsValue);
        }

        Gifts plus(Gifts other) {
            return new Gifts(
                    unitName,
                    Math.addExact(money, other.money),
                    Math.addExact(goodsValue, other.goodsValue),
                    unvalued + other.unvalued,
                    days.add(other.days));
        }
    }

    /// Gương điển hình as its unit told it.
    ///
    /// @param title headline, may be empty
    /// @param text what they did, lines; may be empty
    public record Told(String name, String unitName, String title, String text) {
        String head() {
            return name + (unitName.isEmpty() ? "" : " (" + unitName + ")") + (title.isEmpty() ? "" : ": " + title);
        }

        /// Headline and text as one item of a list.
        String item() {
            List<String> words = new ArrayList<>();
            if (!title.isEmpty()) {
                words.add(Prose.sentence(title));
            }
            if (!text.isEmpty()) {
                words.add(MovementPhrase.oneLine(text));
            }
            return new Told(name, unitName, "", "").head() + (words.isEmpty() ? "" : ": " + String.join(" ", words));
        }
    }

    /// All gifts together.
    Gifts allGifts() {
        return gifts.stream().reduce(new Gifts("", 0, 0, 0, BigDecimal.ZERO), Gifts::plus);
    }
}
