package vn.sovang.usecase.movement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;

/// What contributions come to.
///
/// @param count how many there are
/// @param money in đồng
/// @param goodsValue what goods are estimated at, in đồng
/// @param unvalued goods without an estimate
/// @param days days of work
/// @param goods amounts by item and unit of measure, in the order they first came
public record ContributionTotals(
        int count, long money, long goodsValue, int unvalued, BigDecimal days, List<Goods> goods) {
    public ContributionTotals {
        goods = List.copyOf(goods);
    }

    /// How much of one kind of goods.
    ///
    /// @param quantity 0 where nobody wrote how much
    /// @param value in đồng, of what was estimated
    public record Goods(String item, String measure, BigDecimal quantity, long value) {
        private Goods plus(Goods other) {
            return new Goods(item, measure, quantity.add(other.quantity), value + other.value);
        }
    }

    /// The totals of these.
    public static ContributionTotals of(Collection<Contribution> all) {
        long money = 0;
        long worth = 0;
        int unvalued = 0;
        BigDecimal days = BigDecimal.ZERO;
        Map<List<String>, Goods> goods = new LinkedHashMap<>();
        for (Contribution gift : all) {
            long value = gift.value() == null ? 0 : gift.value();
            BigDecimal quantity = gift.quantity() == null ? BigDecimal.ZERO : gift.quantity();
            switch (gift.kind()) {
                case MONEY -> money = Math.addExact(money, value);
                case DAYS -> days = days.add(quantity);
                case GOODS -> {
                    worth = Math.addExact(worth, value);
                    unvalued += gift.value() == null ? 1 : 0;
                    goods.merge(
                            List.of(gift.item(), gift.measure()),
                            new Goods(gift.item(), gift.measure(), quantity, value),
                            Goods::plus);
                }
            }
        }
        return new ContributionTotals(all.size(), money, worth, unvalued, days, List.copyOf(goods.values()));
    }

    /// What one kind is worth in đồng; days have no worth here.
    public long value(ContributionKind kind) {
        return switch (kind) {
            case MONEY -> money;
            case GOODS -> goodsValue;
            case DAYS -> 0;
        };
    }
}
