package vn.sovang.ui.round;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.PartialDate;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.rule.Regime;
import vn.sovang.rule.Regimes;
import vn.sovang.usecase.round.NewRound;
import vn.sovang.usecase.round.StartRound;

/// The fields of a new round while they are being filled in. Knows no toolkit and no store.
final class NewRoundModel {
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty briefTitle = new SimpleStringProperty("");
    final StringProperty kind = new SimpleStringProperty("");
    final StringProperty planNumber = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> planDate = new SimpleObjectProperty<>();
    final StringProperty planIssuer = new SimpleStringProperty("");
    final StringProperty planSubject = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> start = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> end = new SimpleObjectProperty<>();
    final StringProperty roundName = new SimpleStringProperty("");
    final StringProperty ordinal = new SimpleStringProperty("");
    final StringProperty year = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> received = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> deadline = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable RecognitionMode> mode = new SimpleObjectProperty<>(RecognitionMode.THEMATIC);
    final ObjectProperty<@Nullable BodyChoice> body = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable MovementChoice> movement = new SimpleObjectProperty<>();
    final ObjectProperty<List<MovementChoice>> movements = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<BodyChoice>> bodies = new SimpleObjectProperty<>(List.of());
    private final Regimes regimes;
    private final List<AwardChoice> awards;
    private final Map<NewRound.Part, StringProperty> errors = new EnumMap<>(NewRound.Part.class);
    private final ReadOnlyStringWrapper suggestedName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper regime = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outside = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();

    NewRoundModel(List<Award> catalogue, Regimes regimes) {
        this.regimes = regimes;
        awards = catalogue.stream().map(AwardChoice::new).toList();
        for (NewRound.Part part : NewRound.Part.values()) {
            errors.put(part, new SimpleStringProperty(""));
        }
        awards.forEach(award -> award.chosenProperty().subscribe(now -> countChosen()));
        for (ObservableValue<?> part : List.<ObservableValue<?>>of(title, briefTitle, ordinal)) {
            part.subscribe(now -> suggestedName.set(entered().suggestedName()));
        }
        received.subscribe(now -> regime.set(regimeName()));
        received.subscribe(now -> outside.set(outside()));
        movement.subscribe((before, now) -> follow(now));
    }

    private void countChosen() {
        chosen.set((int)
                awards.stream().filter(award -> award.chosenProperty().get()).count());
    }

    /// Starts anew with what is usual.
    ///
    /// @param issuer who most likely issued the plan: the office
    void begin(LocalDate today, String issuer) {
        for (StringProperty text : List.of(title, briefTitle, planNumber, planSubject, roundName)) {
            text.set("");
        }
        for (ObjectProperty<@Nullable PartialDate> date : List.of(planDate, start, end, deadline)) {
            date.set(null);
        }
        movement.set(null);
        kind.set(RoundText.text("start.kindPrompt"));
        planIssuer.set(issuer);
        ordinal.set("1");
        year.set(Integer.toString(today.getYear()));
        received.set(PartialDate.of(today));
        mode.set(RecognitionMode.THEMATIC);
        body.set(bodies.get().isEmpty() ? null : bodies.get().getFirst());
        awards.forEach(award -> award.chosenProperty().set(false));
        errors.values().forEach(error -> error.set(""));
    }

    /// Offers the bodies there are now; keeps the choice made where it is still among them.
    void offer(List<BodyChoice> choices) {
        BodyChoice before = body.get();
        bodies.set(choices);
        body.set(before != null && choices.contains(before) ? before : choices.getFirst());
    }

    /// Offers the movements there are now; keeps the choice made where it is still among them.
    void offerMovements(List<MovementChoice> choices) {
        MovementChoice before = movement.get();
        movements.set(choices);
        movement.set(
                before == null
                        ? null
                        : choices.stream()
                                .filter(one ->
                                        one.movement().id() == before.movement().id())
                                .findFirst()
                                .orElse(null));
    }

    /// Takes over what the movement says of itself; its next round.
    private void follow(@Nullable MovementChoice chosenMovement) {
        outside.set(outside());
        if (chosenMovement == null) {
            return;
        }
        Movement known = chosenMovement.movement();
        title.set(known.title());
        briefTitle.set(known.briefTitle());
        kind.set(known.kind());
        planNumber.set(known.planNumber());
        planIssuer.set(known.planIssuer());
        planSubject.set(known.planSubject());
        planDate.set(partial(known.planDate()));
        start.set(partial(known.start()));
        end.set(partial(known.lastDay()));
        ordinal.set(Integer.toString(chosenMovement.rounds() + 1));
        awards.forEach(award -> award.chosenProperty().set(known.awardCodes().contains(award.code())));
    }

    /// That the movement takes nothing in on the day received, else empty.
    ReadOnlyStringProperty outsideProperty() {
        return outside.getReadOnlyProperty();
    }

    private String outside() {
        MovementChoice chosenMovement = movement.get();
        return chosenMovement == null
                ? ""
                : StartRound.outsideOf(chosenMovement.movement(), day(received)).orElse("");
    }

    private static @Nullable PartialDate partial(@Nullable LocalDate known) {
        return known == null ? null : PartialDate.of(known);
    }

    /// The catalogue, each with its mark.
    List<AwardChoice> awards() {
        return awards;
    }

    /// How many awards are chosen.
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What the round is called when its name is left empty; empty while nothing is known.
    ReadOnlyStringProperty suggestedNameProperty() {
        return suggestedName.getReadOnlyProperty();
    }

    /// Name of the regime of the day received; empty when there is none.
    ReadOnlyStringProperty regimeProperty() {
        return regime.getReadOnlyProperty();
    }

    /// What is wrong with a part and how to mend it; empty when nothing is.
    StringProperty errorProperty(NewRound.Part part) {
        return Objects.requireNonNull(errors.get(part));
    }

    /// The round as filled in, or nothing and an error beside each part that stands in its way.
    Optional<NewRound> complete() {
        NewRound entered = entered();
        Map<NewRound.Part, String> faults = entered.faults(regimes);
        errors.forEach((part, error) -> error.set(faults.getOrDefault(part, "")));
        return faults.isEmpty() ? Optional.of(entered) : Optional.empty();
    }

    private NewRound entered() {
        BodyChoice reviewer = body.get();
        RecognitionMode chosenMode = mode.get();
        MovementChoice of = movement.get();
        return new NewRound(
                title.get(),
                briefTitle.get(),
                kind.get(),
                planNumber.get(),
                day(planDate),
                planIssuer.get(),
                planSubject.get(),
                day(start),
                day(end),
                awards.stream()
                        .filter(award -> award.chosenProperty().get())
                        .map(AwardChoice::code)
                        .toList(),
                roundName.get(),
                number(ordinal),
                number(year),
                day(received),
                day(deadline),
                chosenMode == null ? RecognitionMode.THEMATIC : chosenMode,
                reviewer == null ? null : reviewer.bodyId(),
                of == null ? null : Long.valueOf(of.movement().id()));
    }

    private String regimeName() {
        LocalDate day = day(received);
        return Optional.ofNullable(day)
                .flatMap(regimes::onReceived)
                .map(Regime::name)
                .orElse("");
    }

    /// 0 for what is no number: no field takes a 0.
    private static int number(StringProperty typed) {
        return typed.get().matches("\\d{1,4}") ? Integer.parseInt(typed.get()) : 0;
    }

    private static @Nullable LocalDate day(ObjectProperty<@Nullable PartialDate> date) {
        PartialDate whole = date.get();
        return whole == null || whole.day() == 0 ? null : LocalDate.of(whole.year(), whole.month(), whole.day());
    }
}
