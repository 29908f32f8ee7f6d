package vn.sovang.ui.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.PartialDate;
import vn.sovang.model.decision.PlannedDecision;
import vn.sovang.ui.control.WholeDay;
import vn.sovang.usecase.decision.AwardOutcome;
import vn.sovang.usecase.decision.GrantOrder;

/// The award in hand, what is typed of its decision. Knows no toolkit and no store.
final class RoundDecisionsModel {
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> date = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> to = new SimpleObjectProperty<>();
    final StringProperty executors = new SimpleStringProperty("");
    final StringProperty recipients = new SimpleStringProperty("");
    final ObjectProperty<ChosenOutcome> outcome = new SimpleObjectProperty<>(ChosenOutcome.AS_ASKED);
    final ObjectProperty<@Nullable Award> other = new SimpleObjectProperty<>();
    final StringProperty reason = new SimpleStringProperty("");
    final BooleanProperty chosenOnly = new SimpleBooleanProperty();
    /// What recording now would give, in words; empty while that cannot be said.
    final StringProperty preview = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<AwardOutcome>> desks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable AwardOutcome> desk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Object> shown = new ReadOnlyObjectWrapper<>(new Object());
    private long roundId;
    private final Runnable onReckon;
    private boolean filling;

    /// @param onTyped keeps what is typed of the decision
    /// @param onReckon reckons the money of what is typed by now
    /// @param onPreview says what recording it would give
    RoundDecisionsModel(Consumer<PlannedDecision> onTyped, Runnable onReckon, Runnable onPreview) {
        this.onReckon = onReckon;
        List.<ObservableValue<?>>of(from, to, executors, recipients)
                .forEach(field -> field.addListener((changed, before, now) -> {
                    AwardOutcome inHand = desk.get();
                    if (!filling && inHand != null) {
                        onTyped.accept(typed(inHand));
                    }
                }));
        listen(List.of(number, date, from, to), onReckon);
        listen(List.of(outcome, other, chosenOnly), onPreview);
    }

    private void listen(List<ObservableValue<?>> fields, Runnable then) {
        fields.forEach(field -> field.addListener((changed, before, now) -> {
            if (!filling) {
                then.run();
            }
        }));
    }

    /// Shows what a round left; the award in hand stays in hand while it is there.
    void show(long round, List<AwardOutcome> read) {
        boolean sameRound = round == roundId;
        AwardOutcome before = desk.get();
        roundId = round;
        desks.set(List.copyOf(read));
        Optional<AwardOutcome> again = read.stream()
                .filter(one -> sameRound && before != null && one.awardCode().equals(before.awardCode()))
                .findFirst();
        if (again.isPresent()) {
            desk.set(again.get());
        } else {
            fill(read.isEmpty() ? null : read.getFirst());
        }
    }

    /// Takes another award in hand.
    void take(@Nullable AwardOutcome chosen) {
        fill(chosen);
        onReckon.run();
    }

    private void fill(@Nullable AwardOutcome chosen) {
        filling = true;
        desk.set(chosen);
        number.set(chosen == null ? "" : chosen.number());
        date.set(chosen == null ? null : WholeDay.dated(chosen.date()));
        from.set(chosen == null ? null : WholeDay.dated(chosen.planned().achievedFrom()));
        to.set(chosen == null ? null : WholeDay.dated(chosen.planned().achievedTo()));
        executors.set(chosen == null ? "" : chosen.planned().executors());
        recipients.set(chosen == null ? "" : chosen.planned().recipients());
        outcome.set(ChosenOutcome.AS_ASKED);
        other.set(null);
        reason.set("");
        chosenOnly.set(chosen != null && !chosen.own());
        filling = false;
        shown.set(new Object());
    }

    /// What the lines of the award in hand are reckoned by: all that wait, as they were asked for.
    ///
    /// @return null while the day is unknown
    @Nullable
    GrantOrder asked() {
        AwardOutcome inHand = desk.get();
        var day = WholeDay.of(date.get());
        return inHand == null || day == null
                ? null
                : new GrantOrder(
                        roundId,
                        inHand.awardCode(),
                        number.get(),
                        day,
                        "",
                        "",
                        WholeDay.of(from.get()),
                        WholeDay.of(to.get()),
                        List.of(),
                        "");
    }

    /// What is to be recorded.
    ///
    /// @param chosen ids of the rows chosen
    /// @return empty while the day is unknown or no other award has been chosen
    Optional<GrantOrder> order(List<Long> chosen) {
        AwardOutcome inHand = desk.get();
        Award given = other.get();
        var day = WholeDay.of(date.get());
        if (inHand == null || day == null || (outcome.get() == ChosenOutcome.OTHER && given == null)) {
            return Optional.empty();
        }
        boolean asAsked = outcome.get() == ChosenOutcome.AS_ASKED || given == null;
        return Optional.of(new GrantOrder(
                roundId,
                asAsked ? inHand.awardCode() : given.code(),
                number.get(),
                day,
                "",
                "",
                WholeDay.of(from.get()),
                WholeDay.of(to.get()),
                ids(chosen),
                asAsked ? "" : reason.get()));
    }

    /// The nominations the result is for: those chosen, or all that wait.
    List<Long> ids(List<Long> chosen) {
        AwardOutcome inHand = Objects.requireNonNull(desk.get());
        return chosenOnly.get()
                ? chosen
                : inHand.lines().stream()
                        .filter(line -> line.result() == null)
                        .map(line -> line.nominationId())
                        .toList();
    }

    long roundId() {
        return roundId;
    }

    ReadOnlyObjectProperty<List<AwardOutcome>> desksProperty() {
        return desks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable AwardOutcome> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    /// Changes each time another award fills the fields.
    ReadOnlyObjectProperty<Object> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private PlannedDecision typed(AwardOutcome inHand) {
        return new PlannedDecision(
                roundId,
                inHand.awardCode(),
                WholeDay.of(from.get()),
                WholeDay.of(to.get()),
                executors.get(),
                recipients.get());
    }
}
