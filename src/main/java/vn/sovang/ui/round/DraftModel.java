package vn.sovang.ui.round;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;

/// A nomination being added by hand. Nothing is stored before it has a name and the unit that sends it up.
final class DraftModel {
    private final ObjectProperty<SubjectKind> kind = new SimpleObjectProperty<>(SubjectKind.PERSON);
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Unit> proposer = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Award> award = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PartialDate> birth = new SimpleObjectProperty<>();
    private final StringProperty post = new SimpleStringProperty("");
    private final StringProperty unitName = new SimpleStringProperty("");
    private final StringProperty nameError = new SimpleStringProperty("");
    private final StringProperty proposerError = new SimpleStringProperty("");

    DraftModel() {
        name.subscribe((old, now) -> nameError.set(""));
        proposer.subscribe((old, now) -> proposerError.set(""));
        kind.subscribe((old, now) -> {
            Award chosen = award.get();
            if (chosen != null && !chosen.subjects().contains(now)) {
                award.set(null);
            }
        });
    }

    /// Empties the form; the proposing unit stays, for the next nomination is often the same unit's.
    void clear() {
        name.set("");
        sex.set(null);
        birth.set(null);
        post.set("");
        unitName.set("");
        nameError.set("");
        proposerError.set("");
    }

    /// The nomination to add at the end of a round; empty, with the errors set, while something is missing.
    Optional<Nomination> finished(long roundId, List<Nomination> before) {
        nameError.set(name.get().isBlank() ? RoundText.text("error.name") : "");
        Unit sender = proposer.get();
        proposerError.set(sender == null ? RoundText.text("error.proposer") : "");
        if (name.get().isBlank() || sender == null) {
            return Optional.empty();
        }
        int last = before.stream().mapToInt(Nomination::position).max().orElse(0);
        Award chosen = award.get();
        boolean person = kind.get().isPerson();
        return Optional.of(new Nomination(
                0,
                roundId,
                kind.get(),
                sender.id(),
                null,
                null,
                name.get(),
                person ? sex.get() : null,
                person ? birth.get() : null,
                "",
                person ? post.get() : "",
                unitName.get(),
                chosen == null ? "" : chosen.code(),
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                last + 1));
    }

    ObjectProperty<SubjectKind> kindProperty() {
        return kind;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty nameErrorProperty() {
        return nameError;
    }

    ObjectProperty<@Nullable Unit> proposerProperty() {
        return proposer;
    }

    StringProperty proposerErrorProperty() {
        return proposerError;
    }

    ObjectProperty<@Nullable Award> awardProperty() {
        return award;
    }

    ObjectProperty<@Nullable Sex> sexProperty() {
        return sex;
    }

    ObjectProperty<@Nullable PartialDate> birthProperty() {
        return birth;
    }

    StringProperty postProperty() {
        return post;
    }

    StringProperty unitNameProperty() {
        return unitName;
    }
}
