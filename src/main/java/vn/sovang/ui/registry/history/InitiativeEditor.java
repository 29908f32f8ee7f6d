package vn.sovang.ui.registry.history;

import java.util.List;
import javafx.scene.control.TextArea;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// The form of one initiative.
final class InitiativeEditor extends EntryEditor {
    private static final int NAME_ROWS = 2;

    private final InitiativeDraft draft;
    private final TextArea name;
    private final DateInput date = DateInput.whole("initiative-date");

    InitiativeEditor(InitiativeDraft draft) {
        super("initiative");
        this.draft = draft;
        name = TextEntry.lines("initiative-name", draft.name, NAME_ROWS);
        date.valueProperty().bindBidirectional(draft.date);
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
                                field("initiative.number", "initiative-number", draft.number),
                                new LabeledField(HistoryText.text("initiative.date"), date)),
                        field("initiative.body", "initiative-body", draft.body),
                        field("initiative.share", "initiative-share", draft.share)
                                .hint(HistoryText.text("initiative.shareHint")),
                        buttons());
    }

    @Override
    void reset(boolean ofPerson) {
        date.reset(draft.date.get());
    }

    @Override
    void focusFirst() {
        name.requestFocus();
    }

    @Override
    boolean takeDates() {
        return date.take();
    }
}
