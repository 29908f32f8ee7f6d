package vn.sovang.usecase.registry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.UnitChangeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.registry.Reorganisation.Closing;
import vn.sovang.usecase.registry.Reorganisation.Merger;
import vn.sovang.usecase.registry.Reorganisation.Renaming;
import vn.sovang.usecase.registry.Reorganisation.Split;

/// What of a reorganisation cannot be.
final class ReorganisationCheck {
    private final UnitStore units;
    private final UnitChangeStore changes;

    ReorganisationCheck(Stores stores) {
        this.units = stores.units();
        this.changes = stores.unitChanges();
    }

    /// @throws Refusal naming the first thing that cannot be
    void check(Reorganisation change) throws Refusal {
        switch (change) {
            case Merger merger -> check(merger);
            case Split split -> {
                standing(split.unitId(), split.day());
                if (split.parts().isEmpty() || split.parts().size() == 1 && !split.goesOn()) {
                    throw new Refusal("Chia tách cần ít nhất hai tập thể sau khi chia. Hãy ghi thêm tập thể mới.");
                }
                for (Unit part : split.parts()) {
                    fresh(part, split.goesOn() ? null : split.unitId());
                }
            }
            case Renaming renaming -> {
                Unit unit = standing(renaming.unitId(), renaming.day());
                named(renaming.name());
                if (unit.name().equals(renaming.name())) {
                    throw new Refusal("Tên mới giống tên hiện nay. Hãy ghi tên mới của tập thể.");
                }
            }
            case Closing closing -> standing(closing.unitId(), closing.day());
        }
    }

    private void check(Merger merger) throws Refusal {
        if (merger.ending().isEmpty()) {
            throw new Refusal("Chưa chọn tập thể nào để sáp nhập. Hãy chọn ít nhất một tập thể.");
        }
        if (new HashSet<>(merger.ending()).size() < merger.ending().size()
                || merger.ending().contains(merger.into().id())) {
            throw new Refusal("Một tập thể được chọn hai lần. Hãy chọn mỗi tập thể một lần.");
        }
        for (long id : merger.ending()) {
            standing(id, merger.day());
        }
        if (merger.into().id() == 0) {
            for (long id : merger.ending()) {
                fresh(merger.into(), id);
            }
        } else {
            standing(merger.into().id(), merger.day());
        }
    }

    /// A unit that is there the day before and of which nothing is told after the day.
    private Unit standing(long id, LocalDate day) throws Refusal {
        Unit unit = units.find(id).orElseThrow();
        LocalDate from = unit.validFrom();
        LocalDate to = unit.validTo();
        if (to != null && to.isBefore(day)) {
            throw new Refusal("“%s” đã kết thúc ngày %s. Hãy chọn tập thể khác hoặc sửa lại ngày."
                    .formatted(unit.name(), OfficialDate.brief(to)));
        }
        if (from != null && !from.isBefore(day)) {
            throw new Refusal("“%s” thành lập ngày %s, không trước ngày thay đổi %s. Hãy sửa lại một trong hai ngày."
                    .formatted(unit.name(), OfficialDate.brief(from), OfficialDate.brief(day)));
        }
        List<UnitChange> known = changes.of(id);
        if (!known.isEmpty() && known.getLast().day().isAfter(day)) {
            throw new Refusal("“%s” đã ghi %s ngày %s, sau ngày %s. Hãy hoàn tác thay đổi đó trước, hoặc sửa lại ngày."
                    .formatted(
                            unit.name(),
                            known.getLast().kind().label().toLowerCase(Locale.ROOT),
                            OfficialDate.brief(known.getLast().day()),
                            OfficialDate.brief(day)));
        }
        return unit;
    }

    private void fresh(Unit unit, @Nullable Long ending) throws Refusal {
        named(unit.name());
        Long above = unit.parentId();
        if (above != null && Objects.equals(above, ending)) {
            throw new Refusal("“%s” không thể trực thuộc tập thể vừa kết thúc. Hãy chọn đơn vị cấp trên khác."
                    .formatted(unit.name()));
        }
    }

    private static void named(String name) throws Refusal {
        if (name.isBlank()) {
            throw new Refusal("Tập thể mới chưa có tên. Hãy ghi tên đầy đủ.");
        }
    }
}
