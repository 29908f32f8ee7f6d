package vn.sovang.ui.movement.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.plan.PlanAssigning;
import vn.sovang.exchange.plan.PlanField;
import vn.sovang.exchange.plan.PlanFile;
import vn.sovang.exchange.plan.PlanPart;
import vn.sovang.exchange.plan.PlanReader;
import vn.sovang.exchange.plan.PlanReading;
import vn.sovang.exchange.plan.PlanText;
import vn.sovang.model.movement.Movement;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.FileDrop;
import vn.sovang.ui.movement.MovementText;
import vn.sovang.usecase.movement.AddMovement;

/// Nạp kế hoạch: a plan read beside its text, checked by the clerk and stored as a movement. A plan under way stays
/// when the clerk goes elsewhere; the window asks before it closes over one.
public final class PlanIntakeController implements Screen {
    private final Tasks tasks;
    private final Status status;
    private final Dialogs dialogs;
    private final FileAsker files;
    private final Navigator navigator;
    private final AddMovement adding;
    private final PlanReader reader;
    private final PlanReadingModel model;
    private final PlanReadingEditor editor;
    private final PlanReadingView view;
    private final PlanReadingGuard guard;
    private @Nullable PlanField inHand;

    /// A screen over one store.
    public PlanIntakeController(
            Tasks tasks,
            Status status,
            Dialogs dialogs,
            FileAsker files,
            Navigator navigator,
            AwardCatalogue catalogue,
            AddMovement adding) {
        this.tasks = tasks;
        this.status = status;
        this.dialogs = dialogs;
        this.files = files;
        this.navigator = navigator;
        this.adding = adding;
        reader = new PlanReader(catalogue);
        model = new PlanReadingModel(new PlanAssigning(catalogue));
        editor = new PlanReadingEditor(catalogue, new Edits());
        view = new PlanReadingView(model, editor, new Steps(), this::onEntry);
        guard = new PlanReadingGuard(model, dialogs);
        FileDrop.on(view.root(), this::readFile);
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        view.refresh();
    }

    @Override
    public void deactivate() {
        takeTyped();
    }

    @Override
    public void refresh() {
        // Nothing of it is stored yet.
    }

    @Override
    public String title() {
        return MovementText.text("plan.title");
    }

    @Override
    public String subtitle() {
        return MovementText.text("plan.subtitle");
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), new Steps()::save,
                new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN), view::focusPart,
                new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN), new Steps()::chooseFile,
                new KeyCodeCombination(KeyCode.F8), new Steps()::next);
    }

    private void readFile(Path file) {
        replacing(() -> tasks.layout(MovementText.text("plan.reading"), () -> read(PlanFile.open(file)), this::show));
    }

    private Read read(PlanText text) {
        return new Read(text, reader.read(text.text()));
    }

    private record Read(PlanText text, PlanReading reading) {}

    private void show(Read read) {
        inHand = null;
        editor.show(null);
        model.show(read.reading());
        List<String> notes = new ArrayList<>();
        if (read.text().encoding() != null) {
            notes.add(MovementText.text("plan.decoded", read.text().encoding().label()));
        }
        if (model.isDamaged()) {
            notes.add(MovementText.text("plan.damaged"));
        }
        view.note(String.join(" ", notes));
        view.refresh();
        guard.watch(view.root());
        int first = model.nextWaiting(-1);
        view.select(first < 0 ? 1 : first);
        view.focusList();
    }

    /// Asks before a plan under way is given up.
    private void replacing(Runnable action) {
        if (model.isEmpty()) {
            action.run();
        } else {
            dialogs.confirm(MovementText.text("plan.giveUp"), MovementText.text("plan.giveUpAction"), action);
        }
    }

    private void onEntry(int place) {
        takeTyped();
        PlanReadingEntry entry = place < 0 || place >= model.entries().size()
                ? null
                : model.entries().get(place);
        PlanField field = entry == null ? null : entry.field();
        inHand = field;
        editor.show(field);
        if (field != null) {
            view.mark(field);
        }
    }

    /// What was typed into the value in hand counts, also when the clerk goes on without a word.
    private void takeTyped() {
        PlanField changed = editor.changed();
        if (changed == null || !changed.equals(inHand)) {
            return;
        }
        PlanPart part = editor.part();
        String group = editor.group();
        String value = editor.value();
        inHand = null;
        editor.show(null);
        model.confirm(changed, part, group, value);
    }

    private void store() {
        PlanReading reading = model.reading();
        tasks.store(MovementText.text("saving"), () -> adding.add(reading, ""), this::stored);
    }

    private void stored(Movement movement) {
        inHand = null;
        editor.show(null);
        model.clear();
        navigator.open(new Place.Movements(movement.id()));
        status.sayUndoable(MovementText.text("plan.stored", movement.title()));
    }

    private final class Edits implements PlanReadingEditor.Deeds {
        @Override
        public void confirm(PlanField field, PlanPart part, String group, String value) {
            int place = model.placeOf(field);
            inHand = null;
            model.confirm(field, part, group, value);
            goOn(place);
        }

        @Override
        public void choose(PlanField field, List<String> codes) {
            int place = model.placeOf(field);
            inHand = null;
            model.choose(field, codes);
            goOn(place);
        }

        @Override
        public void drop(PlanField field) {
            int place = model.placeOf(field);
            inHand = null;
            model.drop(field);
            goOn(place - 1);
        }

        private void goOn(int place) {
            editor.show(null);
            int next = model.nextWaiting(place);
            view.select(next < 0 ? Math.min(place + 1, model.entries().size() - 1) : next);
            view.focusList();
        }
    }

    private final class Steps implements PlanReadingView.Deeds {
        @Override
        public void read(String pasted) {
            tasks.layout(
                    MovementText.text("plan.reading"),
                    () -> PlanIntakeController.this.read(PlanText.of(pasted)),
                    PlanIntakeController.this::show);
        }

        @Override
        public void chooseFile() {
            files.open(
                            MovementText.text("plan.file"),
                            new FileAsker.Kind(MovementText.text("plan.fileKind"), List.of("docx", "pdf", "txt", "md")))
                    .ifPresent(PlanIntakeController.this::readFile);
        }

        @Override
        public void save() {
            takeTyped();
            if (!model.titledProperty().get()) {
                return;
            }
            int waiting = model.waitingProperty().get();
            if (waiting == 0) {
                store();
            } else {
                dialogs.confirm(
                        MovementText.text("plan.leftOut", waiting),
                        MovementText.text("plan.save"),
                        PlanIntakeController.this::store);
            }
        }

        @Override
        public void next() {
            takeTyped();
            int place = inHand == null ? -1 : model.placeOf(Objects.requireNonNull(inHand));
            int next = model.nextWaiting(place);
            if (next >= 0) {
                view.select(next);
                view.focusList();
            }
        }

        @Override
        public void again() {
            replacing(() -> {
                inHand = null;
                editor.show(null);
                model.clear();
                view.refresh();
            });
        }

        @Override
        public void assign(PlanPart part, int first, int last) {
            takeTyped();
            view.select(model.placeOf(model.assign(part, first, last)));
            editor.focusValue();
        }
    }
}
