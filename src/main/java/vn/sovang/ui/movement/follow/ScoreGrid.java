package vn.sovang.ui.movement.follow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.rule.count.ScoreSheet;
import vn.sovang.text.Decimals;
import vn.sovang.usecase.movement.MovementStandings;
import vn.sovang.usecase.movement.UnitStanding;

/// Units in rows, criteria in columns; filled like a spreadsheet: Enter and the arrows move, Ctrl+V takes a block of
/// cells copied in Excel. A cell is stored on leaving it.
final class ScoreGrid extends ScrollPane {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double UNIT_WIDTH = 128;
    private static final double TOTAL_WIDTH = 46;
    private static final double CELL_WIDTH = 86;

    private final GridPane grid = new GridPane(6, 4);
    private final ScoresActions actions;
    private final Consumer<ScoreSheet.@Nullable Line> onLine;
    private final Consumer<UnitStanding> onUnit;
    private List<UnitStanding> units = List.of();
    private List<ScoreCriterion> scale = List.of();
    private TextField[][] cells = new TextField[0][0];
    /// What each cell was last filled with: a cell that says something else is being typed in.
    private String[][] filled = new String[0][0];
    private Label[] totals = new Label[0];
    private boolean self;

    /// @param onLine told of the cell that has the cursor
    /// @param onUnit told of its unit
    ScoreGrid(ScoresActions actions, Consumer<ScoreSheet.@Nullable Line> onLine, Consumer<UnitStanding> onUnit) {
        this.actions = actions;
        this.onLine = onLine;
        this.onUnit = onUnit;
        setId("score-grid");
        setContent(grid);
        setFocusTraversable(false);
        grid.setPadding(new Insets(10, 14, 14, 14));
        setStyle("-fx-background-color: transparent;");
    }

    /// Whether the units' own points are filled in, rather than what the check counted.
    void fillSelf(boolean own) {
        self = own;
        refill();
    }

    void show(MovementStandings followed) {
        List<Long> before = units.stream().map(unit -> unit.unit().id()).toList();
        boolean same = before.equals(
                        followed.units().stream().map(unit -> unit.unit().id()).toList())
                && scale.equals(followed.plan().scores());
        units = followed.units();
        scale = followed.plan().scores();
        if (!same) {
            build();
        }
        refill();
    }

    private void build() {
        grid.getChildren().clear();
        cells = new TextField[units.size()][scale.size()];
        filled = new String[units.size()][scale.size()];
        totals = new Label[units.size()];
        grid.add(head(FollowText.text("units.unit"), UNIT_WIDTH, ""), 0, 0);
        for (int column = 0; column < scale.size(); column++) {
            ScoreCriterion criterion = scale.get(column);
            String words = FollowText.text("scores.head", criterion.criterion(), Decimals.display(criterion.points()));
            grid.add(head(words, CELL_WIDTH, criterion.criterion()), column + 2, 0);
        }
        BigDecimal most =
                units.isEmpty() ? BigDecimal.ZERO : units.getFirst().sheet().most();
        grid.add(head(FollowText.text("scores.total", Decimals.display(most)), TOTAL_WIDTH, ""), 1, 0);
        for (int row = 0; row < units.size(); row++) {
            Label name = FollowForm.wrapped(units.get(row).unit().name(), "cell-plain");
            name.setPrefWidth(UNIT_WIDTH);
            name.setMinWidth(UNIT_WIDTH);
            grid.add(name, 0, row + 1);
            for (int column = 0; column < scale.size(); column++) {
                grid.add(cell(row, column), column + 2, row + 1);
            }
            totals[row] = new Label();
            totals[row].setMinWidth(Region.USE_PREF_SIZE);
            totals[row].getStyleClass().add("strong");
            totals[row].setId("score-total-" + row);
            grid.add(totals[row], 1, row + 1);
        }
    }

    private static Label head(String words, double width, String whole) {
        Label label = FollowForm.wrapped(words, "small-text");
        label.setPrefWidth(width);
        label.setMinWidth(width);
        label.setMaxHeight(78);
        label.setMinHeight(Region.USE_COMPUTED_SIZE);
        label.setAlignment(Pos.BOTTOM_LEFT);
        if (!whole.isEmpty()) {
            label.setTooltip(new Tooltip(whole));
        }
        return label;
    }

    private TextField cell(int row, int column) {
        TextField field = new TextField();
        field.setId("score-%d-%d".formatted(row, column));
        field.setPrefWidth(CELL_WIDTH);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setAccessibleText(
                units.get(row).unit().name() + ", " + scale.get(column).criterion());
        cells[row][column] = field;
        fill(row, column);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                field.selectAll();
                onUnit.accept(units.get(row));
                onLine.accept(line(row, column));
            } else {
                leave(row, column);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, row, column));
        return field;
    }

    private void onKey(KeyEvent event, int row, int column) {
        TextField field = cells[row][column];
        boolean atStart = field.getCaretPosition() == 0 && field.getSelection().getLength() == 0;
        boolean atEnd = field.getCaretPosition() == field.getLength();
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            go(event, row + 1, column);
        } else if (event.getCode() == KeyCode.UP) {
            go(event, row - 1, column);
        } else if (event.getCode() == KeyCode.LEFT && atStart) {
            go(event, row, column - 1);
        } else if (event.getCode() == KeyCode.RIGHT && atEnd) {
            go(event, row, column + 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            fill(row, column);
            field.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.V && event.isShortcutDown()) {
            String block = Clipboard.getSystemClipboard().getString();
            if (block != null && block.strip().matches("(?s).*[\\t\\n].*")) {
                paste(block, row, column);
                event.consume();
            }
        }
    }

    private void go(KeyEvent event, int row, int column) {
        event.consume();
        if (row >= 0 && row < units.size() && column >= 0 && column < scale.size()) {
            cells[row][column].requestFocus();
        } else {
            leave(Math.clamp(row, 0, units.size() - 1), Math.clamp(column, 0, scale.size() - 1));
        }
    }

    private void leave(int row, int column) {
        TextField field = cells[row][column];
        if (field.getText().strip().equals(filled[row][column])) {
            return;
        }
        filled[row][column] = field.getText().strip();
        changed(row, column, field.getText()).ifPresentOrElse(score -> actions.score(List.of(score)), () -> {
            field.pseudoClassStateChanged(DANGER, true);
            actions.say(FollowText.text("scores.noNumber", field.getText()));
        });
    }

    /// The score with what was typed; empty when that is no number.
    private Optional<UnitScore> changed(int row, int column, String typed) {
        UnitScore before = line(row, column).score();
        if (typed.isBlank()) {
            return Optional.of(with(before, null));
        }
        Optional<BigDecimal> value = Decimals.typed(typed);
        return value.map(number -> with(before, number));
    }

    private UnitScore with(UnitScore before, @Nullable BigDecimal value) {
        return self ? before.selfScored(value) : before.measured(value);
    }

    /// Fills a block of cells from here to the right and down; nothing when one of them is no number.
    void paste(String block, int row, int column) {
        List<UnitScore> scores = new ArrayList<>();
        int cellsOfBlock = 0;
        String[] lines = block.strip().split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String[] typed = lines[i].split("\\t", -1);
            cellsOfBlock += typed.length;
            for (int j = 0; row + i < units.size() && j < typed.length && column + j < scale.size(); j++) {
                Optional<UnitScore> score = changed(row + i, column + j, typed[j]);
                if (score.isEmpty()) {
                    actions.say(FollowText.text("scores.noNumber", typed[j]));
                    return;
                }
                scores.add(score.get());
            }
        }
        fill(row, column);
        actions.pasted(scores, cellsOfBlock - scores.size());
    }

    private void fill(int row, int column) {
        filled[row][column] = stored(row, column);
        cells[row][column].setText(filled[row][column]);
        cells[row][column].pseudoClassStateChanged(DANGER, line(row, column).lacksReason());
    }

    private ScoreSheet.Line line(int row, int column) {
        return units.get(row).sheet().lines().get(column);
    }

    private String stored(int row, int column) {
        UnitScore score = line(row, column).score();
        return Decimals.display(self ? score.self() : score.measured());
    }

    private void refill() {
        for (int row = 0; row < units.size(); row++) {
            ScoreSheet sheet = units.get(row).sheet();
            for (int column = 0; column < scale.size(); column++) {
                TextField field = cells[row][column];
                if (!field.isFocused() || field.getText().equals(filled[row][column])) {
                    fill(row, column);
                }
                if (field.isFocused()) {
                    onUnit.accept(units.get(row));
                    onLine.accept(line(row, column));
                }
            }
            totals[row].setText(Decimals.display(self ? sheet.self() : sheet.checked()));
        }
    }
}
