package vn.sovang.ui.settings;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.meeting.Body;

/// What a body's papers take from it while it is edited: letterhead, who signs, where copies are kept; and the day it
/// ended its work.
final class BodyHeadDraft {
    final StringProperty parent = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty abbreviation = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty signerPost = new SimpleStringProperty("");
    final StringProperty signerHeldPost = new SimpleStringProperty("");
    final StringProperty signer = new SimpleStringProperty("");
    final StringProperty filing = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> closedOn = new SimpleObjectProperty<>();

    List<ObservableValue<?>> fields() {
        return List.of(parent, name, abbreviation, place, signerPost, signerHeldPost, signer, filing, closedOn);
    }

    void show(Body body) {
        parent.set(body.letterhead().parent());
        name.set(body.letterhead().name());
        abbreviation.set(body.letterhead().abbreviation());
        place.set(body.letterhead().place());
        signerPost.set(body.signatory().post());
        signerHeldPost.set(body.signatory().heldPost());
        signer.set(body.signatory().name());
        filing.set(body.filing());
        closedOn.set(partial(body.closedOn()));
    }

    /// The body with what was typed here.
    Body of(Body body) {
        Signatory before = body.signatory();
        return new Body(
                body.id(),
                body.name(),
                body.shortName(),
                new Letterhead(parent.get(), name.get(), abbreviation.get(), place.get()),
                new Signatory(
                        before.id(),
                        before.onBehalfOf(),
                        before.power(),
                        before.principalPost(),
                        signerPost.get(),
                        signerHeldPost.get(),
                        signer.get()),
                filing.get(),
                body.members(),
                day(closedOn.get()));
    }

    static @Nullable LocalDate day(@Nullable PartialDate typed) {
        return typed == null || typed.day() == 0 ? null : LocalDate.of(typed.year(), typed.month(), typed.day());
    }

    static @Nullable PartialDate partial(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }
}
