package vn.sovang.ui.registry.history;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.model.Award;
import vn.sovang.model.Level;
import vn.sovang.model.decision.Decision;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.control.AwardPicker;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.RecordCard;
import vn.sovang.ui.control.SuggestionList;
import vn.sovang.ui.control.TextEntry;

/// The form of one grant, in its place on the timeline. Ctrl+Enter stores it, Esc leaves it as it was.
final class GrantEditor extends VBox {
    private final TextField award;
    private final Button save;
    private final DateInput date = DateInput.whole("grant-date");
    private final GrantDraft draft;
    private final SuggestionList<Award> known;
    private final SuggestionList<Decision> entered;

    GrantEditor(
            GrantDraft draft,
            Lookup<Decision> decisions,
            List<Award> awards,
            Runnable onSave,
            Runnable onDrop,
            Consumer<Decision> onOpenDecision) {
        this.draft = draft;
        setId("grant-editor");
        getStyleClass().add("record-editor");
        award = TextEntry.line("grant-award", draft.award);
        known = new SuggestionList<>(
                award, AwardPicker.lookup(() -> awards), Award::name, AwardPicker::detail, this::take);
        TextField number = TextEntry.line("grant-number", draft.number);
        entered = new SuggestionList<>(number, decisions, Decision::number, GrantEditor::detail, this::take);
        date.valueProperty().bindBidirectional(draft.date);
        TextField authority = TextEntry.line("grant-authority", draft.authority);
        date.disableProperty().bind(draft.decisionProperty().isNotNull());
        authority.disableProperty().bind(draft.decisionProperty().isNotNull());
        Button openDecision = Buttons.quiet("grant-open-decision", HistoryText.text("grant.openDecision"), () -> {
            Decision chosen = draft.decisionProperty().get();
            if (chosen != null) {
                onOpenDecision.accept(chosen);
            }
        });
        openDecision.disableProperty().bind(draft.decisionProperty().isNull());
        save = Buttons.primary("grant-save", HistoryText.text("grant.save"), () -> trySave(onSave));
        Button drop = Buttons.plain("grant-drop", HistoryText.text("drop"), onDrop);
        LabeledField numberField = field("grant.number", number, draft.numberError);
        numberField.hint(HistoryText.text("grant.numberHint"));
        getChildren()
                .addAll(
                        field("grant.award", award, draft.awardError),
                        LabeledField.row(
                                field("grant.year", TextEntry.line("grant-year", draft.year), draft.yearError),
                                new LabeledField(
                                        HistoryText.text("grant.level"),
                                        Choices.orNone(
                                                "grant-level", List.of(Level.values()), Level::label, draft.level))),
                        numberField,
                        LabeledField.row(
                                new LabeledField(HistoryText.text("grant.date"), date),
                                new LabeledField(HistoryText.text("grant.authority"), authority)),
                        new LabeledField(
                                HistoryText.text("grant.reason"), TextEntry.lines("grant-reason", draft.reason, 3)),
                        new FlowPane(8, 8, save, drop, openDecision));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (RecordCard.isSave(event)) {
                save.requestFocus();
                trySave(onSave);
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
        award.requestFocus();
    }

    private void take(Award chosen) {
        known.write(chosen.name());
        draft.choose(chosen);
    }

    private void take(Decision chosen) {
        entered.write(chosen.number());
        draft.choose(chosen);
        date.reset(draft.date.get());
    }

    private void trySave(Runnable onSave) {
        if (date.isDisabled() || date.take()) {
            onSave.run();
        }
    }

    private static LabeledField field(String key, TextField field, StringProperty error) {
        LabeledField labeled = new LabeledField(HistoryText.text(key), field);
        labeled.errorProperty().bind(error);
        return labeled;
    }

    private static String detail(Decision decision) {
        String day = decision.date() == null ? "" : OfficialDate.brief(decision.date());
        return day.isEmpty() || decision.authority().isEmpty()
                ? day + decision.authority()
                : day + " · " + decision.authority();
    }
}
