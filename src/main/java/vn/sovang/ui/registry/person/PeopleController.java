package vn.sovang.ui.registry.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.ui.EntrySaving;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.registry.IntakeButton;
import vn.sovang.ui.registry.bin.BinWords;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.ui.registry.history.Subject;
import vn.sovang.ui.registry.history.SubjectPanel;

/// Cá nhân: the registry of people.
public final class PeopleController implements Screen {
    private static final Wording TEXT = Messages.of("registry");
    /// Others who are told beside the name; more are on the screen Trùng người?.
    private static final int ALIKE = 3;

    private final PersonStore people;
    private final UnitStore units;
    private final Clock clock;
    private final PersonActions actions;
    private final Navigator navigator;
    private final Tasks tasks;
    private final Status status;
    private final PeopleModel model = new PeopleModel();
    private final SubjectPanel panel;
    private final PeopleView view;
    private final EntrySaving<Person> saving;
    private final PeopleListing listing;
    private Subscription query = Subscription.EMPTY;
    private long wanted;
    /// Who was taken in hand last, shown or still being read; 0 for nobody known.
    private long taken;
    private Object turn = new Object();

    /// A screen over the stores.
    ///
    /// @param ethnicities names offered for a person's ethnicity
    public PeopleController(
            Stores stores, PersonActions actions, List<String> ethnicities, Clock clock, HistoryWork history) {
        this.people = stores.people();
        this.units = stores.units();
        this.clock = clock;
        this.actions = actions;
        navigator = history.navigator();
        this.tasks = history.tasks();
        this.status = history.status();
        PersonDetail detail =
                new PersonDetail(model, this::findUnits, ethnicities, this::savePost, this::removePost, this::compare);
        panel = new SubjectPanel(history, detail);
        view = new PeopleView(model, detail, panel, this::startNew, this::take, this::bin);
        view.tool(IntakeButton.of("person-intake", ListKind.PEOPLE, navigator));
        listing = new PeopleListing(stores, clock, tasks, model::list);
        saving = new EntrySaving<>(
                tasks,
                TEXT.text("saving"),
                new EntrySaving.Table<>(Person::id, Person::withId, actions::save, actions::save),
                this::saved);
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
        if (wanted != 0 && wanted != taken) {
            take(wanted);
        } else if (taken != 0) {
            // What is in hand may have been changed elsewhere, as an undone step does.
            read(taken);
            panel.refresh();
        }
        wanted = 0;
        query = view.queryProperty().subscribe(listing::list);
    }

    @Override
    public void deactivate() {
        query.unsubscribe();
        panel.leave();
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
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>(panel.shortcuts());
        keys.put(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), this::startNew);
        keys.put(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), view::focusFilter);
        keys.put(new KeyCodeCombination(KeyCode.F2), this::editName);
        return keys;
    }

    private record Taken(Person person, List<PostLine> posts, String warning) {}

    private void take(long personId) {
        Person now = model.currentProperty().get();
        turn = new Object();
        taken = personId;
        if (now == null || now.id() != personId) {
            read(personId);
        }
    }

    /// Shows the person unless something else was taken in hand before the store answered.
    private void read(long personId) {
        Object mine = new Object();
        turn = mine;
        taken = personId;
        tasks.read(
                TEXT.text("people.loading"),
                () -> people.find(personId)
                        .map(person -> new Taken(person, postsOf(personId), actions.warningOf(person))),
                found -> {
                    if (turn != mine) {
                        return;
                    }
                    found.ifPresentOrElse(
                            taken -> {
                                model.show(taken.person(), taken.posts(), taken.warning());
                                lookForAlike(taken.person());
                            },
                            this::showNobody);
                    showHistory();
                });
    }

    private void showNobody() {
        taken = 0;
        model.showNobody();
    }

    private void startNew() {
        turn = new Object();
        taken = 0;
        model.startNew();
        showHistory();
        view.focusName();
    }

    private void editName() {
        panel.open(0);
        view.focusName();
    }

    private void saved(Person base, Person person) {
        model.stored(base, person);
        Person now = model.currentProperty().get();
        if (taken == 0 && now != null) {
            taken = now.id();
        }
        written(person.id());
        showHistory();
        tasks.store(
                TEXT.text("people.loading"), () -> actions.warningOf(person), words -> model.warn(person.id(), words));
        lookForAlike(person);
    }

    private void lookForAlike(Person person) {
        tasks.store(
                TEXT.text("people.loading"),
                () -> actions.alike(person).stream()
                        .limit(ALIKE)
                        .map(AlikePerson::of)
                        .toList(),
                others -> model.showAlike(person.id(), others));
    }

    private void compare(AlikePerson other) {
        Person now = model.currentProperty().get();
        if (now != null) {
            navigator.open(new Place.SamePeople(now.id(), other.id()));
        }
    }

    private void savePost() {
        Person person = model.currentProperty().get();
        if (person != null && person.id() != 0) {
            Post post = model.newPost.of(person.id());
            writePosts(person.id(), () -> actions.save(post));
        }
    }

    private void removePost(PostLine line) {
        writePosts(line.post().personId(), () -> actions.removePost(line.post().id()));
    }

    /// A change to the store that may be refused.
    private interface Writing {
        void run() throws Refusal;
    }

    private void writePosts(long personId, Writing change) {
        tasks.store(
                TEXT.text("saving"),
                () -> {
                    change.run();
                    return postsOf(personId);
                },
                posts -> {
                    model.showPosts(personId, posts);
                    written(personId);
                    showHistory();
                });
    }

    private void bin(List<PersonLine> lines) {
        List<Long> ids = lines.stream().map(PersonLine::id).toList();
        tasks.store(TEXT.text("saving"), () -> actions.bin(ids), effects -> {
            Person now = model.currentProperty().get();
            if (now != null && effects.done().stream().anyMatch(one -> one.id() == now.id())) {
                model.showNobody();
                showHistory();
            }
            status.saved();
            listing.list(view.queryProperty().get());
            BinWords.sayPut(status, effects);
        });
    }

    /// Shows anew the line of one who was written; all when they are not listed yet.
    private void written(long personId) {
        status.saved();
        tasks.store(TEXT.text("people.loading"), () -> people.row(personId, LocalDate.now(clock)), row -> {
            if (row.isEmpty() || !model.replace(row.get())) {
                listing.list(view.queryProperty().get());
            }
        });
    }

    private void showHistory() {
        Person now = model.currentProperty().get();
        panel.show(now == null || now.id() == 0 ? null : Subject.of(now, model.placeToday()));
    }

    private void findUnits(String words, int limit, Consumer<List<Unit>> found) {
        tasks.store(TEXT.text("units.loading"), () -> units.search(words, limit), found);
    }

    private List<PostLine> postsOf(long personId) {
        List<PostLine> lines = new ArrayList<>();
        for (Post post : people.postsOf(personId)) {
            Long unitId = post.unitId();
            lines.add(
                    PostLine.of(post, unitId == null ? null : units.find(unitId).orElse(null)));
        }
        return lines;
    }
}
