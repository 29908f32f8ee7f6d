package vn.sovang.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.sovang.model.Award;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Wording;
import vn.sovang.usecase.office.NameAwards;

/// Giấy khen: what the office's papers call the certificates the law names in general.
final class AwardNamesController {
    private static final Wording TEXT = Messages.of("settings");
    private static final double WIDTH = 760;

    private final NameAwards names;
    private final Tasks tasks;
    private final Runnable onSaved;
    private final Map<String, StringProperty> values = new LinkedHashMap<>();
    private final Map<String, LabeledField> fields = new LinkedHashMap<>();
    private final ScrollPane root;
    private boolean showing;

    /// @param onSaved told after each change
    AwardNamesController(NameAwards names, Tasks tasks, Runnable onSaved) {
        this.names = names;
        this.tasks = tasks;
        this.onSaved = onSaved;
        Label hint = new Label(TEXT.text("award-names.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        VBox rows = new VBox(12, hint);
        for (Award award : names.shipped()) {
            StringProperty value = new SimpleStringProperty("");
            LabeledField field = new LabeledField(award.name(), TextEntry.line("award-name-" + award.code(), value));
            values.put(award.code(), value);
            fields.put(award.code(), field);
            rows.getChildren().add(field);
            value.subscribe(name -> save(award.code(), name));
        }
        SectionCard card = new SectionCard(TEXT.text("award-names.title"), rows);
        card.setMaxWidth(WIDTH);
        VBox page = new VBox(card);
        page.getStyleClass().add("screen");
        root = new ScrollPane(page);
        root.getStyleClass().add("plain");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    Node root() {
        return root;
    }

    void activate() {
        tasks.read(TEXT.text("loading"), names::all, this::show);
    }

    private void show(Map<String, String> stored) {
        showing = true;
        values.forEach((code, value) -> value.set(stored.getOrDefault(code, "")));
        showing = false;
    }

    private void save(String code, String name) {
        if (showing) {
            return;
        }
        LabeledField field = java.util.Objects.requireNonNull(fields.get(code));
        tasks.store(
                TEXT.text("saving"),
                () -> {
                    names.call(code, name);
                    return name;
                },
                stored -> {
                    field.errorProperty().set("");
                    onSaved.run();
                },
                refusal -> field.errorProperty().set(refusal.sentence()));
    }
}
