package vn.sovang.ui.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.PartialDate;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.CountInput;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.ready.ReadyFault;
import vn.sovang.usecase.ready.ReadyLine;

/// The item in hand: what is wrong, what was handed in, why it may stay so; below it the way of its dossier.
final class LineDetail {
    private final ReadyActions actions;
    private final Consumer<Node> forms;
    private @Nullable Node first;

    /// @param forms shows a form in the place of the pane
    LineDetail(ReadyActions actions, Consumer<Node> forms) {
        this.actions = actions;
        this.forms = forms;
    }

    /// Builds the pane of a row.
    Node[] show(ReadyModel.Content content, @Nullable ReadyRow row) {
        List<Node> nodes = new ArrayList<>();
        ReadyLine line = row == null ? null : row.line();
        first = null;
        if (row == null) {
            nodes.add(new EmptyState(
                    Feather.CHECK_CIRCLE, ReadyText.text("detail.none"), ReadyText.text("detail.noneHint")));
        } else {
            nodes.add(title(row.title()));
            if (line == null) {
                nodes.add(new Notice(row.how(), Tone.WARN).source(row.source()));
            } else {
                nodes.addAll(line(content, line));
            }
        }
        if (line == null) {
            content.whole()
                    .ifPresent(one -> nodes.add(
                            new RoutePane(actions, forms, content.report().roundId(), one)));
            nodes.add(new ProcedurePane(actions, content.report()));
        } else {
            content.dossierOf(line)
                    .ifPresent(one -> nodes.add(
                            new RoutePane(actions, forms, content.report().roundId(), one)));
        }
        return nodes.toArray(Node[]::new);
    }

    /// Moves the cursor to the first field.
    void focusFirst() {
        if (first != null) {
            first.requestFocus();
        }
    }

    static Label title(String words) {
        Label title = new Label(words);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("record-title");
        return title;
    }

    private List<Node> line(ReadyModel.Content content, ReadyLine line) {
        List<Node> nodes = new ArrayList<>();
        Label source =
                new Label(line.basis() + (line.verified() ? "" : " (" + ReadyText.text("detail.unverified") + ")"));
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        source.getStyleClass().add("small-text");
        nodes.add(source);
        for (ReadyFault fault : line.faults()) {
            nodes.add(new Notice(fault.sentence(), line.open() ? Tone.WARN : Tone.PLAIN));
        }
        long roundId = content.report().roundId();
        if (line.place().part() == DossierPart.Proof.OPINION) {
            nodes.add(ProofForms.opinion(actions, content.report(), line));
        } else if (line.place().part() == DossierPart.Proof.PUBLIC_NOTICE) {
            nodes.add(ProofForms.notice(actions, content.report()));
        }
        nodes.add(handedIn(roundId, line));
        if (!line.complete()) {
            nodes.add(reason(line));
        }
        Long nominationId = line.place().nominationId();
        if (nominationId != null) {
            nodes.add(Buttons.plain(
                    "refuse", ReadyText.text("refuse.open"), () -> forms.accept(refusing(line, nominationId))));
        }
        return nodes;
    }

    private CauseForm refusing(ReadyLine line, long nominationId) {
        DateInput day = DateInput.whole("route-day");
        day.reset(PartialDate.of(actions.today()));
        CauseForm[] form = new CauseForm[1];
        form[0] = new CauseForm(
                ReadyText.text("refuse.title", line.subject()),
                ReadyText.text("refuse.hint"),
                day,
                false,
                ReadyText.text("refuse.save"),
                () -> {
                    LocalDate typed = ProofForms.read(day);
                    if (typed != null) {
                        actions.refuse(nominationId, typed, form[0].causes());
                    }
                });
        return form[0];
    }

    private VBox handedIn(long roundId, ReadyLine line) {
        CountInput copies = new CountInput("item-copies");
        copies.reset(line.onHand() == 0 ? line.asked() : line.onHand());
        first = copies;
        ObjectProperty<@Nullable Boolean> original = new SimpleObjectProperty<>(line.original());
        DateInput day = DateInput.whole("item-day");
        LocalDate known = line.day();
        day.reset(known == null ? null : PartialDate.of(known));
        CheckBox signed = box("item-signed", "item.signed", line.onHand() == 0 || line.signed());
        CheckBox outside = box("item-outside", "item.outside", line.onHand() == 0 || line.outside());
        CountInput collectives = new CountInput("item-collectives");
        CountInput people = new CountInput("item-people");
        collectives.reset(line.statedCollectives());
        people.reset(line.statedPeople());
        TextField note = field("item-note");
        note.setText(line.note());
        VBox form = new VBox(8);
        form.getChildren()
                .addAll(
                        heading("item.heading"),
                        LabeledField.row(
                                new LabeledField(ReadyText.text("item.copies"), copies),
                                new LabeledField(
                                        ReadyText.text("item.form"),
                                        Choices.of(
                                                "item-original",
                                                List.of(Boolean.TRUE, Boolean.FALSE),
                                                one -> ReadyText.text(one ? "item.original" : "item.copy"),
                                                original)),
                                new LabeledField(ReadyText.text("item.day"), day)),
                        signed,
                        outside);
        if (line.place().part() instanceof DossierPart.OfPaper && line.subject().isEmpty()) {
            form.getChildren()
                    .add(LabeledField.row(
                            new LabeledField(ReadyText.text("item.collectives"), collectives),
                            new LabeledField(ReadyText.text("item.people"), people)));
        }
        form.getChildren()
                .addAll(
                        new LabeledField(ReadyText.text("item.note"), note),
                        Buttons.plain("item-save", ReadyText.text("item.save"), () -> {
                            if (copies.take() & day.take() & collectives.take() & people.take()) {
                                Integer count = copies.valueProperty().get();
                                PartialDate typed = day.valueProperty().get();
                                actions.take(
                                        new ReceivedItem(
                                                0,
                                                roundId,
                                                line.place(),
                                                Boolean.TRUE.equals(original.get()),
                                                count == null || count == 0 ? 1 : count,
                                                signed.isSelected(),
                                                outside.isSelected(),
                                                typed == null
                                                        ? null
                                                        : LocalDate.of(typed.year(), typed.month(), typed.day()),
                                                "",
                                                collectives.valueProperty().get(),
                                                people.valueProperty().get(),
                                                note.getText()),
                                        line);
                            }
                        }));
        return form;
    }

    private VBox reason(ReadyLine line) {
        TextArea words = new TextArea(line.reason());
        words.setId("gap-reason");
        words.setWrapText(true);
        words.setPrefRowCount(2);
        return new VBox(
                8,
                new LabeledField(ReadyText.text("reason.label"), words).hint(ReadyText.text("reason.hint")),
                Buttons.plain(
                        "gap-save",
                        ReadyText.text("reason.save"),
                        () -> actions.because(List.of(line), words.getText())));
    }

    private static CheckBox box(String id, String key, boolean chosen) {
        CheckBox box = new CheckBox(ReadyText.text(key));
        box.setId(id);
        box.setSelected(chosen);
        return box;
    }

    static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    static Label heading(String key) {
        Label heading = new Label(ReadyText.text(key));
        heading.getStyleClass().add("card-title");
        return heading;
    }
}
