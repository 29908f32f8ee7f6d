package vn.sovang.ui.registry.person;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Lookup;
import vn.sovang.ui.control.RecordCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.registry.RegistryFields;

/// The posts of the person in hand, the latest first, and the form of one: a new one, or one that is changed or ended.
final class PostsPane extends VBox {
    private static final Wording TEXT = Messages.of("registry");

    private final PostDraft draft;
    private final Consumer<PostLine> onRemove;
    private final VBox lines = new VBox(2);
    private final TextField title;
    private final DateInput from = DateInput.whole("post-from");
    private final DateInput to = DateInput.whole("post-to");

    PostsPane(PeopleModel model, Lookup<Unit> units, Runnable onSave, Consumer<PostLine> onRemove) {
        this.draft = model.newPost;
        this.onRemove = onRemove;
        setSpacing(10);
        UnitPicker unit = new UnitPicker("post-unit", units);
        unit.valueProperty().bindBidirectional(draft.unit);
        title = TextEntry.line("post-title", draft.title);
        from.valueProperty().bindBidirectional(draft.from);
        to.valueProperty().bindBidirectional(draft.to);
        LabeledField toField = new LabeledField(TEXT.text("post.to"), to);
        draft.toError.subscribe(error -> to.errorProperty().set(error));
        Button save = Buttons.plain("post-add", TEXT.text("post.add"), () -> {
            if (from.take() && to.take() && draft.daysAgree()) {
                onSave.run();
            }
        });
        save.disableProperty().bind(model.postReady().not());
        Button drop = Buttons.plain("post-drop", TEXT.text("post.drop"), this::drop);
        drop.disableProperty().bind(draft.baseProperty().isNull());
        LabeledField titleField = new LabeledField(TEXT.text("post.title"), title);
        Label form = new Label();
        form.getStyleClass().add("muted");
        form.textProperty()
                .bind(draft.baseProperty()
                        .map(post -> TEXT.text("post.changing"))
                        .orElse(TEXT.text("post.new")));
        getChildren()
                .addAll(
                        RegistryFields.group(TEXT, "person.posts"),
                        lines,
                        form,
                        titleField,
                        new LabeledField(TEXT.text("post.unit"), unit),
                        RegistryFields.row(new LabeledField(TEXT.text("post.from"), from), toField),
                        new FlowPane(8, 8, save, drop));
        model.postsProperty().subscribe(this::show);
        model.shownProperty().subscribe(record -> reset());
    }

    private void reset() {
        from.reset(draft.from.get());
        to.reset(draft.to.get());
    }

    private void edit(PostLine line) {
        draft.edit(line);
        reset();
    }

    private void drop() {
        draft.clear();
        reset();
    }

    private void show(List<PostLine> posts) {
        lines.getChildren().clear();
        if (posts.isEmpty()) {
            Label none = new Label(TEXT.text("person.noPost"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            lines.getChildren().add(none);
        }
        posts.forEach(post -> lines.getChildren().add(card(post)));
    }

    private RecordCard card(PostLine line) {
        Label place = wrapped(line.place(), "post-line");
        VBox words = new VBox(1, place);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!line.time().isEmpty()) {
            words.getChildren().add(wrapped(line.time(), "small-text"));
        }
        Runnable change = () -> {
            edit(line);
            title.requestFocus();
        };
        Button end = icon("post-end-", line, Feather.CHECK, "post.end", () -> {
            edit(line);
            to.requestFocus();
        });
        end.setDisable(line.post().to() != null);
        HBox buttons = new HBox(
                end,
                icon("post-edit-", line, Feather.EDIT_2, "post.edit", change),
                icon("post-remove-", line, Feather.TRASH_2, "post.remove", () -> onRemove.accept(line)));
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(4, words, buttons);
        content.setAlignment(Pos.TOP_LEFT);
        return new RecordCard(
                "post-" + line.post().id(),
                line.place() + ", " + line.time(),
                change,
                () -> onRemove.accept(line),
                content);
    }

    private static Button icon(String id, PostLine line, Feather drawing, String key, Runnable action) {
        Button button = Buttons.icon(id + line.post().id(), drawing, TEXT.text(key), action);
        button.setAccessibleText(TEXT.text(key) + ": " + line.place());
        return button;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
