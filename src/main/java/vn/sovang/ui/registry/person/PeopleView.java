package vn.sovang.ui.registry.person;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.registry.Person;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.registry.history.SubjectPanel;

/// The people in a table, the one in hand at the right.
final class PeopleView {
    private static final Wording TEXT = Messages.of("registry");

    private final PeopleModel model;
    private final DataTable<PersonLine> table =
            new DataTable<>("person-table", TEXT.text("people.table"), PersonLine::id);
    private final SearchField filter = new SearchField("person-filter", TEXT.text("people.filter"));
    private final PersonDetail detail;
    private final VBox record;
    private final EmptyState none;
    private final EmptyState notFound =
            new EmptyState(Feather.SEARCH, TEXT.text("people.notFound"), TEXT.text("people.notFoundHint"));
    private final ListAndDetail layout;

    /// @param panel the tabs of the person in hand, with the detail under the first
    PeopleView(
            PeopleModel model,
            PersonDetail detail,
            SubjectPanel panel,
            Runnable onNew,
            Consumer<Long> onSelect,
            Consumer<List<PersonLine>> onBin) {
        this.model = model;
        this.detail = detail;
        record = new VBox(8, PersonDetail.title(model.draft), panel);
        none = new EmptyState(
                Feather.USER,
                TEXT.text("people.empty"),
                TEXT.text("people.emptyHint"),
                Buttons.primary("person-first", TEXT.text("people.add"), onNew));
        table.wrapped(
                "person-column-name", TEXT.text("people.column.name"), 170, PersonLine::name, PersonLine::nameKey);
        table.text("person-column-sex", TEXT.text("people.column.sex"), 84, PersonLine::sex, PersonLine::sex);
        table.text(
                "person-column-birth", TEXT.text("people.column.birth"), 125, PersonLine::birth, PersonLine::birthKey);
        table.text(
                        "person-column-ethnicity",
                        TEXT.text("people.column.ethnicity"),
                        80,
                        PersonLine::ethnicity,
                        PersonLine::ethnicity)
                .hidden();
        table.smallWrapped(
                        "person-column-class",
                        TEXT.text("people.column.class"),
                        160,
                        PersonLine::statisticsClass,
                        PersonLine::statisticsClass)
                .hidden();
        table.smallWrapped(
                "person-column-post", TEXT.text("people.column.post"), 150, PersonLine::post, PersonLine::postKey);
        table.smallWrapped(
                "person-column-unit", TEXT.text("people.column.unit"), 210, PersonLine::unit, PersonLine::unitKey);
        layout = new ListAndDetail(table)
                .left(filter)
                .right(Buttons.withKey(Buttons.plain("person-new", TEXT.text("people.add"), onNew), "Ctrl N"));
        filter.setPrefWidth(320);
        model.linesProperty().subscribe(this::showLines);
        table.selectedProperty().subscribe(line -> {
            if (line != null) {
                onSelect.accept(line.id());
            }
        });
        table.onDelete(onBin);
        table.onOpen(line -> detail.focusName());
        model.currentProperty().subscribe(this::showCurrent);
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

    void focusName() {
        detail.focusName();
    }

    private void showLines(List<PersonLine> lines) {
        table.setEmptyState(filter.queryProperty().get().isEmpty() ? none : notFound);
        table.show(lines);
        markCurrent(model.currentProperty().get());
    }

    private void showCurrent(@Nullable Person person) {
        if (person == null) {
            layout.setDetail(new EmptyState(Feather.USER, TEXT.text("people.none"), TEXT.text("people.noneHint")));
        } else if (record.getParent() == null) {
            layout.setDetail(record);
        }
        markCurrent(person);
    }

    private void markCurrent(@Nullable Person person) {
        PersonLine line = table.selectedProperty().get();
        if (person == null || person.id() == 0) {
            table.getSelectionModel().clearSelection();
        } else if (line == null || line.id() != person.id()) {
            table.selectKey(person.id());
        }
    }
}
