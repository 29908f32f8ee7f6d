package vn.sovang.ui.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// The next act of a revocation and the fields it needs.
final class RevocationForm extends VBox {
    private final RevocationModel model;
    private final ComboBox<@Nullable RevocationAct> act;
    private final LabeledField dateField;
    private final LabeledField askedBy;
    private final LabeledField request;
    private final LabeledField number;
    private final LabeledField reason;
    private final LabeledField article;
    private final LabeledField document;
    private final CheckBox handIn;
    private final Button record;

    /// @param chosen the rows chosen in the table
    RevocationForm(RevocationModel model, Supplier<List<RevocationRow>> chosen, RevocationActions actions) {
        this.model = model;
        setSpacing(8);
        act = Choices.of("revocation-act", Arrays.asList(RevocationAct.values()), RevocationAct::label, model.act);
        DateInput date = RecordForm.date("revocation-date", model.date);
        model.shownProperty().subscribe(anew -> date.reset(model.date.get()));
        dateField = new LabeledField(DecisionText.text("revocation.date"), date);
        askedBy =
                line("askedBy", "revocation-asked-by", model.askedBy).hint(DecisionText.text("revocation.askedByHint"));
        request =
                line("request", "revocation-request", model.request).hint(DecisionText.text("revocation.requestHint"));
        number = line("number", "revocation-number", model.number);
        reason = new LabeledField(
                DecisionText.text("revocation.reason"), TextEntry.lines("revocation-reason", model.reason, 2));
        article =
                line("article", "revocation-article", model.article).hint(DecisionText.text("revocation.articleHint"));
        document = line("document", "revocation-document", model.document)
                .hint(DecisionText.text("revocation.documentHint"));
        handIn = check("revocation-hand-in", "revocation.handIn", model.handIn);
        CheckBox only = check("revocation-chosen-only", "chosenOnly", model.chosenOnly);
        record = Buttons.withKey(
                Buttons.primary("revocation-record", "", () -> actions.record(chosen.get())), "Ctrl Enter");
        getChildren()
                .addAll(
                        new LabeledField(DecisionText.text("revocation.act"), act),
                        LabeledField.row(number, dateField),
                        askedBy,
                        request,
                        reason,
                        article,
                        document,
                        handIn,
                        only,
                        record);
        model.act.subscribe(this::arrange);
        model.chosenOnly.subscribe(this::arrange);
        model.rowsProperty().subscribe(this::arrange);
    }

    void focusAct() {
        act.requestFocus();
    }

    private static LabeledField line(String key, String id, javafx.beans.property.StringProperty value) {
        return new LabeledField(DecisionText.text("revocation." + key), TextEntry.line(id, value));
    }

    private static CheckBox check(String id, String key, javafx.beans.property.BooleanProperty value) {
        CheckBox box = new CheckBox(DecisionText.text(key));
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private void arrange() {
        RevocationAct now = model.act.get();
        Set<Node> wanted =
                switch (now) {
                    case ASK -> Set.of(askedBy, request, reason, article);
                    case REVOKE -> Set.of(number, reason, article, handIn);
                    case HAND_IN -> Set.of();
                    case TAKE_BACK -> Set.of(document);
                };
        for (Node part : List.of(number, askedBy, request, reason, article, document, handIn)) {
            part.setVisible(wanted.contains(part));
            part.setManaged(wanted.contains(part));
        }
        dateField.hint(DecisionText.text("revocation.date." + now));
        int open = model.open(now);
        record.setDisable(open == 0);
        record.setText(model.chosenOnly.get() ? now.forChosen() : now.forAll(open));
    }
}
