package vn.sovang.ui.registry.person;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Fold;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.MaskedEntry;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.SuggestionList;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.registry.RegistryFields;

/// Thông tin: the fields of the person in hand, saved as one leaves them, and the posts they held.
final class PersonDetail extends VBox {
    private static final Wording TEXT = Messages.of("registry");

    private final TextField name;

    /// @param ethnicities names offered below the field; what is typed may be another
    PersonDetail(
            PeopleModel model,
            Lookup<Unit> units,
            List<String> ethnicities,
            Runnable onSavePost,
            Consumer<PostLine> onRemovePost,
            Consumer<AlikePerson> onCompare) {
        PersonDraft draft = model.draft;
        setSpacing(10);
        model.typing.covers(this);
        name = TextEntry.line("person-name", draft.fullName);
        LabeledField nameField = new LabeledField(TEXT.text("person.name"), name);
        nameField.errorProperty().bind(model.nameErrorProperty());
        DateInput birth = DateInput.partial("person-birth");
        birth.valueProperty().bindBidirectional(draft.birth);
        DateInput party = DateInput.whole("person-party");
        party.valueProperty().bindBidirectional(draft.partyDate);
        MaskedEntry idNumber = new MaskedEntry("person-id-number", TEXT.text("person.idNumber"), draft.idNumber);
        model.shownProperty().subscribe(record -> {
            birth.reset(draft.birth.get());
            party.reset(draft.partyDate.get());
            idNumber.mask();
        });
        LabeledField sex = new LabeledField(
                TEXT.text("person.sex"),
                Choices.<Sex>of("person-sex", Arrays.asList(null, Sex.MALE, Sex.FEMALE), Sex::label, draft.sex));
        VBox warning = new VBox();
        warning.managedProperty().bind(model.warningProperty().isNotEmpty());
        model.warningProperty().subscribe(words -> warning.getChildren()
                .setAll(words.isEmpty() ? List.of() : List.of(new Notice(words, Tone.WARN))));
        getChildren()
                .addAll(
                        warning,
                        nameField,
                        new AlikeNotices(model, onCompare),
                        RegistryFields.row(sex, new LabeledField(TEXT.text("person.birth"), birth)),
                        RegistryFields.row(
                                field("person.ethnicity", ethnicity(draft, ethnicities)),
                                new LabeledField(TEXT.text("person.idNumber"), idNumber)),
                        new LabeledField(
                                TEXT.text("person.class"),
                                Choices.orNone(
                                        "person-class",
                                        List.of(PersonClass.values()),
                                        PersonClass::label,
                                        draft.statisticsClass)),
                        field("person.homePlace", TextEntry.line("person-home-place", draft.homePlace)),
                        field("person.residence", TextEntry.line("person-residence", draft.residence)),
                        RegistryFields.row(
                                field(
                                        "person.qualification",
                                        TextEntry.line("person-qualification", draft.qualification)),
                                new LabeledField(TEXT.text("person.party"), party)),
                        new PostsPane(model, units, onSavePost, onRemovePost));
    }

    void focusName() {
        name.requestFocus();
    }

    /// The name of the person in hand, above the tabs.
    static Label title(PersonDraft draft) {
        Label title = new Label();
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("record-title");
        title.textProperty().bind(draft.fullName.map(words -> words.isBlank() ? TEXT.text("person.new") : words));
        return title;
    }

    private static TextField ethnicity(PersonDraft draft, List<String> known) {
        return new EthnicityField(draft, known).field;
    }

    /// The field with its suggestions, which write it.
    private static final class EthnicityField {
        private final TextField field;
        private final SuggestionList<String> suggestions;
        private final PersonDraft draft;

        EthnicityField(PersonDraft draft, List<String> known) {
            this.draft = draft;
            field = TextEntry.line("person-ethnicity", draft.ethnicity);
            List<FoldedName> folded = known.stream()
                    .map(words -> new FoldedName(words, Fold.of(words)))
                    .toList();
            suggestions = new SuggestionList<>(
                    field,
                    (query, limit, found) -> found.accept(folded.stream()
                            .filter(one -> Fold.matches(one.folded(), query))
                            .limit(limit)
                            .map(FoldedName::words)
                            .toList()),
                    words -> words,
                    words -> "",
                    this::take);
        }

        private void take(String words) {
            suggestions.write(words);
            draft.ethnicity.set(words);
        }
    }

    private record FoldedName(String words, String folded) {}

    private static LabeledField field(String key, TextField field) {
        return new LabeledField(TEXT.text(key), field);
    }
}
