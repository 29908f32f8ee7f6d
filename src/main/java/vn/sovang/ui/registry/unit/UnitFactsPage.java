package vn.sovang.ui.registry.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.CountInput;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.registry.RegistryFields;

/// "Thông tin" of a unit: name, place in the tree, what it counts as, head, letterhead.
final class UnitFactsPage extends VBox {
    private static final Wording TEXT = Messages.of("registry");

    private final UnitsModel model;
    private final UnitDraft draft;
    private final TextField name;

    UnitFactsPage(UnitsModel model, List<CodedName> activityFields, Runnable onClusters) {
        super(10);
        this.model = model;
        this.draft = model.draft;
        getStyleClass().add("record-page");
        name = TextEntry.line("unit-name", draft.name);
        LabeledField nameField = new LabeledField(TEXT.text("unit.name"), name);
        nameField.errorProperty().bind(model.nameErrorProperty());
        UnitPicker parent =
                new UnitPicker("unit-parent", (query, limit, found) -> found.accept(model.find(query, limit)));
        parent.valueProperty().bindBidirectional(draft.parent);
        LabeledField parentField = new LabeledField(TEXT.text("unit.parent"), parent);
        parentField.errorProperty().bind(model.parentErrorProperty());
        CheckBox proposes = new CheckBox(TEXT.text("unit.proposes"));
        proposes.setId("unit-proposes");
        proposes.selectedProperty().bindBidirectional(draft.proposes);
        getChildren()
                .addAll(
                        nameField,
                        RegistryFields.row(line("unit.shortName", "unit-short-name", draft.shortName), code()),
                        new LabeledField(
                                TEXT.text("unit.kind"),
                                Choices.<UnitKind>of(
                                        "unit-kind", Arrays.asList(UnitKind.values()), UnitKind::label, draft.kind)),
                        parentField,
                        proposes,
                        dates(),
                        new LabeledField(UnitText.text("unit.class"), statisticsClass()),
                        new LabeledField(UnitText.text("unit.field"), activityField(activityFields)),
                        cluster(onClusters),
                        RegistryFields.group(TEXT, "unit.head"),
                        RegistryFields.row(
                                line("unit.headPost", "unit-head-post", draft.headPost),
                                line("unit.headName", "unit-head-name", draft.headName)),
                        group("unit.headcount"),
                        headcount(),
                        RegistryFields.group(TEXT, "unit.letterhead"));
        getChildren().addAll(letterhead());
    }

    void focusName() {
        name.requestFocus();
    }

    private LabeledField code() {
        LabeledField code = line("unit.code", "unit-code", draft.code);
        code.setMinWidth(110);
        code.setMaxWidth(110);
        return code;
    }

    private HBox dates() {
        LabeledField to = date("unit.to", "unit-valid-to", draft.validTo);
        model.endErrorProperty().subscribe(error -> to.errorProperty().set(error));
        return RegistryFields.row(date("unit.from", "unit-valid-from", draft.validFrom), to);
    }

    private LabeledField date(String key, String id, ObjectProperty<@Nullable PartialDate> value) {
        DateInput input = DateInput.whole(id);
        input.valueProperty().bindBidirectional(value);
        model.shownProperty().subscribe(record -> input.reset(value.get()));
        return new LabeledField(UnitText.text(key), input);
    }

    private ComboBox<@Nullable UnitClass> statisticsClass() {
        List<@Nullable UnitClass> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(List.of(UnitClass.values()));
        ComboBox<@Nullable UnitClass> box =
                Choices.of("unit-class", choices, UnitClass::label, draft.details.statisticsClass);
        box.promptTextProperty()
                .bind(draft.kind
                        .map(kind -> UnitText.text(
                                "unit.class.usual", UnitClass.usualOf(kind).label()))
                        .orElse(""));
        return box;
    }

    private ComboBox<@Nullable String> activityField(List<CodedName> fields) {
        Map<String, String> names = fields.stream().collect(Collectors.toMap(CodedName::code, CodedName::name));
        List<@Nullable String> choices = new ArrayList<>();
        choices.add(null);
        fields.forEach(field -> choices.add(field.code()));
        ComboBox<@Nullable String> box = Choices.of(
                "unit-field",
                choices,
                code -> names.containsKey(code) ? code + " · " + names.get(code) : code,
                draft.details.activityField);
        box.setPromptText(UnitText.text("unit.field.none"));
        return box;
    }

    private LabeledField cluster(Runnable onClusters) {
        ClusterChoice choice = new ClusterChoice("unit-cluster", model, draft.details.cluster);
        HBox.setHgrow(choice, Priority.ALWAYS);
        Button edit = Buttons.plain("unit-clusters", UnitText.text("unit.cluster.edit"), onClusters);
        HBox line = new HBox(8, choice, edit);
        line.setAlignment(Pos.CENTER_LEFT);
        choice.setAccessibleText(UnitText.text("unit.cluster"));
        return new LabeledField(UnitText.text("unit.cluster"), line);
    }

    private HBox headcount() {
        UnitDetailsDraft details = draft.details;
        return RegistryFields.row(
                count("unit.staff", "unit-staff", details.staff),
                count("unit.women", "unit-women", details.women),
                count("unit.party", "unit-party", details.partyMembers),
                count("unit.leaders", "unit-leaders", details.leaders));
    }

    private LabeledField count(String key, String id, ObjectProperty<@Nullable Integer> value) {
        CountInput input = new CountInput(id);
        input.valueProperty().bindBidirectional(value);
        model.shownProperty().subscribe(record -> input.reset(value.get()));
        return new LabeledField(UnitText.text(key), input);
    }

    private List<javafx.scene.Node> letterhead() {
        return List.of(
                line("unit.letterheadParent", "unit-letterhead-parent", draft.letterheadParent),
                new LabeledField(
                                TEXT.text("unit.letterheadName"),
                                TextEntry.lines("unit-letterhead-name", draft.letterheadName, 2))
                        .hint(TEXT.text("unit.letterheadHint")),
                RegistryFields.row(
                        line("unit.abbreviation", "unit-abbreviation", draft.abbreviation),
                        line("unit.place", "unit-place", draft.place)));
    }

    private static javafx.scene.control.Label group(String key) {
        javafx.scene.control.Label label = new javafx.scene.control.Label(UnitText.text(key));
        label.getStyleClass().add("group-label");
        return label;
    }

    private static LabeledField line(String key, String id, javafx.beans.property.StringProperty value) {
        return new LabeledField(TEXT.text(key), TextEntry.line(id, value));
    }
}
