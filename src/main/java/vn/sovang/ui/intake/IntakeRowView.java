package vn.sovang.ui.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.model.Award;
import vn.sovang.model.ListKind;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.ui.control.AwardPicker;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.LeaveEntry;
import vn.sovang.ui.control.MaskedEntry;
import vn.sovang.ui.control.Notice;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.RowPlan;

/// The chosen row of a list: what it would do, what the clerk is asked, and its values to mend in place. The fields of
/// a row stay while the list is compared anew, so that one being typed in is not replaced.
final class IntakeRowView extends VBox {
    private static final List<String> KINDS = Stream.of(SubjectKind.values())
            .map(SubjectKind::label)
            .map(IntakeRowView::capital)
            .toList();
    private static final List<String> SEXES = Stream.concat(
                    Stream.of(""), Stream.of(Sex.values()).map(Sex::label))
            .toList();

    private final IntakeModel model;
    private final IntakeActions actions;
    private final Label heading = new Label();
    private final VBox facts = new VBox(4);
    private final IntakeQuestions questions;
    private final VBox remarks = new VBox(8);
    private final VBox fields = new VBox(10);
    private final Label none = new Label();
    private final Map<ListColumn, StringProperty> texts = new EnumMap<>(ListColumn.class);
    private final Map<ListColumn, LabeledField> shown = new EnumMap<>(ListColumn.class);
    private int shownRow;
    private @Nullable ListLayout shownLayout;
    private @Nullable SubjectKind shownKind;
    private boolean showing;

    IntakeRowView(IntakeModel model, IntakeActions actions) {
        super(12);
        this.model = model;
        this.actions = actions;
        this.questions = new IntakeQuestions(actions);
        setId("intake-row");
        heading.setId("intake-row-title");
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        model.selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable IntakeRow row) {
        ListPreview preview = model.previewProperty().get();
        if (row == null || row.listed() == null || preview == null) {
            shownRow = 0;
            none.setText(row == null ? IntakeText.text("row.none") : row.understood());
            getChildren().setAll(none);
            return;
        }
        ListRow listed = row.row();
        RowPlan plan = Objects.requireNonNull(row.plan());
        String place = preview.reading().place(listed.number());
        heading.setText(capital(place));
        facts(listed, plan);
        questions.show(listed, plan, preview);
        remarks.getChildren()
                .setAll(preview.open(listed).stream()
                        .filter(finding -> finding.otherRow() == 0 && !asked(finding, plan))
                        .map(finding -> notice(finding, row))
                        .toList());
        values(listed, preview);
        if (!getChildren().contains(fields)) {
            getChildren().setAll(heading, facts, questions, remarks, fields);
        }
        remarks.setManaged(!remarks.getChildren().isEmpty());
    }

    /// Whether the question above says it already.
    private static boolean asked(ListFinding finding, RowPlan plan) {
        return !plan.choices().isEmpty()
                && finding.origin() == ListFinding.Origin.REGISTRY
                && finding.field() == ListField.NAME;
    }

    private static Node notice(ListFinding finding, IntakeRow row) {
        Notice notice = new Notice(finding.sentence(), row.state().tone());
        return finding.field() == ListField.ROW
                ? notice
                : notice.source(finding.field().label());
    }

    private void facts(ListRow row, RowPlan plan) {
        facts.getChildren().clear();
        String subject = plan.subject();
        fact(
                "fact.action",
                subject.isEmpty() ? plan.action().label() : plan.action().label() + ": " + subject);
        plan.fills().forEach(fill -> fact("fact.fill", fill));
        plan.conflicts()
                .forEach(conflict -> fact(
                        Objects.requireNonNull(model.previewProperty().get()).listWins()
                                ? "fact.conflict-list"
                                : "fact.conflict",
                        conflict));
        row.changes().forEach(change -> fact("fact.change", change));
    }

    private void fact(String key, String words) {
        Label line = new Label(IntakeText.text(key, words));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(facts.getChildren().isEmpty() ? "strong" : "small-text");
        facts.getChildren().add(line);
    }

    private void values(ListRow row, ListPreview preview) {
        ListKind kind = preview.reading().kind();
        ListLayout layout = preview.reading().layoutOf(row);
        if (shownRow != row.number() || !layout.equals(shownLayout) || row.kind() != shownKind) {
            build(IntakeFields.of(row, layout, kind), kind, row);
            shownRow = row.number();
            shownLayout = layout;
            shownKind = row.kind();
        }
        showing = true;
        texts.forEach((column, text) -> text.set(row.text(column)));
        showing = false;
        fields.getChildren().forEach(node -> {
            if (node instanceof LabeledField field && field.getChildren().get(1) instanceof MaskedEntry masked) {
                masked.mask();
            }
        });
        shown.forEach((column, field) -> field.errorProperty().set(error(row, column)));
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String error(ListRow row, ListColumn column) {
        return row.findings().stream()
                .filter(finding -> finding.isError() && finding.field() == column.field())
                .map(ListFinding::sentence)
                .findFirst()
                .orElse("");
    }

    private void build(List<ListColumn> columns, ListKind kind, ListRow row) {
        int number = row.number();
        texts.clear();
        shown.clear();
        for (ListColumn column : columns) {
            StringProperty text = new SimpleStringProperty("");
            text.subscribe((before, now) -> {
                if (!showing) {
                    actions.mend(number, column, now);
                }
            });
            texts.put(column, text);
            shown.put(column, field(column, kind, row.kind(), text));
        }
        fields.getChildren().setAll(columns.stream().map(shown::get).toList());
    }

    private LabeledField field(ListColumn column, ListKind kind, SubjectKind subject, StringProperty text) {
        String id = "listed-" + column.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String label = column.label(kind);
        if (column == ListColumn.ID_NUMBER) {
            return new LabeledField(label, new MaskedEntry(id, label, text));
        }
        if (kind == ListKind.NOMINATIONS && column == ListColumn.AWARD) {
            return new LabeledField(label, awards(id, subject, text));
        }
        if (kind == ListKind.NOMINATIONS && column == ListColumn.KIND) {
            return new LabeledField(label, choice(id, text, KINDS));
        }
        if (column == ListColumn.SEX) {
            return new LabeledField(label, choice(id, text, SEXES));
        }
        boolean lines = column.field() == ListField.PROFILE || column == ListColumn.ACHIEVEMENT;
        return new LabeledField(label, lines ? LeaveEntry.lines(id, text, 3) : LeaveEntry.line(id, text));
    }

    /// An award is picked, never taken away.
    private AwardPicker awards(String id, SubjectKind subject, StringProperty text) {
        List<Award> offered = actions.awards(subject);
        AwardPicker picker = new AwardPicker(id, () -> offered);
        text.subscribe(name -> picker.valueProperty()
                .set(offered.stream()
                        .filter(award -> award.name().equals(name))
                        .findFirst()
                        .orElse(null)));
        picker.valueProperty().subscribe(award -> {
            if (award != null) {
                text.set(award.name());
            }
        });
        return picker;
    }

    /// What the row says may be none of the words offered: it is shown all the same.
    private static ComboBox<String> choice(String id, StringProperty text, List<String> offered) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(offered);
        choice.valueProperty().bindBidirectional(text);
        return choice;
    }

    /// Puts the cursor into the name, or into the first value where none is asked for.
    void focusFirst() {
        LabeledField name = shown.get(ListColumn.NAME);
        Stream.concat(Stream.ofNullable(name), fields.getChildren().stream())
                .findFirst()
                .ifPresent(field -> {
                    Node entry = ((LabeledField) field).getChildren().get(1);
                    Node inner = entry.lookup(".text-field");
                    (inner == null ? entry : inner).requestFocus();
                });
    }
}
