package vn.sovang.ui.meeting;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.table.Typing;

/// How votes are given and counted: the meeting's usual way, single awards' own ways, quorum, tellers.
final class TermsForm extends VBox {
    private static final double THRESHOLD = 84;

    /// @param typing what is being typed into the meeting's fields
    TermsForm(VotingModel model, Typing typing) {
        super(10);
        typing.covers(this);
        setId("terms-form");
        LabeledField quorum = MeetingFields.checked("quorum", "field.quorum", model.quorum());
        CheckBox downgrade = new CheckBox(MeetingText.text("field.downgrade"));
        downgrade.setId("downgrade");
        downgrade.setWrapText(true);
        downgrade.selectedProperty().bindBidirectional(model.downgradeProperty());
        VBox awards = new VBox(8);
        model.awards().subscribe(() -> awards.getChildren()
                .setAll(model.awards().stream().map(TermsForm::award).toList()));
        getChildren()
                .addAll(
                        heading("terms.usual"),
                        terms("", model.usual()),
                        LabeledField.row(
                                quorum,
                                MeetingFields.line("quorum-source", "field.source", model.quorumSourceProperty())),
                        suggestedQuorum(model),
                        downgrade,
                        heading("terms.awards"),
                        awards,
                        heading("terms.count"),
                        new LabeledField(
                                        MeetingText.text("field.tellers"),
                                        TextEntry.lines("tellers", model.tellersProperty(), 3))
                                .hint(MeetingText.text("hint.tellers")),
                        LabeledField.row(
                                MeetingFields.checked("counted-from", "field.counted-from", model.countedFrom()),
                                MeetingFields.checked("counted-to", "field.counted-to", model.countedTo())));
    }

    private static Label heading(String key) {
        Label heading = new Label(MeetingText.text(key));
        heading.getStyleClass().add("group-label");
        return heading;
    }

    /// @param suffix of the fields' ids
    private static Region terms(String suffix, TermsRow row) {
        LabeledField threshold = MeetingFields.checked("threshold" + suffix, "field.threshold", row.threshold());
        threshold.setPrefWidth(THRESHOLD);
        threshold.setMinWidth(THRESHOLD);
        LabeledField denominator = MeetingFields.choice(
                "denominator" + suffix,
                "field.denominator",
                Denominator.values(),
                Denominator::label,
                row.denominatorProperty());
        return new VBox(
                10,
                MeetingFields.choice(
                        "method" + suffix,
                        "field.method",
                        VoteMethod.values(),
                        VoteMethod::label,
                        row.methodProperty()),
                new HBox(10, wide(denominator), threshold),
                MeetingFields.line("source" + suffix, "field.source", row.sourceProperty()));
    }

    private static LabeledField wide(LabeledField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Node award(VotingModel.AwardTerms award) {
        TermsRow row = award.row();
        CheckBox own = new CheckBox(award.name());
        own.setId("own-" + award.code());
        own.setWrapText(true);
        own.selectedProperty().bindBidirectional(row.ownProperty());
        Region terms = terms("-" + award.code(), row);
        row.ownProperty().subscribe(shown -> {
            terms.setVisible(shown);
            terms.setManaged(shown);
        });
        VBox card = new VBox(6, own, terms);
        card.getStyleClass().add("award-terms");
        if (!award.suggested().isEmpty()) {
            Label law = law();
            law.setText(award.suggested());
            Button follow = Buttons.small("follow-" + award.code(), MeetingText.text("terms.follow"), award::follow);
            card.getChildren().add(1, new VBox(4, law, new HBox(follow)));
        }
        return card;
    }

    private static Node suggestedQuorum(VotingModel model) {
        Label law = law();
        law.setId("quorum-law");
        law.textProperty().bind(model.suggestedQuorumProperty());
        Button follow = Buttons.small("follow-quorum", MeetingText.text("terms.follow"), model::followQuorum);
        VBox offered = new VBox(4, law, new HBox(follow));
        model.suggestedQuorumProperty().subscribe(words -> {
            offered.setVisible(!words.isEmpty());
            offered.setManaged(!words.isEmpty());
        });
        return offered;
    }

    private static Label law() {
        Label law = new Label();
        law.setWrapText(true);
        law.setMinHeight(USE_PREF_SIZE);
        law.getStyleClass().add("small-text");
        return law;
    }
}
