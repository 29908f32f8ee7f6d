package vn.sovang.ui.registry;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.sovang.model.Sex;
import vn.sovang.model.Unit;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.MaskedEntry;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.Wording;

/// The fields of the person in hand, saved as one leaves them, and the posts they held.
final class PersonDetail extends VBox {
    private static final Wording TEXT = Messages.of("registry");

    private final PeopleModel model;
    private final TextField name;
    private final VBox posts = new VBox(4);

    PersonDetail(PeopleModel model, Lookup<Unit> units, Runnable onAddPost) {
        this.model = model;
        PersonDraft draft = model.draft;
        setSpacing(10);
        Label title = new Label();
        title.setWrapText(true);
        title.getStyleClass().add("record-title");
        title.textProperty().bind(draft.fullName.map(words -> words.isBlank() ? TEXT.text("person.new") : words));
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
        getChildren()
                .addAll(
                        title,
                        nameField,
                        Fields.row(sex, new LabeledField(TEXT.text("person.birth"), birth)),
                        Fields.row(
                                field("person.ethnicity", TextEntry.line("person-ethnicity", draft.ethnicity)),
                                new LabeledField(TEXT.text("person.idNumber"), idNumber)),
                        field("person.homePlace", TextEntry.line("person-home-place", draft.homePlace)),
                        field("person.residence", TextEntry.line("person-residence", draft.residence)),
                        Fields.row(
                                field(
                                        "person.qualification",
                                        TextEntry.line("person-qualification", draft.qualification)),
                                new LabeledField(TEXT.text("person.party"), party)),
                        Fields.group(TEXT, "person.posts"),
                        posts);
        getChildren().addAll(newPost(units, onAddPost));
        model.postsProperty().subscribe(this::showPosts);
    }

    void focusName() {
        name.requestFocus();
    }

    private List<javafx.scene.Node> newPost(Lookup<Unit> units, Runnable onAddPost) {
        PostDraft draft = model.newPost;
        UnitPicker unit = new UnitPicker("post-unit", units);
        unit.valueProperty().bindBidirectional(draft.unit);
        DateInput from = DateInput.whole("post-from");
        from.valueProperty().bindBidirectional(draft.from);
        model.shownProperty().subscribe(record -> from.reset(draft.from.get()));
        Button add = Buttons.plain("post-add", TEXT.text("post.add"), onAddPost);
        add.disableProperty().bind(model.postReady().not());
        return List.of(
                Fields.row(
                        field("post.title", TextEntry.line("post-title", draft.title)),
                        new LabeledField(TEXT.text("post.from"), from)),
                new LabeledField(TEXT.text("post.unit"), unit),
                add);
    }

    private void showPosts(List<String> words) {
        posts.getChildren().clear();
        for (String post : words.isEmpty() ? List.of(TEXT.text("person.noPost")) : words) {
            Label label = new Label(post);
            label.setWrapText(true);
            label.getStyleClass().add(words.isEmpty() ? "muted" : "post-line");
            posts.getChildren().add(label);
        }
    }

    private static LabeledField field(String key, TextField field) {
        return new LabeledField(TEXT.text(key), field);
    }
}
