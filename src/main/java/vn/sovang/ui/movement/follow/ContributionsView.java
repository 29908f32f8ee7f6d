package vn.sovang.ui.movement.follow;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.text.Decimals;
import vn.sovang.text.Numbers;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.UnitPicker;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.movement.ContributionColumn;
import vn.sovang.usecase.movement.ContributionTotals;
import vn.sovang.usecase.movement.MovementStandings;
import vn.sovang.usecase.movement.UnitStanding;

/// The contributions at the left, the one in hand and the totals at the right.
final class ContributionsView {
    private final DataTable<ContributionRow> table =
            new DataTable<>("gift-table", FollowText.text("gifts.table"), ContributionRow::id);
    private final ListAndDetail layout = new ListAndDetail(table);
    private final FollowForm form = new FollowForm();
    private final UnitPicker unit;
    private final VBox totals = new VBox(4);
    private final Button export;

    ContributionsView(ContributionsModel model, ContributionsTab.Actions actions) {
        columns();
        table.setEmptyState(
                new EmptyState(Feather.GIFT, FollowText.text("gifts.empty"), FollowText.text("gifts.emptyHint")));
        table.selectedProperty().subscribe(actions::take);
        layout.getRight().setStyle("-fx-pref-width: 310px; -fx-min-width: 300px;");
        export = Buttons.plain("gift-export", FollowText.text("gifts.export"), actions::export);
        layout.right(
                Buttons.plain("gift-paste", FollowText.text("gifts.paste"), actions::paste),
                export,
                Buttons.plain("gift-new", FollowText.text("gifts.new"), actions::startNew));
        unit = new UnitPicker("gift-unit", (query, limit, found) -> found.accept(actions.find(query, limit)));
        unit.valueProperty().bindBidirectional(model.unit);
        layout.setDetail(form(model, actions), totals);
    }

    Parent root() {
        return layout;
    }

    void focusFirst() {
        unit.requestFocus();
    }

    void clearSelection() {
        table.getSelectionModel().clearSelection();
    }

    /// Another contribution fills the fields.
    void anew() {
        form.shown();
    }

    void clear() {
        table.show(List.of());
        totals.getChildren().clear();
    }

    void show(List<ContributionRow> rows, MovementStandings followed) {
        table.show(rows);
        export.setDisable(rows.isEmpty());
        totals.getChildren().clear();
        if (rows.isEmpty()) {
            return;
        }
        ContributionTotals all = followed.contributions();
        totals.getChildren().add(FollowForm.wrapped(FollowText.text("gifts.totals"), "group-label"));
        Label sum = FollowForm.wrapped(line(all), "strong");
        sum.setId("gift-total");
        totals.getChildren().add(sum);
        for (ContributionTotals.Goods goods : all.goods()) {
            totals.getChildren()
                    .add(FollowForm.wrapped(
                            FollowText.text(
                                    "gifts.goodsLine",
                                    goods.item(),
                                    (Decimals.display(goods.quantity()) + " " + goods.measure()).strip()),
                            "small-text"));
        }
        totals.getChildren().add(FollowForm.wrapped(FollowText.text("gifts.byUnit"), "group-label"));
        for (UnitStanding standing : followed.units()) {
            if (!standing.contributions().isEmpty()) {
                totals.getChildren()
                        .add(FollowForm.wrapped(
                                standing.unit().name() + ": " + line(ContributionTotals.of(standing.contributions())),
                                "cell-plain"));
            }
        }
    }

    private static String line(ContributionTotals totals) {
        StringBuilder line = new StringBuilder();
        if (totals.money() > 0) {
            append(line, FollowText.text("gifts.money", Numbers.grouped(totals.money())));
        }
        if (totals.goodsValue() > 0) {
            append(line, FollowText.text("gifts.goods", Numbers.grouped(totals.goodsValue())));
        }
        if (totals.unvalued() > 0) {
            append(line, FollowText.text("gifts.unvalued", totals.unvalued()));
        }
        if (totals.days().signum() > 0) {
            append(line, FollowText.text("gifts.days", Decimals.display(totals.days())));
        }
        return line.toString();
    }

    private static void append(StringBuilder line, String part) {
        line.append(line.isEmpty() ? "" : "; ").append(part);
    }

    private void columns() {
        table.text(
                        "gift-column-date",
                        ContributionColumn.DATE.title(),
                        104,
                        ContributionRow::date,
                        ContributionRow::dateKey)
                .fixed();
        table.wrapped(
                "gift-column-unit",
                ContributionColumn.UNIT.title(),
                130,
                ContributionRow::unit,
                ContributionRow::unitKey);
        table.text(
                        "gift-column-kind",
                        ContributionColumn.KIND.title(),
                        98,
                        ContributionRow::kind,
                        ContributionRow::kind)
                .fixed();
        table.smallWrapped(
                "gift-column-words",
                FollowText.text("gifts.what"),
                100,
                ContributionRow::words,
                ContributionRow::words);
        table.text(
                        "gift-column-value",
                        FollowText.text("gifts.value"),
                        112,
                        ContributionRow::value,
                        ContributionRow::valueKey)
                .fixed();
        table.smallWrapped(
                        "gift-column-donor",
                        ContributionColumn.DONOR.title(),
                        110,
                        row -> row.contribution().donor(),
                        row -> row.contribution().donor())
                .hidden();
        table.smallWrapped(
                        "gift-column-document",
                        ContributionColumn.DOCUMENT.title(),
                        90,
                        row -> row.contribution().document(),
                        row -> row.contribution().document())
                .hidden();
    }

    private VBox form(ContributionsModel model, ContributionsTab.Actions actions) {
        Label title = FollowForm.wrapped("", "record-title");
        ComboBox<@Nullable ContributionKind> kind =
                Choices.of("gift-kind", Arrays.asList(ContributionKind.values()), ContributionKind::label, model.kind);
        LabeledField unitField = new LabeledField(ContributionColumn.UNIT.title(), unit);
        unitField.errorProperty().bind(model.unitError);
        LabeledField value =
                new LabeledField(ContributionColumn.VALUE.title(), FollowForm.line("gift-value", model.value));
        value.errorProperty().bind(model.valueError);
        LabeledField quantity =
                new LabeledField(ContributionColumn.QUANTITY.title(), FollowForm.line("gift-quantity", model.quantity));
        quantity.errorProperty().bind(model.quantityError);
        LabeledField item = new LabeledField(ContributionColumn.ITEM.title(), FollowForm.line("gift-item", model.item));
        LabeledField measure =
                new LabeledField(ContributionColumn.MEASURE.title(), FollowForm.line("gift-measure", model.measure));
        HBox amounts = LabeledField.row(quantity, measure);
        model.kind.subscribe(chosen -> {
            item.setDisable(chosen != ContributionKind.GOODS);
            measure.setDisable(chosen != ContributionKind.GOODS);
            quantity.setDisable(chosen == ContributionKind.MONEY || chosen == null);
        });
        Button save = Buttons.withKey(Buttons.primary("gift-save", "", actions::save), "Ctrl Enter");
        Button remove = Buttons.plain("gift-remove", FollowText.text("gifts.remove"), actions::remove);
        model.currentProperty().subscribe(gift -> {
            title.setText(FollowText.text(gift == null ? "gifts.newTitle" : "gifts.editTitle"));
            save.setText(FollowText.text(gift == null ? "gifts.save" : "gifts.change"));
            remove.setDisable(gift == null);
        });
        VBox fields = new VBox(
                8,
                title,
                unitField,
                LabeledField.row(
                        new LabeledField(ContributionColumn.DATE.title(), form.date("gift-date", model.date)),
                        new LabeledField(ContributionColumn.KIND.title(), kind)),
                value,
                item,
                amounts,
                new LabeledField(ContributionColumn.DONOR.title(), FollowForm.line("gift-donor", model.donor))
                        .hint(FollowText.text("gifts.donorHint")),
                new LabeledField(ContributionColumn.PURPOSE.title(), FollowForm.line("gift-purpose", model.purpose)),
                new LabeledField(ContributionColumn.DOCUMENT.title(), FollowForm.line("gift-document", model.document)),
                new FlowPane(8, 8, save, remove));
        // The field in hand hears Enter first and takes what was typed.
        fields.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                actions.save();
                event.consume();
            }
        });
        return fields;
    }
}
