package vn.sovang.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the bottom: office, legal regime, counts; saved time at the right.
final class StatusBar extends HBox {
    StatusBar(Status status) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label office = label("status-office");
        office.textProperty().bind(status.officeProperty());
        Label regime = label("status-regime");
        regime.textProperty()
                .bind(status.regimeProperty().map(name -> name.isEmpty() ? "" : Messages.text("status.regime", name)));
        Label counts = label("status-counts");
        counts.textProperty().bind(status.countsProperty());
        Label saved = label("status-saved");
        saved.textProperty().bind(status.savedProperty());
        saved.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(office, regime, counts, gap, saved);
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
