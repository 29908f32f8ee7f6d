package vn.sovang.ui.registry;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.decision.Decision;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.registry.history.SubjectPanel;

/// Quyết định: the list with its filter, and the tabs of the one in hand.
final class DecisionsView {
    private static final Wording TEXT = Messages.of("registry.history");

    private final DecisionsModel model;
    private final DecisionDetail detail;
    private final VBox record;
    private final DataTable<DecisionLine> table =
            new DataTable<>("decision-table", TEXT.text("decisions.table"), DecisionLine::id);
    private final SearchField filter = new SearchField("decision-filter", TEXT.text("decisions.filter"));
    private final EmptyState none;
    private final EmptyState notFound =
            new EmptyState(Feather.SEARCH, TEXT.text("decisions.notFound"), TEXT.text("decisions.notFoundHint"));
    private final ListAndDetail layout;

    DecisionsView(
            DecisionsModel model,
            DecisionDetail detail,
            SubjectPanel panel,
            Runnable onNew,
            Consumer<Long> onSelect,
            Consumer<List<DecisionLine>> onBin) {
        this.model = model;
        this.detail = detail;
        record = new VBox(8, title(model), panel);
        none = new EmptyState(
                Feather.AWARD,
                TEXT.text("decisions.empty"),
                TEXT.text("decisions.emptyHint"),
                Buttons.primary("decision-first", TEXT.text("decisions.add"), onNew));
        columns();
        layout = new ListAndDetail(table)
                .left(filter)
                .right(Buttons.withKey(Buttons.plain("decision-new", TEXT.text("decisions.add"), onNew), "Ctrl N"));
        filter.setPrefWidth(320);
        model.linesProperty().subscribe(this::showLines);
        table.selectedProperty().subscribe(line -> {
            if (line != null) {
                onSelect.accept(line.id());
            }
        });
        table.onOpen(line -> detail.focusNumber());
        table.onDelete(onBin);
        model.currentProperty().subscribe(this::showCurrent);
    }

    private void columns() {
        table.wrapped(
                "decision-column-number",
                TEXT.text("decision.number"),
                145,
                DecisionLine::number,
                DecisionLine::numberKey);
        table.text("decision-column-date", TEXT.text("decision.date"), 130, DecisionLine::date, DecisionLine::dateKey);
        table.smallWrapped(
                "decision-column-authority",
                TEXT.text("decision.authority"),
                165,
                DecisionLine::authority,
                DecisionLine::authorityKey);
        table.smallWrapped(
                "decision-column-about", TEXT.text("decision.about"), 180, DecisionLine::about, DecisionLine::about);
        table.number("decision-column-grants", TEXT.text("decision.grants"), 100, DecisionLine::grants);
    }

    Parent root() {
        return layout;
    }

    ReadOnlyStringProperty queryProperty() {
        return filter.queryProperty();
    }

    void tool(Node tool) {
        layout.more(tool);
    }

    void focusFilter() {
        filter.field().requestFocus();
    }

    void focusNumber() {
        detail.focusNumber();
    }

    private static Label title(DecisionsModel model) {
        Label title = new Label();
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("record-title");
        title.textProperty()
                .bind(model.draft.number.map(
                        number -> number.isBlank() ? TEXT.text("decision.new") : TEXT.text("decision.title", number)));
        return title;
    }

    private void showLines(List<DecisionLine> lines) {
        table.setEmptyState(filter.queryProperty().get().isEmpty() ? none : notFound);
        table.show(lines);
        markCurrent(model.currentProperty().get());
    }

    private void showCurrent(@Nullable Decision decision) {
        if (decision == null) {
            layout.setDetail(
                    new EmptyState(Feather.AWARD, TEXT.text("decisions.none"), TEXT.text("decisions.noneHint")));
        } else if (record.getParent() == null) {
            layout.setDetail(record);
        }
        markCurrent(decision);
    }

    private void markCurrent(@Nullable Decision decision) {
        DecisionLine line = table.selectedProperty().get();
        if (decision == null || decision.id() == 0) {
            table.getSelectionModel().clearSelection();
        } else if (line == null || line.id() != decision.id()) {
            table.selectKey(decision.id());
        }
    }
}
