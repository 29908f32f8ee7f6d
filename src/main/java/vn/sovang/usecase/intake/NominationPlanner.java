package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListedRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.table.Finding;
import vn.sovang.exchange.table.ListField;
import vn.sovang.model.registry.Person;
import vn.sovang.model.round.Nomination;
import vn.sovang.usecase.intake.RegistryMatcher.Matched;
import vn.sovang.usecase.intake.RowPlan.Action;

/// Says of each row of a nomination list what storing it would do, and what of that the clerk should look at.
final class NominationPlanner {
    private final ListReading reading;
    private final RegistryMatcher matcher;
    private final KnownNominations known;
    private final Map<Integer, RowPlan> plans = new HashMap<>();
    private final Map<Integer, List<Finding>> findings = new HashMap<>();

    NominationPlanner(ListReading reading, RegistryMatcher matcher, KnownNominations known) {
        this.reading = reading;
        this.matcher = matcher;
        this.known = known;
    }

    /// Plans every row; call once.
    void plan() {
        for (ListedRow row : reading.rows()) {
            if (row.state() == RowState.WRONG) {
                plans.put(row.number(), new RowPlan(Action.ASIDE, "", List.of(), List.of(), List.of()));
            } else {
                plan(row, matcher.match(row));
            }
        }
    }

    Map<Integer, RowPlan> plans() {
        return plans;
    }

    Map<Integer, List<Finding>> findings() {
        return findings;
    }

    private void plan(ListedRow row, Matched matched) {
        List<Finding> notes = new ArrayList<>(matched.findings());
        Nomination before = known.find(row, matched).orElse(null);
        if (before != null) {
            notes.add(Finding.inRegistry(
                    ListField.ROW,
                    "Đợt này đã có đề nghị ấy (số %d): cùng đối tượng, cùng hình thức. Dòng này không thêm đề nghị nữa."
                            .formatted(before.position())));
        }
        ListedPeople.Found found = matched.person();
        Person person = found == null ? null : found.person();
        String subject = person == null ? "" : matcher.people().words(person);
        Action action = before == null ? Action.ADD : Action.NOTHING;
        plans.put(row.number(), new RowPlan(action, subject, List.of(), List.of(), matched.choices()));
        findings.put(row.number(), notes);
    }
}
