package vn.sovang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import vn.sovang.ui.control.table.DataTable;

/// A clerk who types and looks elsewhere at random: types into the fields of the row in hand and, often without leaving
/// the field, presses another row, goes on by key, sorts, filters, reloads, leaves the place and comes back. Remembers
/// what was typed for whom.
public final class RandomClerk<R> {
    private final Stage stage;
    private final Random random;
    private final DataTable<R> table;
    private final ToLongFunction<R> id;
    private final List<String> fields;
    private final Map<Long, Map<String, String>> typed = new TreeMap<>();
    private final StringBuilder story = new StringBuilder();
    private Consumer<String> beforeTyping = field -> {};
    private List<Runnable> others = List.of();
    private int count;

    /// @param fields ids of the fields of text
    public RandomClerk(Stage stage, long seed, String table, ToLongFunction<R> id, List<String> fields) {
        this.stage = stage;
        random = new Random(seed);
        @SuppressWarnings("unchecked") // the test knows its table
        DataTable<R> known = FxHarness.find(stage, table, DataTable.class);
        this.table = known;
        this.id = id;
        this.fields = fields;
    }

    /// Done before typing into a field, such as opening its page.
    public RandomClerk<R> beforeTyping(Consumer<String> way) {
        beforeTyping = way;
        return this;
    }

    /// What else there is to do on the screen.
    public RandomClerk<R> others(Runnable... more) {
        others = List.of(more);
        return this;
    }

    /// Works for so many turns, and leaves the last field.
    public RandomClerk<R> work(int turns) {
        for (int turn = 0; turn < turns; turn++) {
            if (random.nextBoolean()) {
                type();
            } else {
                look();
            }
        }
        FxHarness.leave(stage);
        return this;
    }

    /// Every text stands where it was typed.
    ///
    /// @param stored the text of a field of a row
    public void everyTextIsWhereItWasTyped(BiFunction<Long, String, String> stored) {
        assertThat(typed).isNotEmpty();
        typed.forEach((row, texts) -> texts.forEach((field, text) -> assertThat(stored.apply(row, field))
                .as("%s of %d after %s", field, row, story)
                .isEqualTo(text)));
    }

    private void type() {
        String field = fields.get(random.nextInt(fields.size()));
        beforeTyping.accept(field);
        // At once, so that no answer of the store comes between what the clerk sees and types.
        boolean[] done = {false};
        FxHarness.run(() -> done[0] = typeInto(field));
        if (!done[0]) {
            look();
        }
    }

    private boolean typeInto(String field) {
        R row = table.selectedProperty().get();
        if (row == null) {
            return false;
        }
        long whose = id.applyAsLong(row);
        String text = "Chữ số %d của dòng %d".formatted(++count, whose);
        story.append("\n type ").append(field).append(" of ").append(whose);
        assertThat(FxHarness.seen(stage, "#" + field))
                .as("the record is in sight after %s", story)
                .isNotNull();
        FxHarness.type(stage, field, random.nextBoolean() ? text : text + "  ");
        assertThat(FxHarness.find(stage, field, Node.class).isFocused())
                .as("the field has the focus after %s", story)
                .isTrue();
        typed.computeIfAbsent(whose, any -> new TreeMap<>()).put(field, text);
        return true;
    }

    private void look() {
        int way = random.nextInt(5 + others.size());
        int rows = FxHarness.onFx(() -> table.getItems().size());
        story.append("\n way ").append(way);
        switch (way) {
            case 0, 1 -> pressRow(random.nextInt(Math.max(1, rows)));
            case 2 -> {
                FxHarness.run(table::requestFocus);
                FxHarness.key(stage, random.nextBoolean() ? KeyCode.DOWN : KeyCode.UP);
            }
            case 3 ->
                FxHarness.run(() -> {
                    List<? extends TableColumn<?, ?>> columns = table.getColumns();
                    @SuppressWarnings({"unchecked", "rawtypes"}) // any column of the table
                    Object sorted =
                            table.getSortOrder().setAll((List) List.of(columns.get(random.nextInt(columns.size()))));
                    Objects.requireNonNull(sorted);
                });
            case 4 -> FxHarness.run(() -> ((Shell) stage.getScene().getRoot()).refresh());
            default -> others.get(way - 5).run();
        }
    }

    /// As the mouse does it: the row is chosen before the field loses the focus.
    private void pressRow(int row) {
        FxHarness.run(() -> {
            if (row < table.getItems().size()) {
                table.getSelectionModel().clearAndSelect(row);
                table.requestFocus();
            }
        });
    }
}
