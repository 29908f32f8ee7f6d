package vn.sovang.ui.dossier;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.table.Typing;

/// Number and day of the chosen paper, once văn thư has given them; kept on leaving a field.
final class NumberBar extends HBox {
    private final StringProperty number = new SimpleStringProperty("");
    private final TextField numberField = TextEntry.line("paper-number", number);
    private final DateInput date = DateInput.whole("paper-date");
    private final Label symbol = new Label();
    private final Kept kept;
    private final Typing typing = new Typing();
    private boolean showing = true;

    /// Takes what the clerk entered.
    @FunctionalInterface
    interface Kept {
        /// @param day null while unknown
        void keep(String number, @Nullable PartialDate day);
    }

    NumberBar(Kept kept) {
        super(8);
        this.kept = kept;
        setId("number-bar");
        setAlignment(Pos.CENTER_LEFT);
        numberField.setPrefColumnCount(6);
        numberField.setAccessibleText(DossierText.text("number.spoken"));
        date.setPrefColumnCount(9);
        date.setAccessibleText(DossierText.text("number.day.spoken"));
        Label before = new Label(DossierText.text("number.label"));
        before.setLabelFor(numberField);
        Label on = new Label(DossierText.text("number.day"));
        on.setLabelFor(date);
        symbol.getStyleClass().add("small-text");
        getChildren().addAll(before, numberField, symbol, on, date);
        number.subscribe(text -> changed());
        date.valueProperty().subscribe(day -> changed());
        typing.covers(this);
        show("", null, null);
    }

    /// Shows what is recorded; hides when the chosen paper gets no number.
    ///
    /// @param key of the chosen paper
    /// @param paper null when nothing is recorded yet
    /// @param kind null where no paper is chosen
    void show(String key, @Nullable Paper paper, @Nullable PaperKind kind) {
        typing.turnTo(key, () -> turn(paper, kind));
    }

    private void turn(@Nullable Paper paper, @Nullable PaperKind kind) {
        showing = true;
        number.set(paper == null ? "" : paper.number());
        date.valueProperty().set(paper == null || paper.date() == null ? null : PartialDate.of(paper.date()));
        boolean numbered = kind != null && kind.numbered();
        String abbreviation = kind == null ? "" : kind.abbreviation();
        symbol.setText(
                abbreviation.isEmpty()
                        ? DossierText.text("number.letter")
                        : DossierText.text("number.symbol", abbreviation));
        setVisible(numbered);
        setManaged(numbered);
        showing = false;
    }

    /// Puts the cursor into the number.
    void begin() {
        numberField.requestFocus();
    }

    private void changed() {
        if (!showing) {
            kept.keep(number.get(), date.valueProperty().get());
        }
    }
}
