package vn.sovang.ui.registry.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Person;
import vn.sovang.rule.person.AlikePeople;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.registry.MergePeople;
import vn.sovang.usecase.registry.SamePerson;

/// Trùng người?: who may have been entered twice, two beside each other, and what the clerk says of them.
public final class SamePeopleController implements Screen {
    private final SamePerson same;
    private final MergePeople merging;
    private final PersonSides sides;
    private final Tasks tasks;
    private final Status status;
    private final SamePeopleModel model = new SamePeopleModel();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final SamePeopleView view;
    private long wantedOne;
    private long wantedOther;

    /// A screen over the registry.
    public SamePeopleController(SamePerson same, MergePeople merging, PersonSides sides, Tasks tasks, Status status) {
        this.same = same;
        this.merging = merging;
        this.sides = sides;
        this.tasks = tasks;
        this.status = status;
        view = new SamePeopleView(model, new Actions());
        model.pairsProperty()
                .subscribe(pairs -> subtitle.set(
                        pairs.isEmpty() ? SameText.text("subtitleNone") : SameText.text("subtitle", pairs.size())));
    }

    /// Shows this pair on activation; 0 and 0 for the first of the list.
    public SamePeopleController of(long one, long other) {
        wantedOne = one;
        wantedOther = other;
        return this;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void activate() {
        if (wantedOne != 0 && wantedOther != 0) {
            take(wantedOne, wantedOther);
        }
        boolean chosen = wantedOne != 0;
        wantedOne = 0;
        wantedOther = 0;
        tasks.store(
                SameText.text("looking"),
                () -> same.overWholeRegistry().stream().map(PairLine::of).toList(),
                lines -> {
                    model.list(lines);
                    if (!chosen) {
                        takeFirst(lines);
                    }
                });
    }

    @Override
    public void deactivate() {
        // Nothing is held.
    }

    @Override
    public void refresh() {
        model.show(null);
        activate();
    }

    @Override
    public String title() {
        return SameText.text("title");
    }

    @Override
    public String subtitle() {
        return subtitle.get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(subtitle);
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        Actions actions = new Actions();
        return Map.of(
                new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), actions::merge,
                new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN), actions::apart,
                new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN), () -> actions.go(1),
                new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN), () -> actions.go(-1),
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), view::focusFilter);
    }

    private void takeFirst(List<PairLine> lines) {
        SamePeopleModel.Pair now = model.pairProperty().get();
        boolean listed =
                now != null && lines.stream().anyMatch(line -> line.key().equals(now.key()));
        if (!listed) {
            takeOrNone(lines.isEmpty() ? null : lines.getFirst());
        }
    }

    private void takeOrNone(@Nullable PairLine line) {
        if (line == null) {
            model.show(null);
        } else {
            take(line.one(), line.other());
        }
    }

    private void take(long one, long other) {
        tasks.store(SameText.text("reading"), () -> read(one, other), found -> found.ifPresent(model::show));
    }

    private Optional<SamePeopleModel.Pair> read(long oneId, long otherId) {
        Optional<PersonSide> one = sides.read(oneId);
        Optional<PersonSide> other = sides.read(otherId);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Person person = one.get().person();
        String reason = same.candidatesFor(person).stream()
                .filter(pair -> pair.other().id() == otherId || pair.one().id() == otherId)
                .findFirst()
                .map((AlikePeople pair) -> pair.likeness().reason())
                .orElse("");
        return Optional.of(new SamePeopleModel.Pair(one.get(), other.get(), reason));
    }

    private void settle(SamePeopleModel.Pair pair, long goneId, String sentence, Callable<?> work) {
        tasks.store(
                SameText.text("keeping"),
                work,
                done -> {
                    status.sayUndoable(sentence);
                    takeOrNone(model.settle(pair, goneId));
                },
                refusal -> status.say(refusal.sentence()));
    }

    /// What the view asks for.
    private final class Actions implements SamePeopleActions {
        @Override
        public void take(PairLine line) {
            SamePeopleModel.Pair now = model.pairProperty().get();
            if (now == null || !now.key().equals(line.key())) {
                SamePeopleController.this.take(line.one(), line.other());
            }
        }

        @Override
        public void swap() {
            SamePeopleModel.Pair now = model.pairProperty().get();
            if (now != null) {
                model.show(new SamePeopleModel.Pair(now.other(), now.one(), now.reason()));
            }
        }

        @Override
        public void merge() {
            SamePeopleModel.Pair now = model.pairProperty().get();
            if (now != null) {
                Person chosen = model.merged(now);
                long gone = now.other().person().id();
                settle(now, gone, SameText.text("merged", chosen.fullName()), () -> merging.merge(chosen, gone));
            }
        }

        @Override
        public void apart() {
            SamePeopleModel.Pair now = model.pairProperty().get();
            if (now != null) {
                Person one = now.one().person();
                Person other = now.other().person();
                settle(now, 0, SameText.text("apart", one.fullName(), other.fullName()), () -> {
                    same.apart(one.id(), other.id());
                    return true;
                });
            }
        }

        @Override
        public void go(int step) {
            PairLine line = model.neighbour(step);
            if (line != null) {
                take(line);
            }
        }
    }
}
