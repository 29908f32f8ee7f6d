package vn.sovang.ui.registry.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Person;
import vn.sovang.store.registry.PersonRow;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.control.table.Typing;

/// The people listed, the one in hand with their posts, and what the fields say. Knows no toolkit and no store.
public final class PeopleModel {
    private static final Wording TEXT = Messages.of("registry");

    final PersonDraft draft = new PersonDraft();
    final PostDraft newPost = new PostDraft();
    private final ObjectProperty<List<PersonLine>> lines = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<PostLine>> posts = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Person> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Object> shown = new ReadOnlyObjectWrapper<>(new Object());
    private final StringProperty nameError = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<AlikePerson>> alike = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private Consumer<Person> onEdited = person -> {};
    final Typing typing = new Typing();
    private boolean showing;

    /// A model without people.
    public PeopleModel() {
        // A change listener: an invalidation is told once only until somebody reads the field.
        draft.fields().forEach(field -> field.addListener((changed, before, now) -> check()));
    }

    /// Lists what the store answered.
    ///
    /// @param answer those to show, perhaps only the first of them
    /// @param matching how many answer the query
    /// @param total how many people there are in all
    void list(List<PersonLine> answer, int matching, int total) {
        lines.set(List.copyOf(answer));
        subtitle.set(
                matching == total
                        ? TEXT.text("people.subtitle", total)
                        : TEXT.text("people.subtitleFiltered", matching, total));
    }

    /// Shows a person's new values in their place; false when they are not listed.
    boolean replace(PersonRow row) {
        List<PersonLine> now = new ArrayList<>(lines.get());
        int place = -1;
        boolean shared = false;
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).id() == row.id()) {
                place = i;
            } else {
                shared = shared || now.get(i).nameKey().equals(row.sortKey());
            }
        }
        if (place >= 0) {
            now.set(place, PersonLine.of(row, shared));
            lines.set(List.copyOf(now));
        }
        return place >= 0;
    }

    /// Takes a person in hand, with their posts, the latest first.
    ///
    /// @param lookAt what the clerk should look at; may be empty
    void show(Person person, List<PostLine> heldPosts, String lookAt) {
        typing.turnTo(person.id() == 0 ? new Object() : person.id(), () -> turn(person, heldPosts, lookAt));
    }

    private void turn(Person person, List<PostLine> heldPosts, String lookAt) {
        showing = true;
        current.set(person);
        draft.show(person);
        newPost.clear();
        posts.set(List.copyOf(heldPosts));
        nameError.set("");
        warning.set(lookAt);
        alike.set(List.of());
        showing = false;
        shown.set(new Object());
    }

    /// Shows the posts of the person in hand anew.
    void showPosts(long personId, List<PostLine> heldPosts) {
        Person now = current.get();
        if (now != null && now.id() == personId) {
            newPost.clear();
            posts.set(List.copyOf(heldPosts));
            shown.set(new Object());
        }
    }

    /// Begins a person who is stored once they have a name.
    public void startNew() {
        show(Person.listed("", null, null, ""), List.of(), "");
    }

    /// Has nobody in hand: the one who was is in the bin.
    public void showNobody() {
        typing.turnTo(null, () -> current.set(null));
        posts.set(List.of());
        alike.set(List.of());
        warning.set("");
    }

    /// Learns what the store made of a person: a new one has an id now.
    ///
    /// @param base the person in hand when they were sent to the store
    public void stored(Person base, Person person) {
        Person now = current.get();
        if (now != null && (base.id() == 0 ? now == base : now.id() == person.id())) {
            typing.sameAs(person.id());
            current.set(person);
        }
    }

    /// The person as edited, when they may be stored and differ from what is stored.
    public Optional<Person> edited() {
        Person base = current.get();
        if (base == null || draft.fullName.get().isBlank()) {
            return Optional.empty();
        }
        Person now = draft.over(base);
        return now.equals(base) ? Optional.empty() : Optional.of(now);
    }

    /// Whether the new post typed may be stored: the person is stored and there is a title or a unit.
    BooleanBinding postReady() {
        return Bindings.createBooleanBinding(
                () -> {
                    Person person = current.get();
                    return person != null && person.id() != 0 && newPost.ready();
                },
                current,
                newPost.title,
                newPost.unit);
    }

    void onEdited(Consumer<Person> action) {
        onEdited = action;
    }

    ObjectProperty<List<PersonLine>> linesProperty() {
        return lines;
    }

    ObjectProperty<List<PostLine>> postsProperty() {
        return posts;
    }

    /// Changes each time another record fills the fields.
    ReadOnlyObjectProperty<Object> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The person in hand as stored; id 0 while new, null while there is none.
    public ReadOnlyObjectProperty<@Nullable Person> currentProperty() {
        return current.getReadOnlyProperty();
    }

    StringProperty nameErrorProperty() {
        return nameError;
    }

    /// Says what the clerk should look at, when that person is still in hand.
    void warn(long personId, String lookAt) {
        Person now = current.get();
        if (now != null && now.id() == personId) {
            warning.set(lookAt);
        }
    }

    /// Says who a person may be the same as, when that person is still in hand.
    void showAlike(long personId, List<AlikePerson> others) {
        Person now = current.get();
        if (now != null && now.id() == personId) {
            alike.set(List.copyOf(others));
        }
    }

    /// Whom the person in hand may be the same as.
    ReadOnlyObjectProperty<List<AlikePerson>> alikeProperty() {
        return alike.getReadOnlyProperty();
    }

    /// What the clerk should look at about the person in hand; empty when nothing.
    ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /// The post held today in words, as a decision would name it.
    String placeToday() {
        return posts.get().stream()
                .filter(line -> line.post().to() == null)
                .map(PostLine::place)
                .findFirst()
                .orElse("");
    }

    /// How many people are listed, in words.
    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    private void check() {
        Person base = current.get();
        if (showing || base == null) {
            return;
        }
        boolean nameless = draft.fullName.get().isBlank();
        nameError.set(nameless && base.id() != 0 ? TEXT.text("person.nameMissing") : "");
        edited().ifPresent(onEdited);
    }
}
