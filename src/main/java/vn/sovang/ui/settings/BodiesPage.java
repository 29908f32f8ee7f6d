package vn.sovang.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.PartialDate;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.control.table.DataTable;

/// Councils and committees: the members of the one chosen, the member in hand at the right.
final class BodiesPage {
    private static final Wording TEXT = Messages.of("settings");

    private record Row(
            int index, String name, String nameKey, String post, String role, String period, Chip.Value votes) {
        static Row of(int index, BodyMember member) {
            return new Row(
                    index,
                    member.name(),
                    SortKey.ofPerson(member.name()),
                    member.post(),
                    member.role().label(),
                    period(member),
                    new Chip.Value(TEXT.text(member.votes() ? "member.votes" : "member.votesNot"), Tone.PLAIN));
        }

        private static String period(BodyMember member) {
            LocalDate from = member.from();
            LocalDate to = member.to();
            if (from == null && to == null) {
                return "";
            }
            return to == null
                    ? TEXT.text("member.since", OfficialDate.brief(Objects.requireNonNull(from)))
                    : from == null
                            ? TEXT.text("member.until", OfficialDate.brief(to))
                            : TEXT.text("member.between", OfficialDate.brief(from), OfficialDate.brief(to));
        }
    }

    private final BodiesModel model;
    private final DataTable<Row> table = new DataTable<>("member-table", TEXT.text("members"), Row::index);
    private final ObjectProperty<@Nullable Body> choice = new SimpleObjectProperty<>();
    private final ComboBox<@Nullable Body> bodies =
            Choices.of("body-choice", List.of(), body -> body.shortName(), choice);
    private final TextField memberName;
    private final VBox member;
    private final VBox head;
    private final LabeledField bodyName;
    private final LabeledField bodyShortName;
    private final EmptyState noMember =
            new EmptyState(Feather.USER, TEXT.text("member.none"), TEXT.text("member.noneHint"));
    private final StackPane root = new StackPane();
    private final ListAndDetail page;
    private final EmptyState none;
    private boolean filling;

    /// @param onRemove takes the body in hand away, or closes it where something names it
    BodiesPage(BodiesModel model, Runnable onNewBody, Consumer<Body> onRemove) {
        this.model = model;
        memberName = TextEntry.line("member-name", model.memberName);
        member = member();
        head = head(onRemove);
        bodyName = new LabeledField(TEXT.text("body.name"), TextEntry.line("body-name", model.bodyName));
        bodyShortName =
                new LabeledField(TEXT.text("body.shortName"), TextEntry.line("body-short-name", model.bodyShortName));
        none = new EmptyState(
                Feather.USERS,
                TEXT.text("bodies.empty"),
                TEXT.text("bodies.emptyHint"),
                Buttons.primary("body-first", TEXT.text("body.add"), onNewBody));
        bodies.setAccessibleText(TEXT.text("bodies"));
        bodies.setPrefWidth(320);
        table.text("member-column-name", TEXT.text("member.name"), 190, Row::name, Row::nameKey);
        table.smallWrapped(
                "member-column-post", TEXT.text("member.post"), 210, Row::post, row -> SortKey.of(row.post()));
        table.text("member-column-role", TEXT.text("member.role"), 140, Row::role, Row::role);
        table.smallWrapped("member-column-period", TEXT.text("member.period"), 120, Row::period, Row::period);
        table.chip("member-column-votes", TEXT.text("member.vote"), 120, Row::votes);
        table.setEmptyState(new EmptyState(Feather.USERS, TEXT.text("members.empty"), TEXT.text("members.emptyHint")));
        table.onDelete(rows -> model.removeMember());
        Button add = Buttons.plain("member-new", TEXT.text("member.add"), this::addMember);
        Button remove = Buttons.plain("member-remove", TEXT.text("member.remove"), model::removeMember);
        remove.disableProperty().bind(model.memberIndexProperty().lessThan(0));
        page = new ListAndDetail(table)
                .left(bodies, Buttons.plain("body-new", TEXT.text("body.add"), onNewBody))
                .right(remove, add);
        choice.subscribe(body -> {
            if (body != null && !filling) {
                model.select(body);
            }
        });
        table.selectedProperty().subscribe(row -> {
            if (row != null && !filling) {
                model.selectMember(row.index());
            }
        });
        model.allProperty().subscribe(all -> showAll());
        model.currentProperty().subscribe(body -> showCurrent());
        model.memberIndexProperty().subscribe(index -> showCurrent());
    }

    Node root() {
        return root;
    }

    private void addMember() {
        model.addMember();
        memberName.requestFocus();
    }

    private VBox member() {
        CheckBox votes = new CheckBox(TEXT.text("member.hasVote"));
        votes.setId("member-votes");
        votes.selectedProperty().bindBidirectional(model.votes);
        Label heading = new Label(TEXT.text("member"));
        heading.getStyleClass().add("group-label");
        return new VBox(
                10,
                heading,
                new LabeledField(TEXT.text("member.name"), memberName),
                new LabeledField(TEXT.text("member.post"), TextEntry.line("member-post", model.memberPost)),
                new LabeledField(
                        TEXT.text("member.role"),
                        Choices.<BodyRole>of(
                                "member-role", Arrays.asList(BodyRole.values()), BodyRole::label, model.role)),
                LabeledField.row(
                        date("member-from", "member.from", model.memberFrom),
                        date("member-to", "member.to", model.memberTo)),
                votes);
    }

    private static LabeledField date(String id, String label, ObjectProperty<@Nullable PartialDate> value) {
        DateInput input = DateInput.whole(id);
        input.valueProperty().bindBidirectional(value);
        return new LabeledField(TEXT.text(label), input);
    }

    private static LabeledField line(String id, String label, StringProperty value) {
        return new LabeledField(TEXT.text(label), TextEntry.line(id, value));
    }

    /// What its papers take from the body, and its end.
    private VBox head(Consumer<Body> onRemove) {
        BodyHeadDraft draft = model.head;
        Label heading = new Label(TEXT.text("body.papers"));
        heading.getStyleClass().add("group-label");
        Button remove = Buttons.plain("body-remove", TEXT.text("body.remove"), () -> {
            Body body = model.currentProperty().get();
            if (body != null) {
                onRemove.accept(body);
            }
        });
        return new VBox(
                10,
                heading,
                line("body-parent", "body.parent", draft.parent),
                new LabeledField(TEXT.text("body.headName"), TextEntry.lines("body-head-name", draft.name, 2)),
                LabeledField.row(
                        line("body-abbreviation", "body.abbreviation", draft.abbreviation),
                        line("body-place", "body.place", draft.place)),
                line("body-signer", "body.signer", draft.signer),
                line("body-signer-post", "body.signerPost", draft.signerPost),
                line("body-signer-held", "body.signerHeldPost", draft.signerHeldPost),
                line("body-filing", "body.filing", draft.filing),
                date("body-closed", "body.closedOn", draft.closedOn).hint(TEXT.text("body.closedHint")),
                new HBox(remove));
    }

    private void showAll() {
        filling = true;
        bodies.getItems().setAll(model.allProperty().get());
        filling = false;
        showCurrent();
    }

    private void showCurrent() {
        Body body = model.currentProperty().get();
        if (filling || body == null) {
            root.getChildren().setAll(body == null ? none : page);
            return;
        }
        filling = true;
        choice.set(model.allProperty().get().stream()
                .filter(one -> one.id() == body.id())
                .findFirst()
                .orElse(body));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < body.members().size(); i++) {
            rows.add(Row.of(i, body.members().get(i)));
        }
        table.show(rows);
        int index = model.memberIndexProperty().get();
        if (index >= 0) {
            table.selectKey(index);
        } else {
            table.getSelectionModel().clearSelection();
        }
        filling = false;
        showDetail(index);
        root.getChildren().setAll(page);
    }

    private void showDetail(int index) {
        Node below = index >= 0 ? member : noMember;
        // Nodes put in anew would lose the focus of the field one is typing in.
        if (below.getParent() == null) {
            page.setDetail(bodyName, bodyShortName, below, head);
        }
    }
}
