package vn.sovang.ui.decision;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.rule.money.FundLedger;
import vn.sovang.text.Numbers;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.table.DataTable;

/// The book at the left, the entry in hand and the years at the right.
final class FundView {
    private final FundModel model;
    private final DataTable<FundRow> table =
            new DataTable<>("fund-table", DecisionText.text("fund.table"), FundRow::id);
    private final ListAndDetail layout = new ListAndDetail(table);
    private final VBox years = new VBox(6);
    private final TextField amount;

    FundView(FundModel model, FundActions actions) {
        this.model = model;
        columns();
        table.setEmptyState(new EmptyState(
                Feather.DOLLAR_SIGN, DecisionText.text("fund.empty"), DecisionText.text("fund.emptyHint")));
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                actions.take(row);
            }
        });
        layout.setId("fund-screen");
        Button print = Buttons.plain("fund-print", DecisionText.text("fund.print"), actions::print);
        print.setDisable(true);
        layout.right(
                print,
                Buttons.withKey(Buttons.plain("fund-new", DecisionText.text("fund.new"), actions::startNew), "Ctrl N"));
        amount = TextEntry.line("fund-amount", model.amount);
        layout.setDetail(form(actions), years);
        model.ledgerProperty().subscribe(ledger -> {
            print.setDisable(ledger.lines().isEmpty());
            show(ledger);
        });
    }

    Parent root() {
        return layout;
    }

    void focusAmount() {
        amount.requestFocus();
        amount.selectAll();
    }

    void clearSelection() {
        table.getSelectionModel().clearSelection();
    }

    private void columns() {
        // What may not be cut keeps its width; the words give way.
        table.text("fund-column-date", DecisionText.text("fund.date"), 100, FundRow::date, FundRow::dateKey)
                .fixed();
        table.text("fund-column-kind", DecisionText.text("fund.kind"), 112, FundRow::kind, FundRow::kind)
                .fixed();
        table.smallWrapped(
                "fund-column-content", DecisionText.text("fund.content"), 160, FundRow::content, FundRow::content);
        table.text("fund-column-in", DecisionText.text("fund.in"), 112, FundRow::in, FundRow::in)
                .fixed();
        table.text("fund-column-out", DecisionText.text("fund.out"), 112, FundRow::out, FundRow::out)
                .fixed();
        table.text("fund-column-balance", DecisionText.text("fund.balance"), 112, FundRow::balance, FundRow::balance)
                .fixed();
    }

    private VBox form(FundActions actions) {
        Label title = new Label();
        title.getStyleClass().add("record-title");
        DateInput date = RecordForm.date("fund-date", model.date);
        model.shownProperty().subscribe(anew -> date.reset(model.date.get()));
        ComboBox<@Nullable FundEntryKind> kind =
                Choices.of("fund-kind", Arrays.asList(FundEntryKind.values()), FundEntryKind::label, model.kind);
        LabeledField amountField = new LabeledField(DecisionText.text("fund.amount"), amount);
        amountField.errorProperty().bind(model.amountError);
        Button save = Buttons.withKey(Buttons.primary("fund-save", "", actions::save), "Ctrl Enter");
        Button remove = Buttons.plain("fund-remove", DecisionText.text("fund.remove"), actions::remove);
        model.currentProperty().subscribe(entry -> {
            title.setText(DecisionText.text(entry == null ? "fund.newTitle" : "fund.editTitle"));
            save.setText(DecisionText.text(entry == null ? "fund.save" : "fund.change"));
            remove.setDisable(entry == null);
        });
        return new VBox(
                8,
                title,
                LabeledField.row(
                        new LabeledField(DecisionText.text("fund.date"), date),
                        new LabeledField(DecisionText.text("fund.kind"), kind)),
                amountField,
                new LabeledField(DecisionText.text("fund.content"), TextEntry.lines("fund-content", model.content, 2)),
                new LabeledField(DecisionText.text("fund.document"), TextEntry.line("fund-document", model.document)),
                new LabeledField(DecisionText.text("fund.note"), TextEntry.line("fund-note", model.note)),
                new FlowPane(8, 8, save, remove));
    }

    private void show(FundLedger ledger) {
        table.show(ledger.lines().reversed().stream().map(FundRow::of).toList());
        years.getChildren().clear();
        List<FundLedger.Year> latestFirst = ledger.years().reversed();
        for (FundLedger.Year year : latestFirst) {
            Label head = new Label(DecisionText.text("fund.year", Integer.toString(year.year())));
            head.getStyleClass().add("group-label");
            Label line = new Label(DecisionText.text(
                    "fund.yearLine",
                    Numbers.grouped(year.opening()),
                    Numbers.grouped(year.in()),
                    Numbers.grouped(year.out()),
                    Numbers.grouped(year.closing())));
            line.setId("fund-year-" + year.year());
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            years.getChildren().addAll(head, line);
        }
    }
}
