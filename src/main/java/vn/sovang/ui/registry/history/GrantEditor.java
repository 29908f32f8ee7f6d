package vn.sovang.ui.registry.history;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
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
import vn.sovang.ui.control.SuggestionList;
import vn.sovang.ui.control.TextEntry;

/// The form of one grant.
final class GrantEditor extends EntryEditor {
    private final TextField award;
    private final DateInput date = DateInput.whole("grant-date");
    private final GrantDraft draft;
    private final SuggestionList<Award> known;
    private final SuggestionList<Decision> entered;

    GrantEditor(GrantDraft draft, Lookup<Decision> decisions, List<Award> awards, Consumer<Decision> onOpenDecision) {
        super("grant");
        this.draft = draft;
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
                        buttons(openDecision));
    }

    @Override
    void reset(boolean ofPerson) {
        date.reset(draft.date.get());
    }

    @Override
    void focusFirst() {
        award.requestFocus();
    }

    @Override
    boolean takeDates() {
        return date.isDisabled() || date.take();
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

    private static String detail(Decision decision) {
        String day = decision.date() == null ? "" : OfficialDate.brief(decision.date());
        return day.isEmpty() || decision.authority().isEmpty()
                ? day + decision.authority()
                : day + " · " + decision.authority();
    }
}
