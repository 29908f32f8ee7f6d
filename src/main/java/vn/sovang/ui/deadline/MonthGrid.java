package vn.sovang.ui.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.rule.due.DueState;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.Weekday;
import vn.sovang.usecase.due.Deadline;

/// The weeks of a month with what is due on each day. One control for the keyboard: arrows go from day to day, PageUp
/// and
/// PageDown from month to month, Home to today.
final class MonthGrid extends GridPane {
    private static final int WEEK = 7;
    /// Lines of a day before the rest is only counted.
    private static final int SHOWN = 2;
    /// So few may take two lines.
    private static final int ROOMY = 1;
    private static final double LINE_HEIGHT = 17;
    private static final double LINES_HEIGHT = 36;
    private static final double NAME_HEIGHT = 34;
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");

    private final DeadlineModel model;
    private final Consumer<LocalDate> onMove;
    private final Map<LocalDate, VBox> cells = new HashMap<>();

    /// @param onMove asks for the cursor on a day
    MonthGrid(DeadlineModel model, Consumer<LocalDate> onMove) {
        this.model = model;
        this.onMove = onMove;
        setId("month-grid");
        getStyleClass().add("month-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        for (int i = 0; i < WEEK; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            getColumnConstraints().add(column);
        }
        model.pageProperty().subscribe(this::fill);
        model.dayProperty().subscribe(day -> showCursor());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void fill(@Nullable MonthPage page) {
        getChildren().clear();
        getRowConstraints().setAll(new RowConstraints());
        cells.clear();
        if (page == null) {
            return;
        }
        for (int i = 0; i < WEEK; i++) {
            String name = Weekday.name(DayOfWeek.of(i + 1));
            Label head = new Label(DeadlineText.heading(name));
            head.getStyleClass().add("month-head");
            head.setMaxWidth(Double.MAX_VALUE);
            add(head, i, 0);
        }
        for (int i = 0; i < page.weeks(); i++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            row.setPercentHeight(-1);
            row.setPrefHeight(90);
            row.setMinHeight(70);
            getRowConstraints().add(row);
        }
        List<DayCell> days = page.cells();
        for (int i = 0; i < days.size(); i++) {
            VBox cell = cell(days.get(i));
            cells.put(days.get(i).day(), cell);
            add(cell, i % WEEK, 1 + i / WEEK);
        }
        showCursor();
    }

    private VBox cell(DayCell day) {
        Label number = new Label(String.valueOf(day.day().getDayOfMonth()));
        number.getStyleClass().add("month-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(day.name());
        name.getStyleClass().add("month-name");
        name.setWrapText(true);
        name.setMaxHeight(NAME_HEIGHT);
        HBox top = new HBox(5, number, name);
        top.setAlignment(Pos.TOP_LEFT);
        VBox cell = new VBox(1, top);
        cell.getStyleClass().add("month-day");
        cell.pseudoClassStateChanged(TODAY, day.today());
        cell.pseudoClassStateChanged(OFF, !day.working());
        cell.pseudoClassStateChanged(OTHER, !day.inMonth());
        List<Deadline> due = day.due();
        int shown = due.size() <= SHOWN + 1 ? due.size() : SHOWN;
        boolean roomy = due.size() <= ROOMY && day.name().isEmpty();
        due.stream().limit(shown).forEach(one -> cell.getChildren().add(line(one, roomy)));
        if (due.size() > shown) {
            Label more = new Label(DeadlineText.text("more", due.size() - shown));
            more.getStyleClass().add("month-more");
            cell.getChildren().add(more);
        }
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                onMove.accept(day.day());
            }
        });
        return cell;
    }

    private static Label line(Deadline one, boolean roomy) {
        Label line = new Label(one.name());
        line.setWrapText(roomy);
        line.setMaxHeight(roomy ? LINES_HEIGHT : LINE_HEIGHT);
        line.setMinHeight(LINE_HEIGHT);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll("month-due", styleOf(one.state()));
        return line;
    }

    private static String styleOf(DueState state) {
        return switch (state) {
            case DueState.Done _ -> "due-done";
            case DueState.Late _ -> "due-late";
            case DueState.Today _ -> "due-today";
            case DueState.Ahead _ -> "due-ahead";
        };
    }

    private void showCursor() {
        LocalDate day = model.dayProperty().get();
        cells.forEach((of, cell) -> cell.pseudoClassStateChanged(CURSOR, of.equals(day)));
        model.cell().ifPresent(cell -> setAccessibleText(words(cell)));
    }

    private static String words(DayCell cell) {
        String day = Weekday.name(cell.day().getDayOfWeek()) + ", " + OfficialDate.brief(cell.day());
        String name = cell.name().isEmpty() ? "" : ", " + cell.name();
        return cell.due().isEmpty()
                ? DeadlineText.text("spoken.none", day + name)
                : DeadlineText.text(
                        "spoken.due",
                        day + name,
                        cell.due().size(),
                        String.join(
                                "; ", cell.due().stream().map(Deadline::name).toList()));
    }

    private void onKey(KeyEvent event) {
        LocalDate day = model.dayProperty().get();
        LocalDate to =
                switch (event.getCode()) {
                    case LEFT -> day.minusDays(1);
                    case RIGHT -> day.plusDays(1);
                    case UP -> day.minusWeeks(1);
                    case DOWN -> day.plusWeeks(1);
                    case PAGE_UP -> day.minusMonths(1);
                    case PAGE_DOWN -> day.plusMonths(1);
                    case HOME -> model.today();
                    default -> null;
                };
        if (to != null && !event.isShortcutDown() && !event.isAltDown()) {
            onMove.accept(to);
            event.consume();
        }
    }
}
