package vn.sovang.ui.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.ProvisionValue;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Tone;

/// The provision in hand, on one day or two, and the form of the office's own value below it.
final class LawDetail {
    private final LawModel model;
    private final OverrideDraft draft;
    private final VBox facts = new VBox(6);
    private final VBox root = new VBox(10);
    private final ComboBox<@Nullable ProvisionKey> key;
    private final ComboBox<@Nullable String> subject;
    private final TextField typed;
    private final ComboBox<@Nullable String> chosen = new ComboBox<>();
    private final LabeledField typedField;
    private final LabeledField chosenField;
    private final VBox valueField = new VBox();
    private final VBox thing;
    private final Button remove;

    LawDetail(LawModel model, Runnable onSet, Runnable onRemove) {
        this.model = model;
        draft = model.draft;
        key = Choices.of("law-own-key", Arrays.asList(ProvisionKey.values()), ProvisionKey::label, draft.key);
        Map<String, String> subjects = model.subjects();
        subject = Choices.of(
                "law-own-subject",
                List.copyOf(subjects.keySet()),
                code -> code.isEmpty() ? LawText.text("all") : subjects.getOrDefault(code, code),
                draft.subject);
        LabeledField keyField = new LabeledField(LawText.text("own.key"), key);
        keyField.errorProperty().bind(draft.keyError);
        thing = new VBox(10, keyField, new LabeledField(LawText.text("own.subject"), subject));
        typed = TextEntry.line("law-own-value", draft.value);
        typedField = new LabeledField(LawText.text("own.value"), typed);
        typedField.errorProperty().bind(draft.valueError);
        chosen.setId("law-own-choice");
        chosen.valueProperty().subscribe(words -> {
            if (words != null) {
                draft.value.set(words);
            }
        });
        chosenField = new LabeledField(LawText.text("own.value"), chosen);
        chosenField.errorProperty().bind(draft.valueError);
        remove = Buttons.plain("law-own-remove", LawText.text("own.remove"), onRemove);
        remove.disableProperty().bind(model.ownProperty().isNull());
        draft.key.subscribe(this::showValue);
        root.getChildren().addAll(facts, form(onSet));
    }

    Node root() {
        return root;
    }

    void focusKey() {
        key.requestFocus();
    }

    void focusValue() {
        if (valueField.getChildren().contains(chosenField)) {
            chosen.requestFocus();
        } else {
            typed.requestFocus();
            typed.selectAll();
        }
    }

    /// Shows what is in hand now.
    void show() {
        LawLine line = model.currentProperty().get();
        facts.getChildren().setAll(line == null ? List.of() : facts(line));
        thing.setVisible(line == null);
        thing.setManaged(line == null);
        showValue(draft.key.get());
    }

    private Node form(Runnable onSet) {
        Label heading = title(LawText.text("own"));
        Label hint = muted(LawText.text("ownHint"));
        LabeledField from = date("law-own-from", "own.from", draft.from, draft.fromError);
        LabeledField to = date("law-own-to", "own.to", draft.to, draft.toError).hint(LawText.text("own.toHint"));
        LabeledField article = new LabeledField(
                        LawText.text("own.article"), TextEntry.line("law-own-article", draft.article))
                .hint(LawText.text("own.articleHint"));
        TextArea reason = TextEntry.lines("law-own-note", draft.note, 2);
        LabeledField note = new LabeledField(LawText.text("own.note"), reason);
        note.errorProperty().bind(draft.noteError);
        HBox buttons = new HBox(
                8,
                Buttons.withKey(Buttons.primary("law-own-set", LawText.text("own.set"), onSet), "Ctrl Enter"),
                remove);
        return new VBox(10, heading, hint, thing, valueField, LabeledField.row(from, to), article, note, buttons);
    }

    private static LabeledField date(
            String id, String label, ObjectProperty<@Nullable PartialDate> value, StringProperty error) {
        DateInput input = DateInput.whole(id);
        input.valueProperty().bindBidirectional(value);
        error.subscribe(input.errorProperty()::set);
        return new LabeledField(LawText.text(label), input);
    }

    /// A list where the value is one of few, else a field.
    private void showValue(@Nullable ProvisionKey of) {
        List<String> choices = of == null ? List.of() : ProvisionValue.choices(of);
        if (choices.isEmpty()) {
            typedField.hint(of == null ? "" : LawText.text("own.valueHint", ProvisionValue.hint(of)));
            valueField.getChildren().setAll(typedField);
        } else {
            String now = draft.value.get();
            chosen.getItems().setAll(choices);
            chosen.setValue(choices.contains(now) ? now : null);
            valueField.getChildren().setAll(chosenField);
        }
    }

    private List<Node> facts(LawLine line) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(title(line.code().isEmpty() ? line.key().label() : line.key().label() + ": " + line.subject()));
        var other = model.otherDay();
        if (other == null) {
            nodes.addAll(provision(line.before()));
        } else {
            nodes.add(strong(LawText.text("detail.on", OfficialDate.brief(model.dayShown()))));
            nodes.addAll(provision(line.before()));
            nodes.add(strong(LawText.text("detail.on", OfficialDate.brief(other))));
            nodes.addAll(provision(line.after()));
        }
        return nodes;
    }

    private List<Node> provision(@Nullable Provision provision) {
        if (provision == null) {
            return List.of(muted(LawText.text("none")));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(fact("detail.value", model.words().value(provision)));
        nodes.add(fact("detail.layer", provision.layer().label()));
        nodes.add(fact("detail.article", provision.article()));
        nodes.add(fact("detail.period", model.words().period(provision)));
        if (!provision.note().isEmpty()) {
            nodes.add(fact("detail.note", provision.note()));
        }
        if (!provision.verified()) {
            nodes.add(new Chip(LawText.text("unverified"), Tone.WARN));
        }
        return nodes;
    }

    private static Label fact(String key, String words) {
        return wrapped(new Label(LawText.text(key) + ": " + words));
    }

    private static Label title(String words) {
        return styled(words, "record-title");
    }

    private static Label strong(String words) {
        return styled(words, "strong");
    }

    private static Label muted(String words) {
        return styled(words, "muted");
    }

    private static Label styled(String words, String style) {
        Label label = wrapped(new Label(words));
        label.getStyleClass().add(style);
        return label;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
