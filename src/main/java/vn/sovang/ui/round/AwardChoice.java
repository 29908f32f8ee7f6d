package vn.sovang.ui.round;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sovang.model.Award;
import vn.sovang.text.Fold;

/// An award of the catalogue that a new round may offer.
final class AwardChoice {
    private final Award award;
    private final String folded;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    AwardChoice(Award award) {
        this.award = award;
        folded = Fold.of(award.name() + " " + award.shortName() + " " + String.join(" ", award.aliases()));
    }

    String code() {
        return award.code();
    }

    String name() {
        return award.name();
    }

    /// Whether the round offers it.
    BooleanProperty chosenProperty() {
        return chosen;
    }

    /// @param wanted folded text
    boolean matches(String wanted) {
        return Fold.matches(folded, wanted);
    }

    @Override
    public String toString() {
        return award.name();
    }
}
