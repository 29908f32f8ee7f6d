package vn.sovang.ui.registry.unit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.ui.registry.history.Subject;
import vn.sovang.ui.registry.history.SubjectPanel;

/// The unit in hand: what became of it, its fields, saved as one leaves them, and its profile.
final class UnitDetail extends VBox {
    private static final Wording TEXT = Messages.of("registry");

    private final UnitsModel model;
    private final UnitFactsPage facts;
    private final Label formerNames = small("unit-former-names");
    private final VBox changes = new VBox(2);
    private final SubjectPanel panel;

    UnitDetail(UnitsModel model, List<CodedName> activityFields, UnitActions actions, HistoryWork history) {
        this.model = model;
        setSpacing(8);
        model.typing.covers(this);
        Label title = new Label();
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("record-title");
        title.textProperty().bind(model.draft.name.map(words -> words.isBlank() ? TEXT.text("unit.new") : words));
        facts = new UnitFactsPage(model, activityFields, actions::editClusters);
        changes.setId("unit-changes");
        panel = SubjectPanel.ofUnit(history, facts, profile());
        getChildren().addAll(title, formerNames, changes, changeBar(actions), panel);
        model.currentProperty().subscribe(unit -> {
            showFormerNames();
            panel.show(unit == null || unit.id() == 0 ? null : Subject.of(unit));
        });
    }

    /// What is known of the unit besides its fields.
    SubjectPanel panel() {
        return panel;
    }

    void focusName() {
        panel.open(0);
        facts.focusName();
    }

    /// Shows what became of the unit, in words, the latest first.
    void showChanges(List<String> words) {
        changes.getChildren().setAll(words.stream().map(UnitDetail::line).toList());
    }

    private Node changeBar(UnitActions actions) {
        FlowPane bar = new FlowPane(6, 6);
        for (UnitChange.Kind kind : UnitChange.Kind.values()) {
            String id = "unit-" + kind.name().toLowerCase(java.util.Locale.ROOT);
            Button button = Buttons.small(id, kind.label() + "…", () -> actions.beginChange(kind));
            model.currentProperty().subscribe(unit -> button.setDisable(unit == null || unit.id() == 0));
            bar.getChildren().add(button);
        }
        return bar;
    }

    private Node profile() {
        UnitDraft draft = model.draft;
        Label hint = small("unit-profile-hint");
        hint.setText(UnitText.text("unit.profileHint"));
        VBox page = new VBox(
                10,
                hint,
                lines("unit.founding", "unit-founding", draft.details.founding, 4),
                new LabeledField(TEXT.text("unit.profile"), TextEntry.lines("unit-profile", draft.profile, 5)),
                lines("unit.organisation", "unit-organisation", draft.details.organisation, 4),
                new LabeledField(TEXT.text("unit.functions"), TextEntry.lines("unit-functions", draft.functions, 5)));
        page.getStyleClass().add("record-page");
        return page;
    }

    private void showFormerNames() {
        Unit unit = model.currentProperty().get();
        List<String> names = unit == null ? List.of() : unit.details().formerNames();
        formerNames.setText(names.isEmpty() ? "" : UnitText.text("unit.formerNames", String.join("; ", names)));
        formerNames.setVisible(!names.isEmpty());
        formerNames.setManaged(!names.isEmpty());
    }

    private static LabeledField lines(String key, String id, javafx.beans.property.StringProperty value, int rows) {
        return new LabeledField(UnitText.text(key), TextEntry.lines(id, value, rows));
    }

    private static Label small(String id) {
        Label label = line("");
        label.setId(id);
        return label;
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("small-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
