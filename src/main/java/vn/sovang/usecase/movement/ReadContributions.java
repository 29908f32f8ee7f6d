package vn.sovang.usecase.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.text.Decimals;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// Đọc bảng đóng góp copied in Excel or Word, under the titles that the table of contributions has itself.
public final class ReadContributions {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final UnitStore units;

    /// Finds units in one store.
    public ReadContributions(Stores stores) {
        units = stores.units();
    }

    /// The contributions of a table.
    ///
    /// @param text what the clipboard holds
    /// @param html the same as a web page, null when there is none
    /// @throws Refusal when there is no such table, or for the first row that cannot be read, told by its number
    public List<Contribution> read(long movementId, String text, @Nullable String html) throws Refusal {
        SheetTable table = TableFiles.ofClipboard(text, html).sheets().getFirst();
        Map<ContributionColumn, Integer> places = Map.of();
        List<Contribution> read = new ArrayList<>();
        Map<String, Long> known = names();
        for (SheetRow row : table.rows()) {
            if (places.isEmpty()) {
                places = places(row);
            } else if (!cell(row, places, ContributionColumn.UNIT).isEmpty()) {
                read.add(contribution(movementId, row, places, known));
            }
        }
        if (places.isEmpty()) {
            throw new Refusal("Bảng dán không có dòng tiêu đề. Cần ít nhất các cột Ngày, Đơn vị, và Giá trị (đồng) "
                    + "hoặc Số lượng; tên cột như ở bảng Đóng góp.");
        }
        if (read.isEmpty()) {
            throw new Refusal("Bảng dán chỉ có dòng tiêu đề, chưa có khoản đóng góp nào.");
        }
        return read;
    }

    private static Map<ContributionColumn, Integer> places(SheetRow row) {
        Map<ContributionColumn, Integer> places = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String title = Fold.of(row.cell(i).text());
            for (ContributionColumn column : ContributionColumn.values()) {
                // The screen's own table has no room for the unit of money.
                boolean brief =
                        column == ContributionColumn.VALUE && (title.equals("gia tri") || title.equals("so tien"));
                if (brief || Fold.of(column.title()).equals(title)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        boolean enough = places.containsKey(ContributionColumn.UNIT)
                && places.containsKey(ContributionColumn.DATE)
                && (places.containsKey(ContributionColumn.VALUE) || places.containsKey(ContributionColumn.QUANTITY));
        return enough ? places : Map.of();
    }

    private static Contribution contribution(
            long movementId, SheetRow row, Map<ContributionColumn, Integer> places, Map<String, Long> known)
            throws Refusal {
        String unit = cell(row, places, ContributionColumn.UNIT);
        Long unitId = known.get(Fold.of(unit));
        if (unitId == null) {
            throw wrong(row, "trong sổ không có đơn vị “%s”. Hãy ghi tên như trong sổ".formatted(unit));
        }
        String item = cell(row, places, ContributionColumn.ITEM);
        BigDecimal quantity = number(row, places, ContributionColumn.QUANTITY).orElse(null);
        BigDecimal value = number(row, places, ContributionColumn.VALUE).orElse(null);
        ContributionKind kind = kind(row, places, item, quantity);
        return new Contribution(
                0,
                movementId,
                unitId,
                day(row, cell(row, places, ContributionColumn.DATE)),
                kind,
                cell(row, places, ContributionColumn.DONOR),
                item,
                kind == ContributionKind.MONEY ? null : quantity,
                kind == ContributionKind.DAYS ? "ngày" : cell(row, places, ContributionColumn.MEASURE),
                value == null ? null : Long.valueOf(value.longValue()),
                cell(row, places, ContributionColumn.PURPOSE),
                cell(row, places, ContributionColumn.DOCUMENT));
    }

    /// The kind named, else money where neither goods nor a quantity stand.
    private static ContributionKind kind(
            SheetRow row, Map<ContributionColumn, Integer> places, String item, @Nullable BigDecimal quantity)
            throws Refusal {
        String named = cell(row, places, ContributionColumn.KIND);
        for (ContributionKind kind : ContributionKind.values()) {
            if (Fold.of(kind.label()).equals(Fold.of(named))) {
                return kind;
            }
        }
        if (!named.isEmpty()) {
            throw wrong(row, "không rõ loại “%s”. Hãy ghi Tiền, Hiện vật hoặc Ngày công".formatted(named));
        }
        return item.isEmpty() && quantity == null ? ContributionKind.MONEY : ContributionKind.GOODS;
    }

    private static LocalDate day(SheetRow row, String typed) throws Refusal {
        try {
            return LocalDate.parse(typed, DAY);
        } catch (DateTimeParseException e) {
            throw wrong(row, "“%s” không phải một ngày. Hãy ghi như 05/10/2026".formatted(typed));
        }
    }

    private static Optional<BigDecimal> number(
            SheetRow row, Map<ContributionColumn, Integer> places, ContributionColumn column) throws Refusal {
        String typed = cell(row, places, column);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> read = Decimals.typed(typed);
        if (read.isEmpty()) {
            throw wrong(row, "“%s” ở cột %s không phải một số".formatted(typed, column.title()));
        }
        return read;
    }

    private static Refusal wrong(SheetRow row, String why) {
        return new Refusal("Dòng %d của bảng dán: %s. Chưa ghi gì vào sổ.".formatted(row.number(), why));
    }

    private static String cell(SheetRow row, Map<ContributionColumn, Integer> places, ContributionColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : Nfc.line(row.cell(place).shown().text());
    }

    /// Living units by folded name; a name that two units have stands for none.
    private Map<String, Long> names() {
        Map<String, Long> names = new HashMap<>();
        for (Unit unit : units.all()) {
            if (unit.validTo() == null) {
                note(names, Fold.of(unit.name()), unit.id());
                note(names, Fold.of(unit.shortName()), unit.id());
            }
        }
        names.values().removeIf(id -> id == 0);
        return names;
    }

    private static void note(Map<String, Long> names, String name, long id) {
        names.merge(name, id, (one, other) -> one.equals(other) ? one : Long.valueOf(0));
    }
}
