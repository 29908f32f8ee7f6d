package vn.sovang.form.movement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.sovang.form.base.Prose;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Chart;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.count.Tally;

/// Charts of a report on a movement, numbered as they are asked for. One that would tell apart nothing is left out.
final class ProgressCharts {
    /// The last entry sums up the rest.
    private static final int TOP = Chart.MOST_ENTRIES - 1;
    private static final List<String> KINDS = List.of("Tập thể", "Hộ gia đình", "Cá nhân");

    private final AwardCatalogue catalogue;
    private int number;

    ProgressCharts(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Awards given, by form and kind of subject.
    List<Block> awards(Collection<Nomination> granted) {
        Tally tally = Tally.of(granted, catalogue);
        return drawn(
                "Kết quả khen thưởng theo danh hiệu, hình thức",
                "trường hợp",
                KINDS,
                tally.awardCodes().stream()
                        .map(code -> new Chart.Entry(catalogue.nameOf(code), values(tally.of(code))))
                        .toList());
    }

    /// Nominations, by the unit that proposed and kind of subject.
    List<Block> nominations(List<UnitProgress> units) {
        return drawn(
                "Số đề nghị khen thưởng của từng cơ quan, đơn vị",
                "trường hợp",
                KINDS,
                units.stream()
                        .map(unit -> new Chart.Entry(
                                unit.unitName(),
                                values(Tally.of(unit.proposed(), catalogue).total())))
                        .toList());
    }

    /// Money and the worth of goods, by unit.
    List<Block> gifts(List<ProgressFigures.Gifts> gifts) {
        return drawn(
                "Đóng góp của từng cơ quan, đơn vị",
                "đồng",
                List.of("Tiền", "Hiện vật (ước tính)"),
                gifts.stream()
                        .map(one -> new Chart.Entry(one.unitName(), List.of(one.money(), one.goodsValue())))
                        .toList());
    }

    private static List<Long> values(Count count) {
        return List.of((long) count.collectives(), (long) count.households(), (long) count.people());
    }

    private List<Block> drawn(String title, String unit, List<String> series, List<Chart.Entry> all) {
        List<Chart.Entry> entries = top(all.stream()
                .filter(entry -> sum(entry) > 0)
                .sorted(Comparator.comparing(ProgressCharts::sum).reversed())
                .toList());
        if (entries.size() < 2) {
            return List.of();
        }
        List<Integer> kept = IntStream.range(0, series.size())
                .filter(i -> entries.stream().anyMatch(entry -> entry.values().get(i) > 0))
                .boxed()
                .toList();
        number++;
        String only = kept.size() == 1 ? " (" + Prose.lowered(series.get(kept.getFirst())) + ")" : "";
        return List.of(new Chart(
                kept.size() == 1 ? Chart.Kind.BARS : Chart.Kind.STACKED_BARS,
                "Biểu đồ " + number + ". " + title + only,
                "Đơn vị tính: " + unit,
                kept.stream().map(series::get).toList(),
                entries.stream()
                        .map(entry -> new Chart.Entry(
                                entry.label(),
                                kept.stream().map(entry.values()::get).toList()))
                        .toList()));
    }

    private static long sum(Chart.Entry entry) {
        return entry.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Chart.Entry> top(List<Chart.Entry> entries) {
        if (entries.size() <= Chart.MOST_ENTRIES) {
            return entries;
        }
        List<Chart.Entry> rest = entries.subList(TOP, entries.size());
        List<Chart.Entry> top = new ArrayList<>(entries.subList(0, TOP));
        List<Long> sums = IntStream.range(0, rest.getFirst().values().size())
                .mapToObj(i ->
                        rest.stream().mapToLong(entry -> entry.values().get(i)).sum())
                .toList();
        top.add(new Chart.Entry("Khác", sums));
        return top;
    }
}
