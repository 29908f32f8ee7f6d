package vn.sovang.ui.registry.unit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Cluster;

/// The cluster a unit competes in, by name; its choices follow the list of clusters without touching what is chosen.
final class ClusterChoice extends ComboBox<@Nullable Cluster> {
    private final UnitsModel model;
    private final ObjectProperty<@Nullable Long> value;
    private boolean showing;

    /// @param value id of the cluster, null for none
    ClusterChoice(String id, UnitsModel model, ObjectProperty<@Nullable Long> value) {
        this.model = model;
        this.value = value;
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPromptText(UnitText.text("unit.cluster.none"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Cluster cluster) {
                return cluster == null ? "" : cluster.name();
            }

            @Override
            public @Nullable Cluster fromString(String words) {
                return null; // The box is not editable.
            }
        });
        model.contentProperty().subscribe(content -> refresh());
        value.subscribe(chosen -> refresh());
        valueProperty().subscribe(cluster -> {
            if (!showing) {
                value.set(cluster == null ? null : cluster.id());
            }
        });
    }

    private void refresh() {
        if (showing) {
            return;
        }
        showing = true;
        List<Cluster> clusters = model.content().clusters();
        List<@Nullable Cluster> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(clusters);
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        Long chosen = value.get();
        setValue(clusters.stream()
                .filter(cluster -> chosen != null && cluster.id() == chosen)
                .findFirst()
                .orElse(null));
        showing = false;
    }
}
