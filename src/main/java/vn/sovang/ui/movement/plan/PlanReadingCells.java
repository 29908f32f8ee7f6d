package vn.sovang.ui.movement.plan;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.plan.PlanAssigning;
import vn.sovang.exchange.plan.PlanField;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.movement.MovementText;

/// Rows of the two lists of "Nạp kế hoạch".
final class PlanReadingCells {
    private static final double SCROLL_BAR = 26;
    private static final double NUMBER = 36;
    private static final double INDENT = 10;
    private static final int LONGEST = 220;

    private PlanReadingCells() {}

    /// A line of the plan with its number.
    static ListCell<String> line(ListView<String> list) {
        Label number = new Label();
        number.getStyleClass().addAll("muted", "small-text");
        number.setMinWidth(NUMBER);
        number.setAlignment(Pos.TOP_RIGHT);
        Label words = wrapped();
        HBox row = new HBox(8, number, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new ListCell<>() {
            {
                prefWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
            }

            @Override
            protected void updateItem(@Nullable String line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                setGraphic(empty || line == null ? null : row);
                number.setText(Integer.toString(getIndex() + 1));
                words.setText(line == null ? "" : line);
            }
        };
    }

    /// A part, or a value of it.
    static ListCell<PlanReadingEntry> entry(ListView<PlanReadingEntry> list) {
        return new ListCell<>() {
            private final EntryRow row = new EntryRow();

            {
                prefWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
            }

            @Override
            protected void updateItem(@Nullable PlanReadingEntry entry, boolean empty) {
                super.updateItem(entry, empty);
                setText(null);
                if (empty || entry == null) {
                    setGraphic(null);
                } else {
                    row.show(entry);
                    setGraphic(row);
                }
            }
        };
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static final class EntryRow extends HBox {
        private final Label words = wrapped();
        private final Label where = new Label();
        private final Chip state = new Chip("", Tone.PLAIN);

        EntryRow() {
            super(8);
            where.getStyleClass().addAll("muted", "small-text");
            VBox text = new VBox(1, words, where);
            HBox.setHgrow(text, Priority.ALWAYS);
            state.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().addAll(text, state);
        }

        void show(PlanReadingEntry entry) {
            PlanField field = entry.field();
            boolean heading = field == null;
            words.getStyleClass().removeAll("strong", "muted");
            if (heading) {
                words.getStyleClass().add(entry.empty() ? "muted" : "strong");
            }
            setPadding(new Insets(heading && !entry.empty() ? 6 : 0, 0, 0, heading ? 0 : INDENT));
            where.setVisible(!heading);
            where.setManaged(!heading);
            state.setVisible(!heading);
            state.setManaged(!heading);
            if (field == null) {
                words.setText(
                        entry.empty()
                                ? MovementText.text("plan.none", entry.part().label())
                                : entry.part().label());
                return;
            }
            words.setText(said(field));
            where.setText(where(field));
            String key =
                    entry.isOpen() ? "choose" : entry.confirmed() ? "confirmed" : field.certain() ? "sure" : "look";
            state.setText(MovementText.text("plan.state." + key));
            state.setTone(entry.waits() ? Tone.WARN : Tone.GOOD);
        }

        private static String said(PlanField field) {
            String value = PlanAssigning.display(field).replace('\n', ' ');
            String whole = field.group().isEmpty() ? value : field.group() + ": " + value;
            return whole.length() <= LONGEST
                    ? whole
                    : whole.substring(0, LONGEST).strip() + "…";
        }

        private static String where(PlanField field) {
            return field.firstLine() == field.lastLine()
                    ? MovementText.text("plan.line", field.firstLine())
                    : MovementText.text("plan.lines", field.firstLine(), field.lastLine());
        }
    }
}
