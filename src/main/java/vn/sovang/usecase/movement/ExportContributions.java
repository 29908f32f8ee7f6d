package vn.sovang.usecase.movement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.file.PlainWorkbook;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Contribution;

/// Xuất bảng đóng góp của một phong trào: a sheet of all, a sheet of totals by unit.
public final class ExportContributions {
    private static final List<Integer> WIDTHS = List.of(12, 40, 12, 24, 12, 14, 18, 30, 30, 20);
    private final ReadStandings facts;

    /// @param facts of the store
    public ExportContributions(ReadStandings facts) {
        this.facts = facts;
    }

    /// Writes the workbook.
    ///
    /// @throws Refusal when there is nothing to write, or the file cannot be written
    public void write(long movementId, LocalDate asOf, Path file) throws Refusal {
        MovementStandings followed = facts.of(movementId, asOf);
        List<List<@Nullable Object>> all = new ArrayList<>();
        List<List<@Nullable Object>> totals = new ArrayList<>();
        for (UnitStanding unit : followed.units()) {
            unit.contributions().forEach(gift -> all.add(row(unit, gift)));
            if (!unit.contributions().isEmpty()) {
                totals.add(Arrays.asList(unit.unit().name(), unit.money(), unit.goodsValue(), unit.days()));
            }
        }
        if (all.isEmpty()) {
            throw new Refusal("Phong trào chưa có khoản đóng góp nào để xuất.");
        }
        ContributionTotals sum = followed.contributions();
        totals.add(Arrays.asList("Cộng", sum.money(), sum.goodsValue(), sum.days()));
        PlainWorkbook.write(
                file,
                List.of(
                        new PlainWorkbook.Sheet(
                                "Đóng góp",
                                Arrays.stream(ContributionColumn.values())
                                        .map(ContributionColumn::title)
                                        .toList(),
                                WIDTHS,
                                all),
                        new PlainWorkbook.Sheet(
                                "Theo đơn vị",
                                List.of("Đơn vị", "Tiền (đồng)", "Hiện vật quy tiền (đồng)", "Ngày công"),
                                List.of(40, 18, 24, 12),
                                totals)));
    }

    private static List<@Nullable Object> row(UnitStanding unit, Contribution gift) {
        return Arrays.asList(
                gift.date(),
                unit.unit().name(),
                gift.kind().label(),
                gift.item(),
                gift.quantity(),
                gift.measure(),
                gift.value(),
                gift.donor(),
                gift.purpose(),
                gift.document());
    }
}
