package vn.sovang.usecase.registry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.ClusterStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.Journal;

/// Thêm, sửa tập thể, hộ gia đình và cụm, khối thi đua, each as a step that can be undone. What a reorganisation does
/// by its day is [ChangeUnits].
public final class EditUnits {
    private final UnitStore units;
    private final ClusterStore clusters;
    private final Journal journal;

    /// Works on one store.
    public EditUnits(Stores stores, Journal journal) {
        this.units = stores.units();
        this.clusters = stores.clusters();
        this.journal = journal;
    }

    /// Stores a new unit, whatever its id says.
    ///
    /// @throws Refusal without a name, or when it ends before it begins
    public Unit add(Unit unit) throws Refusal {
        check(unit);
        return journal.step("Thêm tập thể", unit.name(), () -> units.add(unit));
    }

    /// Stores a unit's new values. A name is mended so; one that was changed on a day is changed by
    /// [ChangeUnits#rename], which papers of before do not follow.
    ///
    /// @throws Refusal without a name, when it ends before it begins, or would stand under itself
    public Unit change(Unit unit) throws Refusal {
        check(unit);
        return journal.step("Sửa tập thể", unit.name(), () -> {
            if (!units.find(unit.id()).equals(Optional.of(unit))) {
                units.update(unit);
            }
            return unit;
        });
    }

    /// Stores a new cluster, whatever its id says.
    ///
    /// @throws Refusal without a name
    public Cluster add(Cluster cluster) throws Refusal {
        check(cluster);
        return journal.step("Thêm cụm, khối thi đua", cluster.name(), () -> clusters.add(cluster));
    }

    /// Stores a cluster's new values.
    ///
    /// @throws Refusal without a name
    public Cluster change(Cluster cluster) throws Refusal {
        check(cluster);
        return journal.step("Sửa cụm, khối thi đua", cluster.name(), () -> {
            if (!clusters.find(cluster.id()).equals(Optional.of(cluster))) {
                clusters.update(cluster);
            }
            return cluster;
        });
    }

    private void check(Unit unit) throws Refusal {
        if (unit.name().isEmpty()) {
            throw new Refusal("Tập thể chưa có tên. Hãy ghi tên đầy đủ rồi lưu lại.");
        }
        LocalDate from = unit.validFrom();
        LocalDate to = unit.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal("Ngày kết thúc %s ở trước ngày thành lập %s. Hãy sửa lại một trong hai ngày."
                    .formatted(OfficialDate.brief(to), OfficialDate.brief(from)));
        }
        Set<Long> above = new HashSet<>(Set.of(unit.id()));
        Long parent = unit.parentId();
        while (parent != null) {
            if (!above.add(parent)) {
                throw new Refusal(
                        "“%s” không thể trực thuộc chính mình hoặc đơn vị cấp dưới của mình. Hãy chọn đơn vị cấp trên khác."
                                .formatted(unit.name()));
            }
            parent = units.find(parent).map(Unit::parentId).orElse(null);
        }
    }

    private static void check(Cluster cluster) throws Refusal {
        if (cluster.name().isEmpty()) {
            throw new Refusal("Cụm, khối thi đua chưa có tên. Hãy ghi tên rồi lưu lại.");
        }
    }
}
