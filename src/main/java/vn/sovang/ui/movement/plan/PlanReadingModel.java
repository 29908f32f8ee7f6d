package vn.sovang.ui.movement.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.exchange.plan.PlanAssigning;
import vn.sovang.exchange.plan.PlanField;
import vn.sovang.exchange.plan.PlanPart;
import vn.sovang.exchange.plan.PlanReading;

/// A plan being taken in: its lines, what was read of them, and what the clerk made of it. What waits for the clerk is
/// not stored.
final class PlanReadingModel {
    private final PlanAssigning assigning;
    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final ObservableList<PlanReadingEntry> entries = FXCollections.observableArrayList();
    private final List<PlanField> fields = new ArrayList<>();
    private final Set<PlanField> confirmed = new HashSet<>();
    private final ReadOnlyBooleanWrapper titled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private boolean damaged;

    PlanReadingModel(PlanAssigning assigning) {
        this.assigning = assigning;
    }

    /// The plan, line by line.
    ObservableList<String> lines() {
        return lines;
    }

    /// All parts in their order, each with its values below it.
    ObservableList<PlanReadingEntry> entries() {
        return entries;
    }

    /// Whether the movement has a name, without which nothing is stored.
    ReadOnlyBooleanProperty titledProperty() {
        return titled.getReadOnlyProperty();
    }

    /// How many values wait for the clerk.
    ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    boolean isDamaged() {
        return damaged;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Takes another reading in the place of the one before.
    void show(PlanReading reading) {
        damaged = reading.damaged();
        lines.setAll(reading.lines());
        fields.clear();
        fields.addAll(reading.fields());
        confirmed.clear();
        refresh();
    }

    void clear() {
        show(new PlanReading(List.of(), List.of(), false));
    }

    /// The clerk's word on a value; answers it as it is now.
    PlanField confirm(PlanField field, PlanPart part, String group, String value) {
        return replace(field, List.of(assigning.confirmed(field, part, group, value)));
    }

    /// The awards the clerk chose for a name that may mean several.
    PlanField choose(PlanField field, List<String> codes) {
        return replace(
                field, codes.stream().map(code -> assigning.chosen(field, code)).toList());
    }

    /// Takes a value away.
    void drop(PlanField field) {
        fields.remove(field);
        confirmed.remove(field);
        refresh();
    }

    /// Gives lines of the plan to a part; answers the value.
    ///
    /// @param first the first line, 1 and up
    PlanField assign(PlanPart part, int first, int last) {
        PlanField field = assigning.assigned(part, lines, first, last);
        fields.add(field);
        confirmed.add(field);
        refresh();
        return field;
    }

    /// What is certain or was confirmed, as it is stored.
    PlanReading reading() {
        return new PlanReading(
                List.copyOf(lines), fields.stream().filter(PlanField::certain).toList(), damaged);
    }

    /// Place of a value among the entries, -1 when it is not there.
    int placeOf(PlanField field) {
        for (int i = 0; i < entries.size(); i++) {
            if (field.equals(entries.get(i).field())) {
                return i;
            }
        }
        return -1;
    }

    /// Place of the next value after this one that waits for the clerk, round the end; -1 when none does.
    int nextWaiting(int after) {
        int count = entries.size();
        for (int i = 1; i <= count; i++) {
            int place = Math.floorMod(after + i, count);
            if (entries.get(place).waits()) {
                return place;
            }
        }
        return -1;
    }

    private PlanField replace(PlanField field, List<PlanField> now) {
        int place = fields.indexOf(field);
        fields.remove(field);
        confirmed.remove(field);
        fields.addAll(place < 0 ? fields.size() : place, now);
        confirmed.addAll(now);
        refresh();
        return now.isEmpty() ? field : now.getFirst();
    }

    private void refresh() {
        List<PlanReadingEntry> rows = new ArrayList<>();
        for (PlanPart part : PlanPart.values()) {
            List<PlanField> own =
                    fields.stream().filter(field -> field.part() == part).toList();
            if (!lines.isEmpty()) {
                rows.add(PlanReadingEntry.heading(part, own.isEmpty()));
            }
            own.forEach(field -> rows.add(new PlanReadingEntry(part, field, false, confirmed.contains(field))));
        }
        entries.setAll(rows);
        titled.set(fields.stream()
                .anyMatch(field -> field.part() == PlanPart.TITLE
                        && field.certain()
                        && !field.value().isBlank()));
        waiting.set((int) fields.stream().filter(field -> !field.certain()).count());
    }
}
