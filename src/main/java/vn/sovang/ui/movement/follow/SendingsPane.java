package vn.sovang.ui.movement.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.movement.Receipt;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.movement.UnitStanding;
import vn.sovang.usecase.round.OwedItem;

/// What a unit owed up to today, each with what came of it; what comes is noted for all units selected.
final class SendingsPane extends VBox {
    private final FollowedUnitModel model;
    private final FollowedUnitsActions actions;
    private final FollowForm form = new FollowForm();
    private final ObjectProperty<@Nullable PartialDate> day = FollowForm.date();
    private final ObjectProperty<@Nullable PartialDate> by = FollowForm.date();
    private final StringProperty document = FollowForm.text();
    private final CheckBox forCluster = new CheckBox(FollowText.text("sent.forCluster"));
    private final Label chosen = FollowForm.wrapped("", "field-hint");
    private final VBox list = new VBox(6);

    SendingsPane(FollowedUnitModel model, FollowedUnitsActions actions) {
        super(8);
        this.model = model;
        this.actions = actions;
        forCluster.setId("follow-for-cluster");
        forCluster.setWrapText(true);
        getChildren()
                .addAll(
                        LabeledField.row(
                                new LabeledField(FollowText.text("sent.on"), form.date("follow-received", day)),
                                new LabeledField(
                                        FollowText.text("sent.document"),
                                        FollowForm.line("follow-document", document))),
                        forCluster,
                        chosen,
                        list,
                        new LabeledField(FollowText.text("sent.by"), form.date("follow-by", by))
                                .hint(FollowText.text("sent.byHint")));
    }

    @Nullable
    LocalDate by() {
        return FollowText.whole(by.get());
    }

    void show(UnitStanding standing, boolean another) {
        if (another || day.get() == null) {
            day.set(FollowText.partial(actions.today()));
            document.set("");
            forCluster.setSelected(false);
            form.shown();
        }
        forCluster.setDisable(!standing.leads());
        int others = model.chosen().size();
        chosen.setText(others > 1 ? FollowText.text("sent.forAll", others) : "");
        chosen.setManaged(others > 1);
        list.getChildren().clear();
        List<OwedItem> latestFirst = standing.sendings().reversed();
        for (int i = 0; i < latestFirst.size(); i++) {
            list.getChildren().add(line(standing, latestFirst.get(i), i));
        }
        if (latestFirst.isEmpty()) {
            list.getChildren().add(FollowForm.wrapped(FollowText.text("sent.nothingDue"), "field-hint"));
        }
    }

    private Node line(UnitStanding standing, OwedItem sending, int index) {
        Label what = FollowForm.wrapped(
                FollowText.text(
                        "sent.line",
                        sending.term().name(),
                        FollowText.day(sending.due().day())),
                "cell-plain");
        String how =
                switch (sending.how()) {
                    case MISSING -> sending.state().label();
                    case NOMINATED -> sending.document();
                    case OWN, CLUSTER ->
                        FollowText.text("sent.came", FollowText.day(sending.on()), sending.document())
                                .replaceAll(" · $", "");
                };
        Label state = FollowForm.wrapped(how, "small-text");
        VBox words = new VBox(1, what, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        Chip chip = new Chip(
                FollowText.text(sending.sent() ? sending.late() ? "sent.late" : "sent.sent" : "sent.missing"),
                sending.sent() ? sending.late() ? Tone.WARN : Tone.GOOD : sending.late() ? Tone.BAD : Tone.WARN);
        chip.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(8, words, chip);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!sending.sent()) {
            Button take = Buttons.small("follow-take-" + index, FollowText.text("sent.take"), () -> take(sending));
            line.getChildren().add(take);
        } else {
            receipt(standing, sending).ifPresent(receipt -> line.getChildren()
                    .add(Buttons.small(
                            "follow-untake-" + index, FollowText.text("remove"), () -> actions.takeOut(receipt))));
        }
        return line;
    }

    private static Optional<Receipt> receipt(UnitStanding standing, OwedItem sending) {
        return standing.receipts().stream()
                .filter(receipt ->
                        receipt.answers(sending.term().id(), sending.due().named()))
                .findFirst();
    }

    private void take(OwedItem sending) {
        LocalDate on = FollowText.whole(day.get());
        actions.received(
                sending,
                model.chosen(),
                on == null ? actions.today() : on,
                document.get(),
                forCluster.isSelected() && !forCluster.isDisabled());
    }
}
