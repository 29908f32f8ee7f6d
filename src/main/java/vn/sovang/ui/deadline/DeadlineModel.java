package vn.sovang.ui.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.due.DeadlineMark;
import vn.sovang.usecase.due.Deadline;

/// The month in view, the day and the deadline in hand, and what is typed of it. Knows no toolkit and no store.
final class DeadlineModel {
    /// When the one in hand was done.
    final ObjectProperty<@Nullable PartialDate> doneOn = new SimpleObjectProperty<>();
    /// The paper that did it.
    final StringProperty document = new SimpleStringProperty("");
    /// Why the office treats the day in hand otherwise.
    final StringProperty dayName = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<@Nullable MonthPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<@Nullable Deadline> current = new ReadOnlyObjectWrapper<>();
    private final LocalDate today;

    DeadlineModel(LocalDate today) {
        this.today = today;
        day = new ReadOnlyObjectWrapper<>(today);
    }

    /// The month shown, null until one was read.
    ReadOnlyObjectProperty<@Nullable MonthPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The day with the cursor.
    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// The deadline in hand, null for none.
    ReadOnlyObjectProperty<@Nullable Deadline> currentProperty() {
        return current.getReadOnlyProperty();
    }

    LocalDate today() {
        return today;
    }

    YearMonth month() {
        return YearMonth.from(day.get());
    }

    /// Shows a month that was read, keeping in hand what is still there.
    void show(MonthPage read) {
        Deadline before = current.get();
        page.set(read);
        Optional<Deadline> again = before == null
                ? Optional.empty()
                : read.due().stream()
                        .filter(one -> one.key().equals(before.key()))
                        .findFirst();
        take(again.orElseGet(() -> firstOf(day.get())));
        fillDay();
    }

    /// Moves the cursor to a day; true when another month must be read for it.
    boolean moveTo(LocalDate other) {
        boolean elsewhere = !YearMonth.from(other).equals(month());
        day.set(other);
        if (!elsewhere) {
            take(firstOf(other));
        }
        fillDay();
        return elsewhere;
    }

    private @Nullable Deadline firstOf(LocalDate of) {
        List<Deadline> due = cell(of).map(DayCell::due).orElse(List.of());
        return due.stream().filter(one -> !one.done()).findFirst().orElse(due.isEmpty() ? null : due.getFirst());
    }

    /// Takes a deadline in hand, and the cursor to its day.
    void take(@Nullable Deadline deadline) {
        current.set(deadline);
        DeadlineMark mark = deadline == null ? null : deadline.mark();
        doneOn.set(PartialDate.of(mark == null ? today : mark.doneOn()));
        document.set(mark == null ? "" : mark.document());
        if (deadline != null) {
            day.set(deadline.due().day());
            fillDay();
        }
    }

    /// The cursor's cell; empty while its month is being read.
    Optional<DayCell> cell() {
        return cell(day.get());
    }

    private Optional<DayCell> cell(LocalDate of) {
        MonthPage shown = page.get();
        return shown == null ? Optional.empty() : shown.cell(of);
    }

    private void fillDay() {
        dayName.set(cell().map(DayCell::own).map(own -> own.name()).orElse(""));
    }
}
