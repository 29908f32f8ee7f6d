package vn.sovang.ui.registry.history;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The scans in view, by what they belong to. Knows no toolkit and no store.
final class ScansModel {
    private final ReadOnlyObjectWrapper<List<ScanGroup>> groups = new ReadOnlyObjectWrapper<>(List.of());

    void show(List<ScanGroup> all) {
        groups.set(List.copyOf(all));
    }

    ReadOnlyObjectProperty<List<ScanGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }
}
