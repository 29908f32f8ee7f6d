package vn.sovang.ui.registry.history;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.RecordCard;
import vn.sovang.ui.control.TextEntry;

/// The form of one initiative, in its place in the list. Ctrl+Enter stores it, Esc leaves it as it was.
final class InitiativeEditor extends VBox {
    private static final int NAME_ROWS = 2;

    private final InitiativeDraft draft;
    private final TextArea name;
    private final DateInput date = DateInput.whole("initiative-date");

    InitiativeEditor(InitiativeDraft draft, Runnable onSave, Runnable onDrop) {
        this.draft = draft;
        setId("initiative-editor");
        getStyleClass().add("record-editor");
        name = TextEntry.lines("initiative-name", draft.name, NAME_ROWS);
        date.valueProperty().bindBidirectional(draft.date);
        Runnable save = () -> {
            if (date.take()) {
                onSave.run();
            }
        };
        Button keep = Buttons.primary("initiative-save", HistoryText.text("initiative.save"), save);
        getChildren()
                .addAll(
                        field("initiative.name", name, draft.nameError),
                        LabeledField.row(
                                field(
                                        "initiative.year",
                                        TextEntry.line("initiative-year", draft.year),
                                        draft.yearError),
                                new LabeledField(
                                        HistoryText.text("initiative.scope"),
                                        Choices.orNone(
                                                "initiative-scope",
                                                List.of(InitiativeScope.values()),
                                                InitiativeScope::label,
                                                draft.scope))),
                        LabeledField.row(
                                plain("initiative.number", "initiative-number", draft.number),
                                new LabeledField(HistoryText.text("initiative.date"), date)),
                        plain("initiative.body", "initiative-body", draft.body),
                        plain("initiative.share", "initiative-share", draft.share)
                                .hint(HistoryText.text("initiative.shareHint")),
                        new FlowPane(8, 8, keep, Buttons.plain("initiative-drop", HistoryText.text("drop"), onDrop)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (RecordCard.isSave(event)) {
                keep.requestFocus();
                save.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                onDrop.run();
                event.consume();
            }
        });
    }

    /// Shows the draft anew, also where the last one had a wrong date.
    void reset() {
        date.reset(draft.date.get());
    }

    void focusFirst() {
        name.requestFocus();
    }

    private static LabeledField plain(String key, String id, StringProperty value) {
        return new LabeledField(HistoryText.text(key), TextEntry.line(id, value));
    }

    private static LabeledField field(String key, TextInputControl control, StringProperty error) {
        LabeledField labeled = new LabeledField(HistoryText.text(key), control);
        labeled.errorProperty().bind(error);
        return labeled;
    }
}
