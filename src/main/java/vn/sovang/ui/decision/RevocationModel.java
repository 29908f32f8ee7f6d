package vn.sovang.ui.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Revocation;
import vn.sovang.model.decision.RevocationState;
import vn.sovang.usecase.decision.RevocationFile;
import vn.sovang.usecase.decision.RevocationRequest;
import vn.sovang.usecase.decision.RevokeOrder;

/// The revocation of one decision as it stands, and what is typed of the next act. Knows no toolkit and no store.
final class RevocationModel {
    final ObjectProperty<RevocationAct> act = new SimpleObjectProperty<>(RevocationAct.ASK);
    final BooleanProperty chosenOnly = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable PartialDate> date = new SimpleObjectProperty<>();
    final StringProperty askedBy = new SimpleStringProperty("");
    final StringProperty request = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty article = new SimpleStringProperty("");
    final BooleanProperty handIn = new SimpleBooleanProperty(true);
    final StringProperty document = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable RevocationFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<RevocationRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Object> shown = new ReadOnlyObjectWrapper<>(new Object());

    /// Shows how far the revocation has come. What is typed stays while the same decision is shown.
    void show(@Nullable RevocationFile read) {
        RevocationFile before = file.get();
        boolean other = before == null
                || read == null
                || before.decision().id() != read.decision().id();
        file.set(read);
        rows.set(
                read == null
                        ? List.of()
                        : read.awards().stream().map(RevocationRow::of).toList());
        if (other) {
            forget();
        }
    }

    /// Starts the fields anew, with the act that comes next.
    void forget() {
        act.set(next());
        chosenOnly.set(false);
        date.set(null);
        askedBy.set("");
        request.set("");
        number.set("");
        reason.set("");
        article.set("");
        handIn.set(true);
        document.set("");
        shown.set(new Object());
    }

    /// Goes on from a request to its decision: for the same reason, by the same article.
    void decide(Revocation asked) {
        forget();
        act.set(RevocationAct.REVOKE);
        reason.set(asked.reason());
        article.set(asked.article());
        chosenOnly.set(!asked.whole());
    }

    /// How many an act can be about.
    int open(RevocationAct wanted) {
        return (int) rows.get().stream().filter(row -> row.fits(wanted)).count();
    }

    /// The ids of those the act in hand is for: those chosen, or all it can be about.
    List<Long> ids(List<RevocationRow> chosen) {
        return (chosenOnly.get()
                        ? chosen
                        : rows.get().stream().filter(row -> row.fits(act.get())).toList())
                .stream().map(RevocationRow::id).toList();
    }

    /// The request as typed.
    RevocationRequest asking(List<Long> ids, LocalDate day) {
        return new RevocationRequest(
                decision().id(), wholeOr(ids), askedBy.get(), request.get(), reason.get(), article.get(), day);
    }

    /// The revocation as typed.
    RevokeOrder order(List<Long> ids, LocalDate day) {
        return new RevokeOrder(
                decision().id(),
                wholeOr(ids),
                new Decision(
                        0,
                        number.get(),
                        day,
                        decision().authority(),
                        DecisionText.text("revoke.about", decision().number())),
                reason.get(),
                article.get(),
                handIn.get());
    }

    /// None named means the whole decision.
    private List<Long> wholeOr(List<Long> ids) {
        return chosenOnly.get() ? ids : List.of();
    }

    Decision decision() {
        return Objects.requireNonNull(file.get()).decision();
    }

    ReadOnlyObjectProperty<@Nullable RevocationFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<RevocationRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Changes each time the fields are filled anew.
    ReadOnlyObjectProperty<Object> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private RevocationAct next() {
        RevocationFile now = file.get();
        boolean askedWhole = now != null
                && now.revocations().stream()
                        .anyMatch(line -> line.state() == RevocationState.ASKED
                                && line.revocation().whole());
        if (askedWhole) {
            return RevocationAct.REVOKE;
        }
        if (open(RevocationAct.HAND_IN) > 0) {
            return RevocationAct.HAND_IN;
        }
        return open(RevocationAct.TAKE_BACK) > 0 ? RevocationAct.TAKE_BACK : RevocationAct.ASK;
    }
}
