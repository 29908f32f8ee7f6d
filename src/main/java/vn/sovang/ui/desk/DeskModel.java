package vn.sovang.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.round.OpenReturn;

/// What the desk shows. Knows no toolkit and no store.
final class DeskModel {
    /// All of it at once.
    ///
    /// @param year the year of the bars
    /// @param hasRounds whether there is a round or anything due; false shows what to do first
    record Desk(List<NextStep> due, List<RoundLine> rounds, List<AwardBar> bars, int year, boolean hasRounds) {
        Desk {
            due = List.copyOf(due);
            rounds = List.copyOf(rounds);
            bars = List.copyOf(bars);
        }

        static Desk of(
                List<DeskFacts> facts, List<OpenReturn> returns, List<Deadlines.Pressing> pressing, DeskLines lines) {
            List<NextStep> due = new ArrayList<>(lines.returns(returns));
            due.addAll(lines.deadlines(pressing));
            due.addAll(lines.due(facts));
            return new Desk(
                    due, lines.rounds(facts), lines.bars(facts), lines.year(facts), !facts.isEmpty() || !due.isEmpty());
        }
    }

    private final ObjectProperty<@org.jspecify.annotations.Nullable Desk> desk = new SimpleObjectProperty<>();

    /// Null until something was read.
    ObjectProperty<@org.jspecify.annotations.Nullable Desk> deskProperty() {
        return desk;
    }
}
