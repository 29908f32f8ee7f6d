package vn.sovang.ui.round;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.text.Fold;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.DataTable;

/// Đợt xét: the nominations at the left, the chosen one's record at the right.
final class RoundView extends BorderPane {
    private static final double SIDE = 430;

    private final RoundModel model;
    private final RoundActions actions;
    private final DataTable<NominationRow> table =
            new DataTable<>("nominations", RoundText.text("table.name"), NominationRow::id);
    private final SearchField search = new SearchField("nomination-filter", RoundText.text("search.prompt"));
    private final ScrollPane side = new ScrollPane();
    private final Node record;
    private final Node draft;
    private final Node bar;
    private final Node panel;
    private final Node noRound;

    /// @param record the chosen nomination's pane
    /// @param draft the form of a new nomination
    RoundView(RoundModel model, RoundActions actions, Node record, Node draft) {
        this.model = model;
        this.actions = actions;
        this.record = record;
        this.draft = draft;
        setId("round-screen");
        getStylesheets().add(String.valueOf(RoundView.class.getResource("round.css")));
        bar = bar();
        panel = side();
        noRound = noRound();
        table();
        showRound(true);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Shows the round's list, or where to begin while there is no round.
    void showRound(boolean there) {
        setTop(there ? bar : null);
        setRight(there ? panel : null);
        setCenter(there ? table : noRound);
    }

    private Node noRound() {
        return new EmptyState(
                Feather.AWARD,
                RoundText.text("round.none"),
                RoundText.text("round.noneHint"),
                Buttons.primary("first-round", RoundText.text("start.create") + "…", actions::newRound));
    }

    private Node bar() {
        Button importing = Buttons.plain("import-list", RoundText.text("action.import"), actions::importList);
        Button adding = Buttons.withKey(
                Buttons.plain("add-nomination", RoundText.text("action.add"), actions::beginDraft), "Ctrl N");
        search.setPrefWidth(250);
        search.setMinWidth(150);
        Chip look = new Chip("", Tone.WARN);
        look.setId("to-look-at");
        model.toLookAtProperty().subscribe(count -> {
            look.setText(RoundText.text("chip.look", count));
            look.setVisible(count.intValue() > 0);
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button ready = Buttons.primary("check-ready", RoundText.text("action.ready"), actions::checkReady);
        Button another = Buttons.quiet("new-round", RoundText.text("action.newRound"), actions::newRound);
        HBox bar = new HBox(importing, adding, search, filter(), gap, look, another, ready);
        bar.getStyleClass().add("tool-bar-line");
        return bar;
    }

    private ComboBox<StateFilter> filter() {
        ComboBox<StateFilter> filter = new ComboBox<>();
        filter.setId("state-filter");
        filter.setAccessibleText(RoundText.text("filter.name"));
        filter.getItems().setAll(StateFilter.values());
        filter.setMinWidth(Region.USE_PREF_SIZE);
        filter.setConverter(new StringConverter<>() {
            @Override
            public String toString(StateFilter state) {
                return state == null ? "" : RoundText.text("filter.label", state.label());
            }

            @Override
            public StateFilter fromString(String words) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        filter.valueProperty().bindBidirectional(model.filterProperty());
        return filter;
    }

    private void table() {
        table.text(
                        "number",
                        RoundText.text("column.number"),
                        46,
                        row -> row.number() == 0 ? "–" : Integer.toString(row.number()),
                        row -> "%06d".formatted(row.number()))
                .fixed();
        table.wrapped("name", RoundText.text("column.name"), 158, NominationRow::name, NominationRow::nameKey);
        table.smallWrapped("post", RoundText.text("column.post"), 218, NominationRow::post, NominationRow::postKey);
        table.wrapped("award", RoundText.text("column.award"), 172, NominationRow::award, NominationRow::award);
        table.chip("state", RoundText.text("column.state"), 140, NominationRow::state);
        table.setEmptyState(new EmptyState(
                Feather.USERS,
                RoundText.text("empty.title"),
                RoundText.text("empty.hint"),
                Buttons.plain("empty-import", RoundText.text("action.import"), actions::importList),
                Buttons.plain("empty-add", RoundText.text("action.add"), actions::beginDraft)));
        model.groupsProperty().subscribe(table::showGroups);
        search.queryProperty().subscribe(query -> table.filter(row -> Fold.matches(row.folded(), query)));
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                model.select(row.id());
            }
        });
        model.selectedProperty().subscribe(row -> {
            NominationRow shown = table.selectedProperty().get();
            if (row != null && (shown == null || shown.id() != row.id()) && !table.selectKey(row.id())) {
                search.clear();
                table.selectKey(row.id());
            }
        });
        table.onOpen(row -> record.requestFocus());
        table.onDelete(this::delete);
    }

    private Node side() {
        side.setContent(record);
        side.setId("record-side");
        record.getStyleClass().add("record-body");
        draft.getStyleClass().add("record-body");
        side.getStyleClass().add("plain");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane panel = new StackPane(side);
        panel.getStyleClass().add("side-panel");
        panel.setPrefWidth(SIDE);
        panel.setMinWidth(SIDE);
        return panel;
    }

    private void delete(List<NominationRow> rows) {
        if (model.filterProperty().get() == StateFilter.BIN) {
            actions.restore(rows);
        } else {
            actions.withdraw(rows);
        }
    }

    /// Shows the form of a new nomination, or the chosen record again.
    void showDraft(boolean drafting) {
        side.setContent(drafting ? draft : record);
        side.setVvalue(0);
        (drafting ? draft : table).requestFocus();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            record.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            search.field().requestFocus();
            event.consume();
        }
    }
}
