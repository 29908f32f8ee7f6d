package vn.sovang.ui.decision;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.Award;
import vn.sovang.model.decision.Decision;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.decision.AwardOutcome;

/// What passed of one award at the left with its money, its decision at the right.
final class RoundDecisionsView {
    private final RoundDecisionsModel model;
    private final DecisionActions actions;
    private final StackPane root = new StackPane();
    private final ComboBox<@Nullable AwardOutcome> awards = new ComboBox<>();
    private final Chip open = new Chip("", Tone.WARN);
    private final Chip decided = new Chip("", Tone.GOOD);
    private final Chip unknown = new Chip("", Tone.WARN);
    private final Chip money = new Chip("", Tone.PLAIN);
    private final DataTable<DecisionRow> table =
            new DataTable<>("decision-lines", DecisionText.text("table.name"), DecisionRow::id);
    private final Label explanation = new Label();
    private final ListAndDetail layout;
    private final RecordForm form;
    private final VBox recorded = new VBox(8);
    private boolean filling;

    RoundDecisionsView(RoundDecisionsModel model, Supplier<List<Award>> catalogue, DecisionActions actions) {
        this.model = model;
        this.actions = actions;
        columns();
        explanation.setId("decision-explanation");
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        explanation.getStyleClass().add("small-text");
        HBox below = new HBox(explanation);
        below.getStyleClass().add("decision-line");
        HBox.setHgrow(explanation, javafx.scene.layout.Priority.ALWAYS);
        VBox list = new VBox(table, below);
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        layout = new ListAndDetail(list).left(choice()).right(open, decided, unknown, money);
        layout.getStylesheets().add(String.valueOf(RoundDecisionsView.class.getResource("decision.css")));
        layout.setId("decision-screen");
        open.setId("decision-open");
        decided.setId("decision-decided");
        unknown.setId("decision-unknown");
        money.setId("decision-money");
        form = new RecordForm(model, catalogue, () -> actions.record(chosen()));
        model.deskProperty().subscribe(this::show);
        model.desksProperty().subscribe(this::offer);
        table.selectedProperty().subscribe(this::explain);
        table.selectedProperty().subscribe(row -> {
            if (model.chosenOnly.get()) {
                actions.preview();
            }
        });
    }

    Parent root() {
        return root;
    }

    void showNoRound() {
        root.getChildren()
                .setAll(new EmptyState(
                        Feather.FILE_TEXT, DecisionText.text("round.none"), DecisionText.text("round.noneHint")));
    }

    void focusNumber() {
        form.focusNumber();
    }

    List<DecisionRow> chosen() {
        return table.selectedRows();
    }

    private Node choice() {
        awards.setId("decision-award");
        awards.setAccessibleText(DecisionText.text("award.label"));
        awards.setMaxWidth(520);
        awards.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(@Nullable AwardOutcome desk) {
                return desk == null ? "" : words(desk);
            }

            @Override
            public @Nullable AwardOutcome fromString(String words) {
                return null; // The box is not editable.
            }
        });
        awards.valueProperty().subscribe(desk -> {
            if (desk != null && !filling) {
                model.take(desk);
            }
        });
        return awards;
    }

    private static String words(AwardOutcome desk) {
        return desk.open() == 0
                ? DecisionText.text("award.choiceDone", desk.awardName())
                : DecisionText.text("award.choice", desk.awardName(), desk.open());
    }

    private void columns() {
        table.number("decision-column-position", DecisionText.text("table.position"), 58, DecisionRow::position);
        table.wrapped(
                "decision-column-subject",
                DecisionText.text("table.subject"),
                210,
                DecisionRow::subject,
                DecisionRow::subjectKey);
        table.smallWrapped(
                "decision-column-place", DecisionText.text("table.place"), 210, DecisionRow::place, DecisionRow::place);
        table.chip("decision-column-result", DecisionText.text("table.result"), 150, DecisionRow::result);
        table.text(
                "decision-column-money",
                DecisionText.text("table.money"),
                130,
                DecisionRow::money,
                row -> String.format(Locale.ROOT, "%015d", row.amount() + 1));
    }

    private void offer(List<AwardOutcome> desks) {
        filling = true;
        awards.getItems().setAll(desks);
        AwardOutcome inHand = model.deskProperty().get();
        awards.setValue(desks.stream()
                .filter(desk -> inHand != null && desk.awardCode().equals(inHand.awardCode()))
                .findFirst()
                .orElse(desks.isEmpty() ? null : desks.getFirst()));
        filling = false;
    }

    private void show(@Nullable AwardOutcome desk) {
        if (desk == null) {
            root.getChildren()
                    .setAll(new EmptyState(
                            Feather.FILE_TEXT,
                            DecisionText.text("round.nothing"),
                            DecisionText.text("round.nothingHint")));
            return;
        }
        root.getChildren().setAll(layout);
        List<DecisionRow> rows = desk.lines().stream().map(DecisionRow::of).toList();
        table.show(rows);
        explain(table.selectedProperty().get());
        chip(open, "chip.open", desk.open());
        chip(decided, "chip.decided", desk.lines().size() - desk.open());
        boolean dated = rows.stream()
                .anyMatch(
                        row -> row.line().money() != null && row.line().money().day() != null);
        chip(
                unknown,
                "chip.unknown",
                dated
                        ? (int) rows.stream()
                                .filter(row -> row.line().money() != null && row.amount() < 0)
                                .count()
                        : 0);
        money.setText(DecisionText.text(
                "chip.money",
                Numbers.grouped(rows.stream()
                        .mapToLong(row -> Math.max(0, row.amount()))
                        .sum())));
        showRecorded(desk);
        Label title = new Label(
                desk.own() ? DecisionText.text("record.title") : DecisionText.text("record.above", desk.authority()));
        title.getStyleClass().add("record-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        if (desk.decision() == null) {
            layout.setDetail(title, form);
        } else if (desk.open() == 0) {
            layout.setDetail(recorded);
        } else {
            layout.setDetail(recorded, title, form);
        }
    }

    private static void chip(Chip chip, String key, int count) {
        chip.setText(DecisionText.text(key, count));
        chip.setVisible(count > 0);
        chip.setManaged(count > 0);
    }

    private void showRecorded(AwardOutcome desk) {
        recorded.getChildren().clear();
        Decision decision = desk.decision();
        if (decision == null) {
            return;
        }
        boolean revoked = decision.revokedById() != null;
        Notice notice = new Notice(
                        DecisionText.text("recorded.title", decision.number()), revoked ? Tone.BAD : Tone.GOOD)
                .source(DecisionText.text(
                        "recorded.detail",
                        decision.date() == null ? "" : OfficialDate.brief(decision.date()),
                        decision.authority()));
        notice.setId("decision-recorded");
        notice.way(Buttons.small("decision-open-record", DecisionText.text("recorded.open"), actions::openDecision));
        if (desk.own()) {
            Button pay = Buttons.small("decision-pay", payWords(desk.due()), actions::pay);
            pay.setDisable(desk.due() == 0);
            notice.way(pay);
        }
        notice.way(Buttons.small("decision-revocation", DecisionText.text("recorded.revoke"), actions::openRevocation));
        recorded.getChildren().add(notice);
        if (desk.differing() > 0) {
            Notice differing = new Notice(DecisionText.text("differing.title", desk.differing()), Tone.WARN)
                    .source(DecisionText.text("differing.detail"))
                    .way(Buttons.small("decision-correct", DecisionText.text("differing.correct"), actions::correct));
            differing.setId("decision-differing");
            recorded.getChildren().add(differing);
        }
    }

    private static String payWords(long due) {
        return due > 0
                ? DecisionText.text("recorded.pay", Numbers.grouped(due))
                : due < 0
                        ? DecisionText.text("recorded.back", Numbers.grouped(-due))
                        : DecisionText.text("recorded.paid");
    }

    private void explain(@Nullable DecisionRow row) {
        explanation.setText(row == null ? DecisionText.text("row.hint") : row.explanation());
    }
}
