package vn.sovang.ui.registry.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.Level;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.SortKey;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.table.DataTable;

/// "Cụm, khối…": the clusters in a table, the one in hand at the right, saved as one leaves its fields.
final class ClusterEditor extends StackPane {
    private record Row(long id, String name, String nameKey, String level) {
        static Row of(Cluster cluster) {
            Level level = cluster.level();
            return new Row(
                    cluster.id(), cluster.name(), SortKey.of(cluster.name()), level == null ? "" : level.label());
        }
    }

    private final UnitsModel model;
    private final Consumer<Cluster> onKept;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Unit> leader = new SimpleObjectProperty<>();
    private final DataTable<Row> table = new DataTable<>("cluster-table", UnitText.text("cluster.table"), Row::id);
    private final TextField nameField = TextEntry.line("cluster-name", name);
    private final LabeledField nameEntry = new LabeledField(UnitText.text("cluster.name"), nameField);
    private final ListAndDetail layout;
    private final VBox detail;
    private @Nullable Cluster current;
    private boolean showing;
    private boolean adding;

    /// @param onKept keeps a cluster as edited; id 0 for a new one
    ClusterEditor(UnitsModel model, Consumer<Cluster> onKept, Runnable onDone) {
        this.model = model;
        this.onKept = onKept;
        setId("cluster-editor");
        table.text("cluster-column-name", UnitText.text("cluster.column.name"), 420, Row::name, Row::nameKey);
        table.text("cluster-column-level", UnitText.text("cluster.column.level"), 140, Row::level, Row::level);
        table.setEmptyState(new EmptyState(
                Feather.FLAG,
                UnitText.text("cluster.empty"),
                UnitText.text("cluster.emptyHint"),
                Buttons.primary("cluster-first", UnitText.text("cluster.add"), this::startNew)));
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                find(row.id());
            }
        });
        detail = detail();
        Label title = new Label(UnitText.text("cluster.title"));
        title.getStyleClass().add("card-title");
        layout = new ListAndDetail(table)
                .left(title)
                .right(
                        Buttons.plain("cluster-new", UnitText.text("cluster.add"), this::startNew),
                        Buttons.withKey(Buttons.primary("cluster-done", UnitText.text("cluster.done"), onDone), "Esc"));
        getChildren().add(layout);
        List.<ObservableValue<?>>of(name, level, leader)
                .forEach(field -> field.addListener((changed, before, now) -> check()));
        model.contentProperty().subscribe(content -> show(content.clusters()));
        show((Cluster) null);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onDone.run();
                event.consume();
            }
        });
    }

    /// Shows the cluster of the unit in hand, if it has one.
    void begin() {
        Long chosen = model.draft.details.cluster.get();
        if (chosen != null) {
            find(chosen);
        }
    }

    @Override
    public void requestFocus() {
        if (current == null) {
            table.requestFocus();
        } else {
            nameField.requestFocus();
        }
    }

    /// Learns what was made of a cluster: a new one has its id now.
    void kept(Cluster sent, Cluster kept) {
        Cluster now = current;
        if (now != null && (now.id() == kept.id() || (now.id() == 0 && sent.id() == 0))) {
            current = kept;
            adding = false;
            table.selectKey(kept.id());
            check();
        }
    }

    private VBox detail() {
        List<@Nullable Level> levels = new ArrayList<>();
        levels.add(null);
        levels.addAll(List.of(Level.values()));
        var levelBox = Choices.of("cluster-level", levels, Level::label, level);
        levelBox.setPromptText(UnitText.text("cluster.level.none"));
        UnitPicker picker =
                new UnitPicker("cluster-leader", (query, limit, found) -> found.accept(model.find(query, limit)));
        picker.valueProperty().bindBidirectional(leader);
        Label hint = new Label(UnitText.text("cluster.hint"));
        hint.getStyleClass().add("small-text");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(
                10,
                hint,
                nameEntry,
                new LabeledField(UnitText.text("cluster.level"), levelBox),
                new LabeledField(UnitText.text("cluster.leader"), picker));
    }

    private void startNew() {
        table.getSelectionModel().clearSelection();
        show(new Cluster(0, "", null, null));
        nameField.requestFocus();
    }

    private void show(List<Cluster> clusters) {
        table.show(clusters.stream().map(Row::of).toList());
    }

    private void find(long id) {
        Cluster now = current;
        if (now == null || now.id() != id) {
            model.content().clusters().stream()
                    .filter(cluster -> cluster.id() == id)
                    .findFirst()
                    .ifPresent(this::show);
            table.selectKey(id);
        }
    }

    private void show(@Nullable Cluster cluster) {
        current = cluster;
        if (cluster == null) {
            layout.setDetail(
                    new EmptyState(Feather.FLAG, UnitText.text("cluster.none"), UnitText.text("cluster.hint")));
            return;
        }
        showing = true;
        adding = false;
        Long leaderId = cluster.leaderUnitId();
        name.set(cluster.name());
        level.set(cluster.level());
        leader.set(leaderId == null ? null : model.content().units().get(leaderId));
        nameEntry.errorProperty().set("");
        showing = false;
        layout.setDetail(detail);
    }

    private void check() {
        Cluster base = current;
        if (showing || base == null) {
            return;
        }
        boolean nameless = name.get().isBlank();
        nameEntry.errorProperty().set(nameless ? UnitText.text("cluster.nameMissing") : "");
        Unit chosen = leader.get();
        Cluster now = new Cluster(base.id(), name.get(), level.get(), chosen == null ? null : chosen.id());
        if (!nameless && !now.equals(base) && !adding) {
            // What is typed while a new one is being stored follows once it has its id.
            adding = now.id() == 0;
            current = now;
            onKept.accept(now);
        }
    }
}
