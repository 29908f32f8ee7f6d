package vn.sovang.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;

/// The people who sign, and the one in hand. Knows no toolkit and no store.
final class SignatoriesModel {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty onBehalfOf = new SimpleStringProperty("");
    final ObjectProperty<@Nullable SigningPower> power = new SimpleObjectProperty<>(SigningPower.OWN);
    final StringProperty principalPost = new SimpleStringProperty("");
    final StringProperty post = new SimpleStringProperty("");
    final StringProperty heldPost = new SimpleStringProperty("");
    private final ObjectProperty<List<Signatory>> all = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Signatory> current = new ReadOnlyObjectWrapper<>();
    private Consumer<Signatory> onEdited = signatory -> {};
    private boolean showing;

    SignatoriesModel() {
        List<ObservableValue<?>> fields = List.of(name, onBehalfOf, power, principalPost, post, heldPost);
        fields.forEach(field -> field.addListener((changed, before, now) -> {
            if (!showing) {
                edited().ifPresent(onEdited);
            }
        }));
    }

    void onEdited(Consumer<Signatory> action) {
        onEdited = action;
    }

    void load(List<Signatory> signatories) {
        all.set(List.copyOf(signatories));
    }

    void select(Signatory signatory) {
        Signatory before = current.get();
        if (before == null || before.id() != signatory.id()) {
            show(signatory);
        }
    }

    /// Begins a signatory who is stored once there is a post or a name.
    void startNew() {
        show(Signatory.head("", ""));
    }

    void stored(Signatory base, Signatory signatory) {
        Signatory now = current.get();
        if (now != null && (base.id() == 0 ? now == base : now.id() == signatory.id())) {
            current.set(signatory);
        }
    }

    void removed(long id) {
        Signatory now = current.get();
        if (now != null && now.id() == id) {
            current.set(null);
        }
    }

    Optional<Signatory> edited() {
        Signatory base = current.get();
        if (base == null || (name.get().isBlank() && post.get().isBlank())) {
            return Optional.empty();
        }
        Signatory now = over(base.id());
        return now.equals(base) ? Optional.empty() : Optional.of(now);
    }

    /// The lines above the signature as the fields say now.
    ObjectBinding<List<String>> linesBinding() {
        return Bindings.createObjectBinding(
                () -> over(0).capacityLines(), onBehalfOf, power, principalPost, post, heldPost);
    }

    /// Whether somebody else's post stands above: KT., TL. and TUQ. sign in another's stead.
    BooleanBinding inAnothersStead() {
        return Bindings.createBooleanBinding(
                () -> power.get() == SigningPower.KT
                        || power.get() == SigningPower.TL
                        || power.get() == SigningPower.TUQ,
                power);
    }

    ObjectProperty<List<Signatory>> allProperty() {
        return all;
    }

    ReadOnlyObjectProperty<@Nullable Signatory> currentProperty() {
        return current.getReadOnlyProperty();
    }

    private Signatory over(long id) {
        SigningPower chosen = power.get();
        SigningPower capacity = chosen == null ? SigningPower.OWN : chosen;
        return new Signatory(
                id,
                onBehalfOf.get(),
                capacity,
                inAnothersStead().get() ? principalPost.get() : "",
                post.get(),
                heldPost.get(),
                name.get());
    }

    private void show(Signatory signatory) {
        showing = true;
        current.set(signatory);
        name.set(signatory.name());
        onBehalfOf.set(signatory.onBehalfOf());
        power.set(signatory.power());
        principalPost.set(signatory.principalPost());
        post.set(signatory.post());
        heldPost.set(signatory.heldPost());
        showing = false;
    }
}
