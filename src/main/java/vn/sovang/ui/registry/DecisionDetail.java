package vn.sovang.ui.registry;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.decision.Decision;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.RecordCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Wording;

/// The fields of the decision in hand, typed once for all it gave, and those it honoured.
final class DecisionDetail extends VBox {
    private static final Wording TEXT = Messages.of("registry.history");
    private static final int ABOUT_ROWS = 3;

    private final TextField number;
    private final Label count = new Label();
    private final VBox granted = new VBox(2);
    private final Consumer<GrantedLine> onOpen;
    private final Consumer<GrantedLine> onBin;

    /// @param onRevoke opens the revocation of the decision in hand
    DecisionDetail(
            DecisionsModel model,
            Consumer<GrantedLine> onOpen,
            Consumer<GrantedLine> onBin,
            Consumer<Decision> onRevoke) {
        this.onOpen = onOpen;
        this.onBin = onBin;
        DecisionDraft draft = model.draft;
        setSpacing(10);
        model.typing.covers(this);
        number = TextEntry.line("decision-number", draft.number);
        LabeledField numberField = new LabeledField(TEXT.text("decision.number"), number);
        numberField.errorProperty().bind(model.numberErrorProperty());
        DateInput date = DateInput.whole("decision-date");
        date.valueProperty().bindBidirectional(draft.date);
        model.shownProperty().subscribe(record -> date.reset(draft.date.get()));
        count.getStyleClass().add("group-label");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        Button revoke = Buttons.small("decision-revocation", TEXT.text("decision.revocation"), () -> {
            Decision inHand = model.currentProperty().get();
            if (inHand != null) {
                onRevoke.accept(inHand);
            }
        });
        model.grantedProperty().subscribe(lines -> revoke.setDisable(lines.isEmpty()));
        HBox head = new HBox(8, count, revoke);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren()
                .addAll(
                        LabeledField.row(numberField, new LabeledField(TEXT.text("decision.date"), date)),
                        new LabeledField(
                                TEXT.text("decision.authority"), TextEntry.line("decision-authority", draft.authority)),
                        new LabeledField(
                                TEXT.text("decision.about"),
                                TextEntry.lines("decision-about", draft.about, ABOUT_ROWS)),
                        head,
                        granted);
        model.grantedProperty().subscribe(this::show);
    }

    void focusNumber() {
        number.requestFocus();
    }

    private void show(List<GrantedLine> lines) {
        count.setText(TEXT.text("decision.granted", lines.size()));
        granted.getChildren().clear();
        if (lines.isEmpty()) {
            granted.getChildren().add(wrapped(TEXT.text("decision.nobody"), "muted"));
        }
        lines.forEach(line -> granted.getChildren().add(card(line)));
    }

    private RecordCard card(GrantedLine line) {
        boolean known = line.place().isPresent();
        VBox words = new VBox(1, wrapped(line.name(), "strong"), wrapped(line.detail(), "small-text"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var open = Buttons.icon(
                "granted-open-" + line.grant().id(),
                Feather.ARROW_RIGHT,
                TEXT.text("decision.openSubject"),
                () -> onOpen.accept(line));
        open.setAccessibleText(TEXT.text("decision.openSubject") + ": " + line.name());
        open.setDisable(!known);
        var bin = Buttons.icon(
                "granted-bin-" + line.grant().id(), Feather.TRASH_2, TEXT.text("grant.bin"), () -> onBin.accept(line));
        bin.setAccessibleText(TEXT.text("grant.bin") + ": " + line.name());
        HBox buttons = new HBox(open, bin);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return new RecordCard(
                "granted-" + line.grant().id(),
                line.name() + ", " + line.detail(),
                () -> onOpen.accept(line),
                () -> onBin.accept(line),
                new HBox(4, words, buttons));
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
