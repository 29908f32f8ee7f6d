package vn.sovang.ui.registry.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.registry.RegistryFields;

/// The fields of a change of units: which units, what they become, the day and its basis, what goes over.
final class UnitChangeForm extends VBox {
    private final UnitChangeModel model;
    private final Lookup<Unit> units;
    private final DateInput day = DateInput.whole("change-day");
    private final VBox merging = new VBox(4);
    private final VBox parts = new VBox(12);
    private final VBox successor = new VBox(10);
    private @Nullable Node first;

    UnitChangeForm(UnitChangeModel model, Lookup<Unit> units) {
        super(12);
        this.model = model;
        this.units = units;
        setMinWidth(360);
        switch (model.kind()) {
            case MERGE -> getChildren().addAll(mergingCard(), afterCard(), dayCard(), moveCard());
            case SPLIT -> getChildren().addAll(partsCard(), dayCard(), heirCard());
            case RENAME -> getChildren().addAll(nameCard(), dayCard());
            case CLOSE -> getChildren().addAll(dayCard(), moveCard());
        }
    }

    /// Puts the cursor where typing begins.
    void focusFirst() {
        (first == null ? day : first).requestFocus();
    }

    /// Takes what is typed in the field under the cursor, which is taken otherwise on leaving it.
    void take() {
        day.take();
    }

    private SectionCard mergingCard() {
        UnitPicker add = new UnitPicker("change-add", units);
        add.valueProperty().subscribe(unit -> {
            if (unit != null) {
                model.addMerging(unit);
            }
        });
        add.focusedProperty().subscribe(focused -> {
            // The picked unit stands in the list above; the field is free for the next one.
            if (!focused) {
                add.valueProperty().set(null);
            }
        });
        first = add;
        merging.setId("change-merging");
        model.merging.addListener((ListChangeListener<Unit>) change -> showMerging());
        showMerging();
        return new SectionCard(
                UnitChangeText.text("card.merging"),
                merging,
                new LabeledField(UnitChangeText.text("merging.add"), add).hint(UnitChangeText.text("merging.hint")));
    }

    private void showMerging() {
        merging.getChildren().clear();
        for (Unit unit : model.merging) {
            Label name = new Label(unit.name());
            name.setWrapText(true);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Button remove = Buttons.icon(
                    "change-remove-" + unit.id(),
                    Feather.X,
                    UnitChangeText.text("merging.remove", unit.shortName()),
                    () -> model.merging.remove(unit));
            HBox line = new HBox(8, name, remove);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("change-line");
            merging.getChildren().add(line);
        }
    }

    private SectionCard afterCard() {
        ToggleGroup group = new ToggleGroup();
        RadioButton fresh = radio("change-new", "after.new", group);
        RadioButton known = radio("change-known", "after.known", group);
        (model.fresh.get() ? fresh : known).setSelected(true);
        UnitPicker into = new UnitPicker("change-into", units);
        into.valueProperty().bindBidirectional(model.into);
        Node newFields = partFields(model.parts.getFirst(), "change");
        Node knownField = new LabeledField(UnitChangeText.text("after.into"), into);
        fresh.selectedProperty().subscribe(chosen -> {
            model.fresh.set(chosen);
            successor.getChildren().setAll(chosen ? newFields : knownField);
        });
        return new SectionCard(UnitChangeText.text("card.after"), fresh, known, successor);
    }

    private SectionCard partsCard() {
        model.parts.addListener((ListChangeListener<PartDraft>) change -> showParts());
        showParts();
        CheckBox goesOn =
                new CheckBox(UnitChangeText.text("goesOn", model.unit().shortName()));
        goesOn.setId("change-goes-on");
        goesOn.setWrapText(true);
        goesOn.selectedProperty().bindBidirectional(model.goesOn);
        return new SectionCard(
                UnitChangeText.text("card.parts"),
                parts,
                Buttons.small("change-part-add", UnitChangeText.text("part.add"), model::addPart),
                goesOn);
    }

    private void showParts() {
        parts.getChildren().clear();
        for (int i = 0; i < model.parts.size(); i++) {
            PartDraft part = model.parts.get(i);
            Label title = new Label(UnitChangeText.text("part", i + 1));
            title.getStyleClass().add("strong");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            Button remove = Buttons.icon(
                    "change-part-remove-" + (i + 1),
                    Feather.X,
                    UnitChangeText.text("part.remove", i + 1),
                    () -> model.parts.remove(part));
            remove.setDisable(model.parts.size() < 2);
            HBox head = new HBox(8, title, remove);
            head.setAlignment(Pos.CENTER_LEFT);
            parts.getChildren().add(new VBox(4, head, partFields(part, "change-part-" + (i + 1))));
        }
    }

    private Node partFields(PartDraft part, String id) {
        var name = TextEntry.line(id + "-name", part.name);
        first = first == null ? name : first;
        return new VBox(
                10,
                new LabeledField(UnitChangeText.text("name"), name),
                RegistryFields.row(
                        new LabeledField(
                                UnitChangeText.text("shortName"), TextEntry.line(id + "-short-name", part.shortName)),
                        new LabeledField(
                                UnitChangeText.text("kind"),
                                Choices.<UnitKind>of(
                                        id + "-kind", Arrays.asList(UnitKind.values()), UnitKind::label, part.kind))));
    }

    private SectionCard nameCard() {
        PartDraft part = model.parts.getFirst();
        var name = TextEntry.line("change-name", part.name);
        first = name;
        return new SectionCard(
                UnitChangeText.text("card.name"),
                new LabeledField(UnitChangeText.text("name"), name),
                new LabeledField(
                        UnitChangeText.text("shortName"), TextEntry.line("change-short-name", part.shortName)));
    }

    private SectionCard dayCard() {
        day.valueProperty().bindBidirectional(model.day);
        LabeledField dayField = new LabeledField(UnitChangeText.text("day"), day).hint(UnitChangeText.text("day.hint"));
        LabeledField basis = new LabeledField(UnitChangeText.text("basis"), TextEntry.line("change-basis", model.basis))
                .hint(UnitChangeText.text("basis.hint"));
        return new SectionCard(UnitChangeText.text("card.day"), RegistryFields.row(dayField, basis));
    }

    private SectionCard moveCard() {
        CheckBox move = new CheckBox(UnitChangeText.text("move." + model.kind().name()));
        move.setId("change-move");
        move.setWrapText(true);
        move.selectedProperty().bindBidirectional(model.move);
        return new SectionCard(UnitChangeText.text("card.below"), move);
    }

    private SectionCard heirCard() {
        ComboBox<@Nullable PartDraft> box = new ComboBox<>();
        box.setId("change-heir");
        box.setPromptText(UnitChangeText.text("heir.none"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PartDraft part) {
                if (part == null) {
                    return "";
                }
                return part.named() ? part.listed() : UnitChangeText.text("part", model.parts.indexOf(part) + 1);
            }

            @Override
            public @Nullable PartDraft fromString(String words) {
                return null; // The box is not editable.
            }
        });
        box.disableProperty().bind(model.goesOn);
        ObjectProperty<@Nullable PartDraft> heir = model.heir;
        // Opened anew each time, so that the names typed above stand in it.
        box.setOnShowing(event -> {
            PartDraft chosen = heir.get();
            List<@Nullable PartDraft> choices = new ArrayList<>();
            choices.add(null);
            choices.addAll(model.parts);
            box.getItems().setAll(choices);
            box.setValue(model.parts.contains(chosen) ? chosen : null);
        });
        box.valueProperty().bindBidirectional(heir);
        return new SectionCard(UnitChangeText.text("card.below"), new LabeledField(UnitChangeText.text("heir"), box));
    }

    private static RadioButton radio(String id, String key, ToggleGroup group) {
        RadioButton button = new RadioButton(UnitChangeText.text(key));
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }
}
