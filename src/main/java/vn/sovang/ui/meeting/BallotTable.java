package vn.sovang.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.ui.control.Chip;

/// The ballots' table for the keyboard: arrows go from cell to cell, digits type into it, Enter goes down, Backspace
/// takes a digit back; + says that all agree, * that all agree in the lines left, - that members sit out their own
/// case;
/// F2 goes to the particulars of the line. There is no text field in it: nothing is composed, nothing waits to be
/// committed.
final class BallotTable extends TableView<BallotRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final BallotsModel model;
    private final Supplier<@Nullable Meeting> meeting;
    private final Runnable onCase;

    /// @param onCase goes to the particulars of the line in focus
    BallotTable(BallotsModel model, Supplier<@Nullable Meeting> meeting, Runnable onCase) {
        super(model.rows());
        this.model = model;
        this.meeting = meeting;
        this.onCase = onCase;
        setId("ballots");
        setAccessibleText(MeetingText.text("ballots.name"));
        getStyleClass().addAll("data-table", "ballot-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(new Label(MeetingText.text("ballots.none")));
        model.columnsProperty().subscribe(this::arrange);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        model.rowProperty().subscribe(row -> follow());
        model.columnProperty().subscribe(column -> follow());
        getFocusModel().focusedCellProperty().subscribe(this::onFocusedCell);
    }

    /// The counts the meeting needs between who is voted on and what came of it.
    private void arrange(List<BallotColumn> counts) {
        List<TableColumn<BallotRow, ?>> columns = new ArrayList<>(List.of(number(), name()));
        counts.forEach(column -> columns.add(count(column)));
        columns.add(ratio());
        columns.add(verdict());
        columns.forEach(column -> column.setSortable(false));
        getColumns().setAll(columns);
    }

    private static TableColumn<BallotRow, BallotRow> column(String title, double width) {
        TableColumn<BallotRow, BallotRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }

    private static TableColumn<BallotRow, BallotRow> fixed(String title, double width) {
        TableColumn<BallotRow, BallotRow> column = column(title, width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private static TableColumn<BallotRow, BallotRow> number() {
        TableColumn<BallotRow, BallotRow> column = fixed(MeetingText.text("column.number"), 40);
        column.setCellFactory(of -> new TextCell(Pos.CENTER_LEFT) {
            @Override
            String words(BallotRow row) {
                return Integer.toString(row.number());
            }
        });
        return column;
    }

    private static TableColumn<BallotRow, BallotRow> name() {
        TableColumn<BallotRow, BallotRow> column = column(MeetingText.text("column.name"), 170);
        column.setCellFactory(of -> new NameCell());
        return column;
    }

    /// Name over award. A wrapping label would ask for the height it has at no width; a text knows its width.
    private static final class NameCell extends TableCell<BallotRow, BallotRow> {
        private static final double SIDES = 20;

        private final Text name = new Text();
        private final Label award = new Label();
        private final Text remark = new Text();
        private final VBox both = new VBox(name, award);

        NameCell() {
            name.getStyleClass().add("cell-text");
            award.getStyleClass().add("small-text");
            remark.getStyleClass().add("ballot-remark");
            both.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable BallotRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            name.setWrappingWidth(getTableColumn().getWidth() - SIDES);
            name.setText(row.name());
            award.setText(row.award());
            String words = row.fault().isEmpty() ? row.remark() : row.fault();
            remark.setText(words);
            remark.setWrappingWidth(getTableColumn().getWidth() - SIDES);
            both.getChildren().setAll(words.isEmpty() ? List.of(name, award) : List.of(name, award, remark));
            setGraphic(both);
        }
    }

    private TableColumn<BallotRow, BallotRow> count(BallotColumn which) {
        TableColumn<BallotRow, BallotRow> column =
                fixed(which.heading(), which == BallotColumn.EXCLUDED || which == BallotColumn.LOWER ? 72 : 56);
        column.setId("ballot-" + which.name().toLowerCase(java.util.Locale.ROOT));
        column.setCellFactory(of -> {
            TextCell cell = new TextCell(Pos.CENTER) {
                @Override
                String words(BallotRow row) {
                    return which.ofPapers() && !row.papers() ? "" : Integer.toString(which.of(row.ballot()));
                }
            };
            cell.getStyleClass().add("count-cell");
            Runnable mark = () -> cell.pseudoClassStateChanged(
                    CURRENT,
                    cell.getIndex() == model.rowProperty().get()
                            && model.columnProperty().get() == which);
            model.rowProperty().subscribe(mark);
            model.columnProperty().subscribe(mark);
            cell.indexProperty().subscribe(mark);
            return cell;
        });
        return column;
    }

    private static TableColumn<BallotRow, BallotRow> ratio() {
        TableColumn<BallotRow, BallotRow> column = fixed(MeetingText.text("column.ratio"), 92);
        column.setCellFactory(of -> new TableCell<>() {
            private final RatioBar bar = new RatioBar();

            {
                setAlignment(Pos.CENTER);
            }

            @Override
            protected void updateItem(@Nullable BallotRow row, boolean empty) {
                super.updateItem(row, empty);
                if (row == null || empty) {
                    setGraphic(null);
                } else {
                    bar.show(row);
                    setGraphic(bar);
                }
            }
        });
        return column;
    }

    private static TableColumn<BallotRow, BallotRow> verdict() {
        TableColumn<BallotRow, BallotRow> column = fixed(MeetingText.text("column.verdict"), 128);
        column.setCellFactory(of -> new TableCell<>() {
            {
                setAlignment(Pos.CENTER_LEFT);
            }

            @Override
            protected void updateItem(@Nullable BallotRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(row == null || empty ? null : new Chip(row.verdict(), row.tone()));
            }
        });
        return column;
    }

    private abstract static class TextCell extends TableCell<BallotRow, BallotRow> {
        TextCell(Pos alignment) {
            setAlignment(alignment);
        }

        abstract String words(BallotRow row);

        @Override
        protected void updateItem(@Nullable BallotRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : words(row));
        }
    }

    private void onKey(KeyEvent event) {
        Meeting held = meeting.get();
        if (held == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case UP -> model.move(-1, 0);
            case DOWN, ENTER -> model.move(1, 0);
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case PAGE_UP -> model.move(-10, 0);
            case PAGE_DOWN -> model.move(10, 0);
            case BACK_SPACE -> model.erase(held);
            case SPACE -> model.next();
            case F2 -> onCase.run();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void onTyped(KeyEvent event) {
        Meeting held = meeting.get();
        String typed = event.getCharacter();
        if (held == null || typed.length() != 1) {
            return;
        }
        // Signs, not letters: UniKey composes letters by backspaces, and these stand beside the digits.
        char key = typed.charAt(0);
        boolean used = true;
        switch (key) {
            case '+' -> model.agree(held);
            case '*' -> model.agreeRest(held);
            case '-' -> model.sitOut(held);
            default -> used = false;
        }
        if (key >= '0' && key <= '9') {
            model.type(key - '0', held);
            used = true;
        }
        if (used) {
            event.consume();
        }
    }

    /// A click puts the model's cursor where it was made; while the table itself follows the model nothing comes back.
    private void onFocusedCell(TablePosition<?, ?> cell) {
        int at = cell.getColumn() - 2;
        List<BallotColumn> counts = model.columnsProperty().get();
        if (at >= 0 && at < counts.size() && cell.getRow() >= 0) {
            BallotColumn column = counts.get(at);
            if (cell.getRow() != model.rowProperty().get()
                    || column != model.columnProperty().get()) {
                model.focus(cell.getRow(), column);
            }
        }
    }

    private void follow() {
        int row = model.rowProperty().get();
        if (row < getItems().size() && getColumns().size() > 2) {
            TableColumn<BallotRow, ?> column = getColumns()
                    .get(model.columnsProperty()
                                    .get()
                                    .indexOf(model.columnProperty().get())
                            + 2);
            TablePosition<?, ?> now = getFocusModel().getFocusedCell();
            if (now.getRow() != row || now.getTableColumn() != column) {
                getSelectionModel().clearAndSelect(row, column);
                getFocusModel().focus(row, column);
                scrollTo(Math.max(0, row - 4));
            }
        }
    }
}
