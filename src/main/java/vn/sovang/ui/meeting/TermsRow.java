package vn.sovang.ui.meeting;

import java.math.BigDecimal;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;

/// How votes are given and counted, while it is edited: the meeting's usual way, or one award's own.
final class TermsRow {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BooleanProperty own = new SimpleBooleanProperty();
    private final ObjectProperty<VoteMethod> method = new SimpleObjectProperty<>(VoteMethod.SHOW_OF_HANDS);
    private final ObjectProperty<Denominator> denominator = new SimpleObjectProperty<>(Denominator.ALL_MEMBERS);
    private final CheckedText threshold = new CheckedText("error.percent", TermsRow::isPercent);
    private final StringProperty source = new SimpleStringProperty("");

    void show(VoteTerms terms) {
        method.set(terms.method());
        denominator.set(terms.denominator());
        BigDecimal percent = terms.threshold();
        threshold.set(percent == null ? "" : words(percent));
        source.set(terms.source());
    }

    /// As entered; a threshold that cannot be read keeps its former value.
    VoteTerms value(VoteTerms before) {
        BigDecimal percent = threshold.get().isBlank()
                ? null
                : threshold.isRight() ? new BigDecimal(threshold.get().strip().replace(',', '.')) : before.threshold();
        @Nullable BigDecimal former = before.threshold();
        boolean same = percent != null && former != null && percent.compareTo(former) == 0;
        return new VoteTerms(method.get(), denominator.get(), same ? former : percent, source.get());
    }

    void onEdited(Runnable listener) {
        own.subscribe((old, now) -> listener.run());
        method.subscribe((old, now) -> listener.run());
        denominator.subscribe((old, now) -> listener.run());
        threshold.textProperty().subscribe((old, now) -> listener.run());
        source.subscribe((old, now) -> listener.run());
    }

    static String words(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static boolean isPercent(String typed) {
        String text = typed.strip();
        return text.isEmpty()
                || text.matches("\\d{1,3}([.,]\\d{1,2})?")
                        && new BigDecimal(text.replace(',', '.')).compareTo(HUNDRED) <= 0;
    }

    /// Whether an award has a way of its own.
    BooleanProperty ownProperty() {
        return own;
    }

    ObjectProperty<VoteMethod> methodProperty() {
        return method;
    }

    ObjectProperty<Denominator> denominatorProperty() {
        return denominator;
    }

    CheckedText threshold() {
        return threshold;
    }

    StringProperty sourceProperty() {
        return source;
    }
}
