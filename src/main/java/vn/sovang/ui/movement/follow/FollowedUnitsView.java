package vn.sovang.ui.movement.follow;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.registry.Cluster;
import vn.sovang.text.Fold;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.table.DataTable;

/// The units at the left, the one in hand at the right.
final class FollowedUnitsView {
    private final FollowedUnitModel model;
    private final FollowedUnitsActions actions;
    private final DataTable<FollowedUnitRow> table =
            new DataTable<>("follow-table", FollowText.text("units.table"), FollowedUnitRow::id);
    private final ListAndDetail layout = new ListAndDetail(table);
    private final SearchField filter = new SearchField("follow-filter", FollowText.text("units.filter"));
    private final CheckBox silent = new CheckBox(FollowText.text("units.silent"));
    private final MenuButton assign = new MenuButton(FollowText.text("units.assign"));
    private final Button remind;
    private final Label unreadable = FollowForm.wrapped("", "field-hint");
    private final FollowedUnitDetail detail;
    private final VBox nobody;

    FollowedUnitsView(FollowedUnitModel model, FollowedUnitsActions actions) {
        this.model = model;
        this.actions = actions;
        columns();
        Button first = Buttons.primary("follow-assign-first", FollowText.text("units.assignAll"), actions::assignAll);
        table.setEmptyState(new EmptyState(
                Feather.USERS, FollowText.text("units.empty"), FollowText.text("units.emptyHint"), first));
        detail = new FollowedUnitDetail(model, actions);
        nobody = new VBox(10, FollowForm.wrapped(FollowText.text("units.none"), "field-hint"), picker());
        filter.setPrefWidth(170);
        filter.setMinWidth(110);
        silent.setId("follow-silent");
        silent.setMinWidth(CheckBox.USE_PREF_SIZE);
        filter.queryProperty().subscribe(query -> refilter());
        silent.selectedProperty().subscribe(only -> refilter());
        assign.setId("follow-assign");
        assign.setMinWidth(MenuButton.USE_PREF_SIZE);
        remind = Buttons.plain(
                "follow-remind", FollowText.text("units.remind"), () -> actions.remind(marked(), detail.by()));
        // The tree of movements stands at the left of it all.
        layout.getRight().setStyle("-fx-pref-width: 370px;");
        layout.left(filter, silent).right(assign, remind);
        table.selectedProperty().subscribe(row -> take(row));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Object>)
                change -> take(table.selectedProperty().get()));
        table.onOpen(row -> detail.focusFirst());
        layout.setDetail(nobody);
        clusters(List.of());
    }

    Parent root() {
        return layout;
    }

    /// @param open names of terms whose days are not set
    void show(List<FollowedUnitRow> rows, List<String> open) {
        table.show(rows);
        remind.setDisable(rows.stream().allMatch(row -> row.standing().missing().isEmpty()));
        unreadable.setText(open.isEmpty() ? "" : FollowText.text("units.unreadable", String.join("; ", open)));
        take(table.selectedProperty().get());
    }

    void clusters(List<Cluster> all) {
        List<MenuItem> items = new ArrayList<>();
        MenuItem everybody = new MenuItem(FollowText.text("units.assignAll"));
        everybody.setId("follow-assign-all");
        everybody.setOnAction(event -> actions.assignAll());
        items.add(everybody);
        if (!all.isEmpty()) {
            Menu of = new Menu(FollowText.text("units.assignCluster"));
            all.forEach(cluster -> {
                MenuItem item = new MenuItem(cluster.name());
                item.setMnemonicParsing(false);
                item.setOnAction(event -> actions.assign(cluster));
                of.getItems().add(item);
            });
            items.add(new SeparatorMenuItem());
            items.add(of);
        }
        MenuItem one = new MenuItem(FollowText.text("units.assignOne"));
        one.setOnAction(event -> {
            table.getSelectionModel().clearSelection();
            take(null);
            nobody.getChildren().getLast().requestFocus();
        });
        items.add(one);
        assign.getItems().setAll(items);
    }

    /// Units selected beside each other; one alone stands for all that owe, as the button says.
    private List<Long> marked() {
        List<FollowedUnitRow> rows = table.selectedRows();
        return rows.size() > 1 ? rows.stream().map(FollowedUnitRow::id).toList() : List.of();
    }

    private void take(@Nullable FollowedUnitRow row) {
        model.take(
                row == null ? null : row.standing(),
                table.selectedRows().stream().map(FollowedUnitRow::id).toList());
        if (row == null) {
            layout.setDetail(nobody, unreadable);
        } else if (detail.getParent() == null) {
            layout.setDetail(detail);
        }
    }

    private VBox picker() {
        UnitPicker picker =
                new UnitPicker("follow-assign-unit", (query, limit, found) -> found.accept(actions.find(query, limit)));
        picker.valueProperty().subscribe(unit -> {
            if (unit != null) {
                actions.assign(unit);
                picker.valueProperty().set(null);
            }
        });
        return new VBox(new LabeledField(FollowText.text("units.assignOne"), picker));
    }

    private void refilter() {
        String query = filter.queryProperty().get();
        boolean only = silent.isSelected();
        table.filter(row -> Fold.matches(row.folded(), query)
                && (!only || !row.standing().missing().isEmpty()));
    }

    private void columns() {
        table.wrapped(
                "follow-column-unit",
                FollowText.text("units.unit"),
                150,
                FollowedUnitRow::name,
                FollowedUnitRow::nameKey);
        table.smallWrapped(
                        "follow-column-cluster",
                        FollowText.text("units.cluster"),
                        110,
                        FollowedUnitRow::cluster,
                        FollowedUnitRow::cluster)
                .hidden();
        table.text(
                        "follow-column-assigned",
                        FollowText.text("units.assignedOn"),
                        90,
                        FollowedUnitRow::assigned,
                        row -> FollowText.key(row.standing().member().assignedOn()))
                .hidden();
        table.text(
                        "follow-column-launched",
                        FollowText.text("units.launched"),
                        98,
                        FollowedUnitRow::launched,
                        row -> FollowText.key(row.standing().member().launchedOn()))
                .fixed();
        table.text(
                        "follow-column-registered",
                        FollowText.text("units.registered"),
                        98,
                        FollowedUnitRow::registered,
                        row -> FollowText.key(row.standing().member().registeredOn()))
                .fixed();
        table.chip("follow-column-reports", FollowText.text("units.reports"), 72, FollowedUnitRow::reports)
                .fixed();
        table.chip("follow-column-dossier", FollowText.text("units.dossier"), 72, FollowedUnitRow::dossier)
                .fixed();
        table.text(
                        "follow-column-money",
                        FollowText.text("units.money"),
                        104,
                        FollowedUnitRow::money,
                        FollowedUnitRow::moneyKey)
                .hidden();
        table.text(
                        "follow-column-points",
                        FollowText.text("units.points"),
                        60,
                        FollowedUnitRow::points,
                        FollowedUnitRow::pointsKey)
                .hidden();
        table.text(
                        "follow-column-rank",
                        FollowText.text("units.rank"),
                        60,
                        FollowedUnitRow::rank,
                        FollowedUnitRow::rank)
                .hidden();
    }
}
