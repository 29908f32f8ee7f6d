package vn.sovang.ui.registry.unit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitDetails;

/// What the registry knows of a unit beyond its name and place, while it is being edited.
final class UnitDetailsDraft {
    /// null for the usual one of the unit's kind
    final ObjectProperty<@Nullable UnitClass> statisticsClass = new SimpleObjectProperty<>();
    /// code; null while unknown
    final ObjectProperty<@Nullable String> activityField = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Long> cluster = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> staff = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> women = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> partyMembers = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> leaders = new SimpleObjectProperty<>();
    final StringProperty founding = new SimpleStringProperty("");
    final StringProperty organisation = new SimpleStringProperty("");

    List<ObservableValue<?>> fields() {
        return List.of(
                statisticsClass, activityField, cluster, staff, women, partyMembers, leaders, founding, organisation);
    }

    void show(UnitDetails details) {
        statisticsClass.set(details.statisticsClass());
        activityField.set(details.activityField().isEmpty() ? null : details.activityField());
        cluster.set(details.clusterId());
        staff.set(details.headcount().staff());
        women.set(details.headcount().women());
        partyMembers.set(details.headcount().partyMembers());
        leaders.set(details.headcount().leaders());
        founding.set(details.founding());
        organisation.set(details.organisation());
    }

    UnitDetails over(UnitDetails base) {
        String field = activityField.get();
        return new UnitDetails(
                statisticsClass.get(),
                field == null ? "" : field,
                cluster.get(),
                new Headcount(staff.get(), women.get(), partyMembers.get(), leaders.get()),
                founding.get(),
                organisation.get(),
                base.formerNames());
    }
}
