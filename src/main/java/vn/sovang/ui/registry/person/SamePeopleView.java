package vn.sovang.ui.registry.person;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.text.Fold;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.table.DataTable;

/// The pairs at the left, the two entries of the one in hand beside each other at the right.
final class SamePeopleView extends BorderPane {
    private static final double LIST = 380;

    private final SamePeopleModel model;
    private final SamePeopleActions actions;
    private final DataTable<PairLine> table = new DataTable<>("same-table", SameText.text("table"), PairLine::key);
    private final SearchField filter = new SearchField("same-filter", SameText.text("filter"));
    private final ScrollPane scroll = new ScrollPane();
    private final PeopleCompared compared;
    private final BorderPane right = new BorderPane();
    private final Node bar;

    SamePeopleView(SamePeopleModel model, SamePeopleActions actions) {
        this.model = model;
        this.actions = actions;
        setId("same-people");
        compared = new PeopleCompared(model, actions::swap);
        table.wrapped(
                "same-column-names", SameText.text("column.names"), 255, SamePeopleView::words, PairLine::nameKey);
        table.smallWrapped(
                "same-column-strength",
                SameText.text("column.strength"),
                112,
                PairLine::strength,
                PairLine::strengthKey);
        table.setEmptyState(new EmptyState(Feather.CHECK, SameText.text("empty"), SameText.text("emptyHint")));
        table.setPrefWidth(LIST);
        table.setMinWidth(300);
        table.selectedProperty().subscribe(line -> {
            if (line != null) {
                actions.take(line);
            }
        });
        filter.queryProperty().subscribe(query -> table.filter(line -> Fold.matches(line.folded(), query)));
        HBox tools = new HBox(filter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        tools.getStyleClass().add("tool-bar-line");
        BorderPane left = new BorderPane(table);
        left.setTop(tools);
        left.setPrefWidth(LIST);
        setLeft(left);
        scroll.getStyleClass().addAll("plain", "same-side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setContent(compared);
        bar = bar();
        right.getStyleClass().add("same-side");
        setCenter(right);
        model.pairsProperty().subscribe(this::showPairs);
        model.pairProperty().subscribe(this::showPair);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    void focusFilter() {
        filter.field().requestFocus();
    }

    private static String words(PairLine line) {
        return line.names() + "\n" + line.reason();
    }

    private Node bar() {
        Button merge =
                Buttons.withKey(Buttons.primary("same-merge", SameText.text("merge"), actions::merge), "Ctrl Enter");
        Button apart =
                Buttons.withKey(Buttons.plain("same-apart", SameText.text("apart.do"), actions::apart), "Ctrl D");
        Button back = Buttons.icon("same-back", Feather.CHEVRON_UP, SameText.text("back"), () -> actions.go(-1));
        Button next =
                Buttons.withKey(Buttons.quiet("same-next", SameText.text("next"), () -> actions.go(1)), "Ctrl PgDn");
        FlowPane line = new FlowPane(8, 8, merge, apart, back, next);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("change-bar");
        return line;
    }

    private void showPairs(List<PairLine> pairs) {
        table.show(pairs);
        SamePeopleModel.Pair now = model.pairProperty().get();
        if (now != null) {
            table.selectKey(now.key());
        }
    }

    private void showPair(SamePeopleModel.@Nullable Pair pair) {
        if (pair == null) {
            right.setCenter(new EmptyState(Feather.COPY, SameText.text("none"), SameText.text("noneHint")));
            right.setBottom(null);
            table.getSelectionModel().clearSelection();
            return;
        }
        compared.show(pair);
        right.setCenter(scroll);
        right.setBottom(bar);
        scroll.setVvalue(0);
        PairLine selected = table.selectedProperty().get();
        if (selected == null || !selected.key().equals(pair.key())) {
            table.selectKey(pair.key());
        }
    }
}
