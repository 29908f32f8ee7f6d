package vn.sovang.ui.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.ready.DossierProgress;

/// The way of one dossier: where it stands, what befell it, and what may come next.
final class RoutePane extends VBox {
    private final ReadyActions actions;
    private final long roundId;
    private final DossierProgress dossier;
    private final Consumer<Node> forms;
    private final DateInput day = DateInput.whole("route-day");

    /// @param forms shows a form in the place of the pane
    RoutePane(ReadyActions actions, Consumer<Node> forms, long roundId, DossierProgress dossier) {
        super(8);
        this.actions = actions;
        this.forms = forms;
        this.roundId = roundId;
        this.dossier = dossier;
        setId("route-pane");
        getChildren().addAll(LineDetail.heading("route.heading"), state());
        dossier.events().reversed().forEach(event -> getChildren().add(told(event)));
        List<RouteEventKind> next = next(dossier);
        if (!next.isEmpty()) {
            day.reset(PartialDate.of(actions.today()));
            getChildren().addAll(new LabeledField(ReadyText.text("route.day"), day), buttons(next));
        }
    }

    private static List<RouteEventKind> next(DossierProgress dossier) {
        return switch (dossier.state()) {
            case EXPECTED -> dossier.unitId() == null ? List.of() : List.of(RouteEventKind.RECEIVED);
            case RECEIVED, ADDED ->
                dossier.unitId() == null ? List.of() : List.of(RouteEventKind.CHECKING, RouteEventKind.RETURNED);
            case CHECKING -> List.of(RouteEventKind.RETURNED);
            case RETURNED -> List.of(RouteEventKind.ADDED);
            case COMPLETED -> List.of(RouteEventKind.SENT);
            case SENT -> List.of(RouteEventKind.SENT_BACK);
            case SENT_BACK -> List.of();
        };
    }

    private Node state() {
        Tone tone =
                switch (dossier.state()) {
                    case RETURNED, SENT_BACK -> Tone.BAD;
                    case COMPLETED, SENT -> Tone.GOOD;
                    case EXPECTED, RECEIVED, CHECKING, ADDED -> dossier.late() ? Tone.BAD : Tone.PLAIN;
                };
        Chip chip = new Chip(dossier.stateText(), tone);
        chip.setId("route-state");
        LocalDate due = dossier.due();
        Label words = small(
                due == null
                        ? dossier.name()
                        : ReadyText.text(
                                dossier.late() ? "route.late" : "route.due", dossier.name(), OfficialDate.brief(due)));
        return new VBox(4, chip, words);
    }

    private static Label told(RouteEvent event) {
        List<String> words = new ArrayList<>();
        words.add(OfficialDate.brief(event.day()) + ": " + event.kind().label());
        event.causes().forEach(cause -> words.add(cause.display()));
        for (String detail : List.of(event.number(), event.way(), event.receipt(), event.note())) {
            if (!detail.isEmpty()) {
                words.add(detail);
            }
        }
        return small(String.join("; ", words));
    }

    static Label small(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("small-text");
        return label;
    }

    private Node buttons(List<RouteEventKind> next) {
        FlowPane row = new FlowPane(8, 8);
        for (RouteEventKind kind : next) {
            String id =
                    "route-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            boolean asks = kind.returns() || kind == RouteEventKind.SENT;
            row.getChildren().add(Buttons.plain(id, kind.label() + (asks ? "…" : ""), () -> {
                if (asks) {
                    open(kind);
                } else {
                    happened(event(kind));
                }
            }));
        }
        return row;
    }

    /// The form of a return or a sending, with the cursor in it.
    private void open(RouteEventKind kind) {
        forms.accept(kind.returns() ? returning(kind) : sending());
        day.requestFocus();
    }

    private @Nullable RouteEvent event(RouteEventKind kind) {
        PartialDate typed = day.take() ? day.valueProperty().get() : null;
        return typed == null
                ? null
                : RouteEvent.of(
                        roundId,
                        dossier.tier(),
                        dossier.unitId(),
                        kind,
                        LocalDate.of(typed.year(), typed.month(), typed.day()));
    }

    private void happened(@Nullable RouteEvent event) {
        if (event != null) {
            actions.happened(event);
        }
    }

    private CauseForm returning(RouteEventKind kind) {
        CauseForm[] form = new CauseForm[1];
        form[0] = new CauseForm(
                kind.label() + ": " + dossier.name(), ReadyText.text("return.once"), day, true, kind.label(), () -> {
                    RouteEvent event = event(kind);
                    if (event != null && form[0].readable()) {
                        actions.happened(event.because(form[0].causes(), form[0].due(), form[0].note()));
                    }
                });
        return form[0];
    }

    private Node sending() {
        TextField number = LineDetail.field("send-number");
        TextField way = LineDetail.field("send-way");
        TextField receipt = LineDetail.field("send-receipt");
        return new VBox(
                8,
                LineDetail.title(RouteEventKind.SENT.label() + ": " + dossier.name()),
                new LabeledField(ReadyText.text("route.day"), day),
                new LabeledField(ReadyText.text("send.number"), number),
                new LabeledField(ReadyText.text("send.way"), way),
                new LabeledField(ReadyText.text("send.receipt"), receipt),
                Buttons.primary("send-save", RouteEventKind.SENT.label(), () -> {
                    RouteEvent event = event(RouteEventKind.SENT);
                    if (event != null) {
                        actions.happened(event.sent(number.getText(), way.getText(), receipt.getText()));
                    }
                }));
    }
}
