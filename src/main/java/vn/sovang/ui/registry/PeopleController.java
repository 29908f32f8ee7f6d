package vn.sovang.ui.registry;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import vn.sovang.model.Person;
import vn.sovang.model.Post;
import vn.sovang.model.Unit;
import vn.sovang.store.PersonStore;
import vn.sovang.store.UnitStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Wording;

/// Cá nhân: the registry of people.
public final class PeopleController implements Screen {
    private static final Wording TEXT = Messages.of("registry");

    private final PersonStore people;
    private final UnitStore units;
    private final Tasks tasks;
    private final Status status;
    private final PeopleModel model = new PeopleModel();
    private final PeopleView view;
    private Subscription query = Subscription.EMPTY;
    private final EntrySaving<Person> saving;
    private long wanted;
    private int asked;

    /// A screen over the stores.
    public PeopleController(PersonStore people, UnitStore units, Tasks tasks, Status status) {
        this.people = people;
        this.units = units;
        this.tasks = tasks;
        this.status = status;
        view = new PeopleView(model, this::findUnits, this::startNew, this::take, this::addPost);
        saving = new EntrySaving<>(
                tasks, EntrySaving.Table.updating(Person::id, people::add, people::update), model::edited, this::saved);
        model.onEdited(person ->
                saving.save(Objects.requireNonNull(model.currentProperty().get()), person));
    }

    /// Takes this person in hand on activation; 0 leaves the one before.
    public void select(long personId) {
        wanted = personId;
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        if (wanted != 0) {
            take(wanted);
            wanted = 0;
        }
        query = view.queryProperty().subscribe(this::list);
    }

    @Override
    public void deactivate() {
        query.unsubscribe();
    }

    @Override
    public String title() {
        return TEXT.text("people.title");
    }

    @Override
    public String subtitle() {
        return model.subtitleProperty().get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(model.subtitleProperty());
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), this::startNew,
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), view::focusFilter,
                new KeyCodeCombination(KeyCode.F2), view::focusName);
    }

    private record Answer(List<PersonLine> lines, int total) {}

    private record Taken(Person person, List<String> posts) {}

    private void list(String words) {
        int turn = ++asked;
        tasks.store(
                TEXT.text("people.loading"),
                () -> new Answer(
                        people.rows(words, Integer.MAX_VALUE, 0).stream()
                                .map(PersonLine::of)
                                .toList(),
                        people.count()),
                answer -> {
                    if (turn == asked) {
                        model.list(answer.lines(), answer.total());
                    }
                });
    }

    private void take(long personId) {
        Person now = model.currentProperty().get();
        if (now != null && now.id() == personId) {
            return;
        }
        tasks.store(
                TEXT.text("people.loading"),
                () -> people.find(personId).map(person -> new Taken(person, postsOf(personId))),
                found -> found.ifPresent(taken -> model.show(taken.person(), taken.posts())));
    }

    private void startNew() {
        model.startNew();
        view.focusName();
    }

    private void saved(Person base, Person person) {
        model.stored(base, person);
        status.savedAt(LocalTime.now());
        list(view.queryProperty().get());
    }

    private void addPost() {
        Person person = model.currentProperty().get();
        if (person == null || person.id() == 0) {
            return;
        }
        Post post = model.newPost.of(person.id());
        tasks.store(
                TEXT.text("saving"),
                () -> {
                    people.addPost(post);
                    return postsOf(person.id());
                },
                posts -> {
                    model.showPosts(person.id(), posts);
                    status.savedAt(LocalTime.now());
                    list(view.queryProperty().get());
                });
    }

    private void findUnits(String words, int limit, Consumer<List<Unit>> found) {
        tasks.store(TEXT.text("units.loading"), () -> units.search(words, limit), found);
    }

    private List<String> postsOf(long personId) {
        List<String> words = new ArrayList<>();
        for (Post post : people.postsOf(personId)) {
            Long unitId = post.unitId();
            String unit = unitId == null
                    ? ""
                    : units.find(unitId).map(Unit::shortName).orElse("");
            String place = post.title().isEmpty() || unit.isEmpty() ? post.title() + unit : post.title() + ", " + unit;
            words.add(
                    post.from() == null
                            ? place
                            : TEXT.text("person.postSince", place, OfficialDate.brief(post.from())));
        }
        return words;
    }
}
