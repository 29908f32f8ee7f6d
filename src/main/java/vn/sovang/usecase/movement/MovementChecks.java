package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementClosing;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.text.OfficialDate;

/// What cannot stand in a movement's record.
final class MovementChecks {
    private final MovementStore movements;

    MovementChecks(Stores stores) {
        this.movements = stores.movements();
    }

    void check(Movement movement) throws Refusal {
        if (movement.title().isEmpty()) {
            throw new Refusal("Phong trào chưa có tên. Hãy ghi tên như trong kế hoạch.");
        }
        LocalDate start = movement.start();
        LocalDate end = movement.end();
        if (start != null && end != null && end.isBefore(start)) {
            throw new Refusal("Ngày kết thúc %s ở trước ngày bắt đầu %s. Hãy sửa lại một trong hai."
                    .formatted(OfficialDate.brief(end), OfficialDate.brief(start)));
        }
        MovementClosing closing = movement.closing();
        if (closing != null) {
            checkClosing(movement, closing);
        }
        checkParent(movement);
        Optional<Movement> other = samePlan(movement);
        if (other.isPresent()) {
            throw new Refusal(
                    "Kế hoạch số %s đã là kế hoạch của phong trào “%s”. Hãy xem lại số hoặc ngày của kế hoạch."
                            .formatted(movement.planNumber(), other.get().title()));
        }
    }

    void checkClosing(Movement movement, MovementClosing closing) throws Refusal {
        if (closing.document().isEmpty()) {
            throw new Refusal(
                    "Chưa ghi văn bản công bố kết thúc. Hãy ghi số, ngày và cơ quan ban hành của văn bản đó.");
        }
        LocalDate start = movement.start();
        if (start != null && closing.on().isBefore(start)) {
            throw new Refusal("Ngày kết thúc %s ở trước ngày bắt đầu %s của phong trào. Hãy sửa lại ngày."
                    .formatted(OfficialDate.brief(closing.on()), OfficialDate.brief(start)));
        }
    }

    void check(MovementTask task) throws Refusal {
        if (task.organ().isEmpty() && task.text().isEmpty()) {
            throw new Refusal("Nhiệm vụ còn trống. Hãy ghi cơ quan thực hiện hoặc việc phải làm.");
        }
    }

    void check(MovementTerm term) throws Refusal {
        if (term.name().isEmpty()) {
            throw new Refusal("Mốc thời gian chưa có tên. Hãy ghi việc đến hạn, như “Báo cáo nhanh”.");
        }
    }

    /// Another movement whose plan has this number and day, by the same issuer.
    private Optional<Movement> samePlan(Movement movement) {
        return movement.planNumber().isEmpty()
                ? Optional.empty()
                : movements.all().stream()
                        .filter(known -> known.id() != movement.id())
                        .filter(known -> known.planNumber().equals(movement.planNumber())
                                && Objects.equals(known.planDate(), movement.planDate())
                                && known.planIssuer().equals(movement.planIssuer()))
                        .findFirst();
    }

    private void checkParent(Movement movement) throws Refusal {
        Long parentId = movement.parentId();
        if (parentId == null) {
            return;
        }
        Map<Long, @Nullable Long> above = new HashMap<>();
        movements.all().forEach(known -> above.put(known.id(), known.parentId()));
        if (!above.containsKey(parentId)) {
            throw new Refusal(
                    "Không có phong trào cấp trên số %d. Xem các số bằng lệnh movement list.".formatted(parentId));
        }
        Set<Long> seen = new HashSet<>();
        Long step = parentId;
        while (step != null && seen.add(step)) {
            if (step == movement.id()) {
                throw new Refusal(
                        "Phong trào không thể đứng dưới chính nó hoặc dưới phong trào con của nó. Hãy chọn phong trào cấp trên khác.");
            }
            step = above.get(step);
        }
    }
}
