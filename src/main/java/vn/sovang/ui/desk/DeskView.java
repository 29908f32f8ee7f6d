package vn.sovang.ui.desk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.TwoLines;
import vn.sovang.ui.control.Wording;

/// Three cards: what is due with its next step, this year's awards, the rounds in work.
final class DeskView {
    private static final Wording TEXT = Messages.of("desk");
    private static final double WHEN_WIDTH = 124;

    private final Navigator navigator;
    private final StackPane root = new StackPane();

    DeskView(DeskModel model, Navigator navigator) {
        this.navigator = navigator;
        model.deskProperty().subscribe(this::show);
    }

    Parent root() {
        return root;
    }

    private void show(DeskModel.@Nullable Desk desk) {
        root.getChildren().clear();
        if (desk == null) {
            return;
        }
        root.getChildren().add(desk.hasRounds() ? cards(desk) : first());
    }

    private Node first() {
        return new EmptyState(
                Feather.AWARD,
                TEXT.text("empty"),
                TEXT.text("emptyHint"),
                Buttons.primary("desk-new-round", TEXT.text("emptyRound"), () -> navigator.open(new Place.NewRound())),
                Buttons.plain("desk-setup", TEXT.text("emptySetup"), () -> navigator.open(new Place.Setup())),
                Buttons.plain("desk-units", TEXT.text("emptyUnits"), () -> navigator.open(new Place.Units(0))));
    }

    private Node cards(DeskModel.Desk desk) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("screen");
        grid.setHgap(16);
        grid.setVgap(16);
        grid.getColumnConstraints().setAll(column(55), column(45));
        RowConstraints upper = new RowConstraints();
        upper.setVgrow(Priority.ALWAYS);
        RowConstraints lower = new RowConstraints();
        lower.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().setAll(upper, lower);
        grid.add(card("due", TEXT.text("due.title"), dueLines(desk.due())), 0, 0);
        SectionCard awards = card("awards", TEXT.text("awards.title", desk.year()), bars(desk.bars()));
        awards.setSubtitle(TEXT.text("awards.subtitle"));
        grid.add(awards, 1, 0);
        grid.add(card("rounds", TEXT.text("rounds.title"), rounds(desk.rounds())), 0, 1, 2, 1);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static SectionCard card(String id, String title, Node content) {
        SectionCard card = new SectionCard(title, content);
        card.setId("desk-" + id);
        return card;
    }

    private VBox dueLines(List<NextStep> due) {
        VBox lines = new VBox();
        if (due.isEmpty()) {
            lines.getChildren().add(quiet("due.none"));
        }
        for (int i = 0; i < due.size(); i++) {
            NextStep line = due.get(i);
            StackPane when =
                    new StackPane(new Chip(line.when().words(), line.when().tone()));
            when.setAlignment(Pos.CENTER_LEFT);
            when.setMinWidth(WHEN_WIDTH);
            when.setMaxWidth(WHEN_WIDTH);
            TwoLines words = bold(line.title(), line.detail());
            HBox row = new HBox(
                    when, words, Buttons.plain("due-" + (i + 1), line.action(), () -> navigator.open(line.place())));
            HBox.setHgrow(words, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("due-line");
            lines.getChildren().add(row);
        }
        return lines;
    }

    private static Node bars(List<AwardBar> bars) {
        return bars.isEmpty() ? quiet("awards.none") : new BarChart(bars);
    }

    private Node rounds(List<RoundLine> rounds) {
        if (rounds.isEmpty()) {
            return quiet("rounds.none");
        }
        GridPane table = new GridPane();
        table.getColumnConstraints().setAll(column(27), column(16), column(14), column(25), column(10), column(8));
        String[] heads = {"rounds.name", "rounds.counts", "rounds.state", "rounds.lacks", "rounds.due"};
        for (int i = 0; i < heads.length; i++) {
            Label head = new Label(TEXT.text(heads[i]));
            head.getStyleClass().add("round-head");
            head.setMaxWidth(Double.MAX_VALUE);
            table.add(head, i, 0);
        }
        Label last = new Label();
        last.getStyleClass().add("round-head");
        last.setMaxWidth(Double.MAX_VALUE);
        table.add(last, heads.length, 0);
        for (int i = 0; i < rounds.size(); i++) {
            addRound(table, rounds.get(i), i + 1);
        }
        return table;
    }

    private void addRound(GridPane table, RoundLine round, int row) {
        FlowPane lacks = new FlowPane(4, 4);
        round.lacks().forEach(chip -> lacks.getChildren().add(new Chip(chip.words(), chip.tone())));
        lacks.setAlignment(Pos.CENTER_LEFT);
        table.addRow(
                row,
                cell(bold(round.name(), round.detail())),
                cell(new Label(round.counts())),
                cell(new Chip(round.state().words(), round.state().tone())),
                cell(lacks),
                cell(new Label(round.due())),
                cell(Buttons.plain(
                        "round-" + row,
                        TEXT.text("rounds.open"),
                        () -> navigator.open(new Place.RoundPlace(round.roundId(), 0)))));
    }

    private static HBox cell(Node content) {
        HBox cell = new HBox(content);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("round-line");
        HBox.setHgrow(content, Priority.ALWAYS);
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }

    private static TwoLines bold(String first, String second) {
        TwoLines words = TwoLines.of(first, second);
        words.getChildren().getFirst().getStyleClass().add("strong");
        words.setMinWidth(0);
        return words;
    }

    private static Label quiet(String key) {
        Label label = new Label(TEXT.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
