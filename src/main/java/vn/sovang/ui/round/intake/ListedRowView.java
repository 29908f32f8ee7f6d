package vn.sovang.ui.round.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.model.PartialDate;
import vn.sovang.ui.control.AwardPicker;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.round.FieldRow;
import vn.sovang.ui.round.KindChoice;
import vn.sovang.ui.round.RoundText;
import vn.sovang.ui.round.SexChoice;
import vn.sovang.usecase.intake.ListPreview;

/// The chosen row of the list: a possible duplicate side by side with its twin, and the fields to mend in place.
final class ListedRowView extends VBox {
    private final ImportModel list;
    private final ListedRowModel model;
    private final ImportActions actions;
    private final VBox question = new VBox(10);
    private final ListedChoices choices;
    private final Label heading = new Label();
    private final VBox remarks = new VBox(8);
    private final VBox unit = new VBox();
    private final Node name;
    private String unitName = "";
    private int unitRow;

    ListedRowView(ImportModel list, ListedRowModel model, ImportActions actions) {
        super(12);
        this.list = list;
        this.model = model;
        this.actions = actions;
        this.choices = new ListedChoices(actions);
        setId("listed-row");
        model.typing().covers(this);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        LabeledField nameField =
                new LabeledField(RoundText.text("field.name"), TextEntry.line("row-name", model.nameProperty()));
        name = nameField;
        VBox fields = fields(nameField);
        Label none = new Label(RoundText.text("import.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.selectedProperty().subscribe(row -> {
            if (row == null || row.listed() == null) {
                none.setText(row == null ? RoundText.text("import.none") : row.understood());
                getChildren().setAll(none);
            } else {
                show(row, row.listed());
                getChildren().setAll(question, choices, heading, remarks, fields, unit);
            }
        });
    }

    private VBox fields(LabeledField nameField) {
        DateInput birth = DateInput.partial("row-birth");
        birth.valueProperty().bindBidirectional(model.birthProperty());
        AwardPicker award = new AwardPicker("row-award", model::awards);
        award.valueProperty().bindBidirectional(model.awardProperty());
        Region person = FieldRow.of(
                new SexChoice("row-sex", model.sexProperty()), new LabeledField(RoundText.text("field.birth"), birth));
        Region work = FieldRow.of(
                new LabeledField(
                        RoundText.text("field.ethnicity"), TextEntry.line("row-ethnicity", model.ethnicityProperty())),
                new LabeledField(RoundText.text("field.post"), TextEntry.line("row-post", model.postProperty())));
        model.kindProperty().subscribe(kind -> {
            person.setDisable(!kind.isPerson());
            work.setDisable(!kind.isPerson());
        });
        return new VBox(
                10,
                nameField,
                new LabeledField(RoundText.text("field.kind"), new KindChoice("row-kind", model.kindProperty())),
                person,
                work,
                new LabeledField(RoundText.text("field.unit"), TextEntry.line("row-unit", model.unitNameProperty())),
                new LabeledField(RoundText.text("field.award"), award),
                new LabeledField(
                        RoundText.text("field.achievement"),
                        TextEntry.lines("row-achievement", model.achievementProperty(), 3)),
                new LabeledField(RoundText.text("field.note"), TextEntry.line("row-note", model.noteProperty())));
    }

    /// Which unit of the registry the row's words for one mean; the picker stays while the list is checked anew.
    private void askUnit(ListRow listed) {
        String named = listed.kind().isPerson()
                ? listed.nomination().unitName()
                : listed.nomination().name();
        if (named.equals(unitName) && listed.number() == unitRow) {
            return;
        }
        unitName = named;
        unitRow = listed.number();
        unit.setManaged(!named.isEmpty());
        unit.getChildren().clear();
        if (named.isEmpty()) {
            return;
        }
        UnitPicker picker = new UnitPicker("row-unit-is", actions.units());
        picker.setPromptText(RoundText.text("import.unit-prompt"));
        picker.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                actions.unitIs(named, chosen);
            }
        });
        unit.getChildren()
                .add(new LabeledField(RoundText.text("import.unit-is"), picker)
                        .hint(RoundText.text("import.unit-hint", named)));
    }

    private void show(ImportRow row, ListRow listed) {
        askUnit(listed);
        heading.setText(RoundText.text("import.row", row.rows()));
        remarks.getChildren()
                .setAll(listed.findings().stream()
                        .filter(finding -> finding.otherRow() == 0)
                        .map(finding -> new Notice(
                                        finding.sentence(), row.state().tone())
                                .source(finding.field().label()))
                        .toList());
        ListPreview preview = list.previewProperty().get();
        if (preview != null) {
            choices.show(listed, preview);
        }
        question.getChildren().clear();
        ListRow twin = row.twin() == 0
                ? null
                : list.row(row.twin()).map(ImportRow::listed).orElse(null);
        if (twin != null) {
            ask(listed, twin);
        }
        question.setManaged(twin != null);
    }

    private void ask(ListRow row, ListRow twin) {
        int number = row.number();
        int other = twin.number();
        Label title = new Label(
                RoundText.text(row.kind().isPerson() ? "import.one-person" : "import.one-unit", number, other));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        String reason = row.findings().stream()
                .filter(finding -> finding.otherRow() == other)
                .map(vn.sovang.exchange.table.Finding::sentence)
                .findFirst()
                .orElse("");
        Label why = new Label(reason);
        why.getStyleClass().add("small-text");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        Button same = Buttons.small("same", RoundText.text("import.same-subject"), () -> actions.same(number, other));
        Button distinct =
                Buttons.small("distinct", RoundText.text("import.distinct"), () -> actions.distinct(number, other));
        Button later = Buttons.small("later", RoundText.text("import.later"), actions::later);
        question.getChildren().setAll(title, why, compare(twin, row), new FlowPane(6, 6, same, distinct, later));
    }

    private static Node compare(ListRow one, ListRow other) {
        GridPane grid = new GridPane();
        grid.setId("twins");
        grid.getStyleClass().add("twins");
        ColumnConstraints titles = new ColumnConstraints();
        titles.setPercentWidth(22);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(39);
        grid.getColumnConstraints().setAll(titles, half, half);
        line(grid, 0, "", RoundText.text("import.row", one.number()), RoundText.text("import.row", other.number()));
        NominationEntry left = one.nomination();
        NominationEntry right = other.nomination();
        line(grid, 1, RoundText.text("twin.name"), left.name(), right.name());
        line(grid, 2, RoundText.text("twin.birth"), date(left.birth()), date(right.birth()));
        line(grid, 3, RoundText.text("twin.post"), left.post(), right.post());
        line(grid, 4, RoundText.text("twin.unit"), left.unitName(), right.unitName());
        line(grid, 5, RoundText.text("twin.achievement"), left.achievement(), right.achievement());
        line(grid, 6, RoundText.text("twin.award"), left.awardName(), right.awardName());
        return grid;
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.display();
    }

    private static void line(GridPane grid, int row, String title, String left, String right) {
        boolean differ = row > 0 && !left.equals(right);
        Label head = new Label(title);
        head.getStyleClass().add("small-text");
        grid.add(head, 0, row);
        int column = 1;
        for (String text : new String[] {left, right}) {
            Label value = new Label(text);
            value.setWrapText(true);
            value.setMinHeight(USE_PREF_SIZE);
            if (row == 0 || differ) {
                value.getStyleClass().add("strong");
            }
            grid.add(value, column++, row);
        }
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
        ((LabeledField) name).lookup("#row-name").requestFocus();
    }
}
