package vn.sovang.ui.round;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.ui.control.table.Typing;

/// The chosen nomination's own fields, edited in place. Each change by the clerk calls the listener once with the
/// nomination as it now stands; showing another nomination calls nobody.
final class NominationModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PartialDate> birth = new SimpleObjectProperty<>();
    private final StringProperty ethnicity = new SimpleStringProperty("");
    private final StringProperty post = new SimpleStringProperty("");
    private final StringProperty unitName = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Award> award = new SimpleObjectProperty<>();
    private final StringProperty achievement = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty posthumous = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable NominationStatus> status = new SimpleObjectProperty<>();
    private final StringProperty nameError = new SimpleStringProperty("");
    private final ObservableList<Award> awards = FXCollections.observableArrayList();
    private final StringProperty facts = new SimpleStringProperty("");
    private final Typing typing = new Typing();
    private final Consumer<Nomination> onEdited;
    private @Nullable Nomination shown;
    private boolean showing;

    /// @param onEdited takes the nomination after each change by the clerk
    NominationModel(Consumer<Nomination> onEdited) {
        this.onEdited = onEdited;
        Stream.of(name, ethnicity, post, unitName, achievement, note)
                .forEach(text -> text.subscribe((old, now) -> edited()));
        sex.subscribe((old, now) -> edited());
        birth.subscribe((old, now) -> edited());
        award.subscribe((old, now) -> edited());
        status.subscribe((old, now) -> edited());
        posthumous.subscribe((old, now) -> edited());
    }

    /// Shows a nomination; null empties the pane.
    void show(@Nullable Nomination nomination, RoundContent content) {
        typing.turnTo(nomination == null ? null : nomination.id(), () -> turn(nomination, content));
    }

    private void turn(@Nullable Nomination nomination, RoundContent content) {
        showing = true;
        try {
            shown = nomination;
            nameError.set("");
            if (nomination != null) {
                fill(nomination, content);
            }
        } finally {
            showing = false;
        }
    }

    private void fill(Nomination nomination, RoundContent content) {
        List<Award> fitting = content.awardsFor(nomination.kind());
        if (!awards.equals(fitting)) {
            award.set(null);
            awards.setAll(fitting);
        }
        name.set(nomination.subjectName());
        sex.set(nomination.sex());
        birth.set(nomination.birth());
        ethnicity.set(nomination.ethnicity());
        post.set(nomination.post());
        unitName.set(nomination.unitName());
        award.set(content.award(nomination.awardCode()).orElse(null));
        achievement.set(nomination.achievement());
        note.set(nomination.note());
        posthumous.set(nomination.posthumous());
        status.set(nomination.status());
        facts.set(facts(nomination, content));
    }

    /// "Nam · 1979 · dân tộc Tày · Bác sĩ, Trung tâm Y tế thành phố"; what is unknown is left out.
    static String facts(Nomination nomination, RoundContent content) {
        Sex sex = nomination.sex();
        PartialDate birth = nomination.birth();
        Long unitId = nomination.unitId();
        Unit unit = unitId == null ? null : content.units().get(unitId);
        Stream<String> parts = nomination.kind().isPerson()
                ? Stream.of(
                        sex == null ? "" : RoundText.text("sex." + sex.name()),
                        birth == null ? "" : birth.display(),
                        nomination.ethnicity().isEmpty()
                                ? ""
                                : RoundText.text("facts.ethnicity", nomination.ethnicity()),
                        nomination.postAndUnit())
                : Stream.of(
                        RoundText.text("kind." + nomination.kind().name()),
                        unit == null ? "" : unit.kind().label(),
                        nomination.postAndUnit());
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void edited() {
        if (showing) {
            return;
        }
        nameError.set(name.get().isBlank() ? RoundText.text("error.name") : "");
        changed().ifPresent(nomination -> {
            shown = nomination;
            onEdited.accept(nomination);
        });
    }

    /// The nomination with what the clerk entered, empty while nothing differs or it has no name.
    Optional<Nomination> changed() {
        Nomination before = shown;
        if (before == null || name.get().isBlank()) {
            return Optional.empty();
        }
        Award chosen = award.get();
        NominationStatus state = status.get();
        Nomination now = new Nomination(
                before.id(),
                before.roundId(),
                before.kind(),
                before.proposerUnitId(),
                before.personId(),
                before.unitId(),
                name.get(),
                sex.get(),
                birth.get(),
                ethnicity.get(),
                post.get(),
                unitName.get(),
                chosen == null ? before.awardCode() : chosen.code(),
                achievement.get(),
                posthumous.get(),
                state == null ? before.status() : state,
                note.get(),
                before.position());
        return now.equals(before) ? Optional.empty() : Optional.of(now);
    }

    /// What is being typed into the fields, and for which nomination.
    Typing typing() {
        return typing;
    }

    StringProperty nameProperty() {
        return name;
    }

    /// What is wrong with the name, or empty.
    StringProperty nameErrorProperty() {
        return nameError;
    }

    ObjectProperty<@Nullable Sex> sexProperty() {
        return sex;
    }

    ObjectProperty<@Nullable PartialDate> birthProperty() {
        return birth;
    }

    StringProperty ethnicityProperty() {
        return ethnicity;
    }

    StringProperty postProperty() {
        return post;
    }

    StringProperty unitNameProperty() {
        return unitName;
    }

    ObjectProperty<@Nullable Award> awardProperty() {
        return award;
    }

    /// The awards such a subject may be given.
    ObservableList<Award> awards() {
        return awards;
    }

    StringProperty achievementProperty() {
        return achievement;
    }

    StringProperty noteProperty() {
        return note;
    }

    BooleanProperty posthumousProperty() {
        return posthumous;
    }

    ObjectProperty<@Nullable NominationStatus> statusProperty() {
        return status;
    }

    /// The line of facts under the name.
    StringProperty factsProperty() {
        return facts;
    }
}
