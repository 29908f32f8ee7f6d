package vn.sovang.ui.registry;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.decision.Decision;

/// The fields of a decision while they are being edited.
final class DecisionDraft {
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> date = new SimpleObjectProperty<>();
    final StringProperty authority = new SimpleStringProperty("");
    final StringProperty about = new SimpleStringProperty("");

    List<ObservableValue<?>> fields() {
        return List.of(number, date, authority, about);
    }

    void show(Decision decision) {
        LocalDate day = decision.date();
        number.set(decision.number());
        date.set(day == null ? null : PartialDate.of(day));
        authority.set(decision.authority());
        about.set(decision.about());
    }

    Decision over(Decision base) {
        PartialDate day = date.get();
        return base.withHead(
                number.get(),
                day == null || day.day() == 0 ? null : LocalDate.of(day.year(), day.month(), day.day()),
                authority.get(),
                about.get());
    }
}
