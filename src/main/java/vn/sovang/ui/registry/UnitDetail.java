package vn.sovang.ui.registry;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.model.Unit;
import vn.sovang.model.UnitChange;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Wording;

/// The unit in hand: what became of it, its fields, saved as one leaves them, and its profile.
final class UnitDetail extends VBox {
    private static final Wording TEXT = Messages.of("registry");

    private final UnitsModel model;
    private final UnitFactsPage facts;
    private final Label formerNames = small("unit-former-names");
    private final VBox changes = new VBox(2);
    private final TabPane tabs = new TabPane();

    UnitDetail(UnitsModel model, List<CodedName> activityFields, UnitActions actions) {
        this.model = model;
        setSpacing(8);
        Label title = new Label();
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("record-title");
        title.textProperty().bind(model.draft.name.map(words -> words.isBlank() ? TEXT.text("unit.new") : words));
        facts = new UnitFactsPage(model, activityFields, actions::editClusters);
        changes.setId("unit-changes");
        tabs.setId("unit-tabs");
        tabs.getStyleClass().add("record-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .addAll(
                        tab("unit-tab-facts", "unit.tab.facts", facts),
                        tab("unit-tab-profile", "unit.tab.profile", profile()));
        getChildren().addAll(title, formerNames, changes, changeBar(actions), tabs);
        model.currentProperty().subscribe(unit -> showFormerNames());
    }

    /// Adds what is known of the unit besides, such as its awards.
    void addTabs(List<Tab> more) {
        tabs.getTabs().addAll(more);
    }

    void focusName() {
        tabs.getSelectionModel().selectFirst();
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

    private static Tab tab(String id, String key, Node content) {
        Tab tab = new Tab(UnitText.text(key), content);
        tab.setId(id);
        return tab;
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
