package vn.sovang.ui.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.LawOverride;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaw;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.usecase.office.EditLaw;
import vn.sovang.usecase.work.CurrentLaw;
import vn.sovang.usecase.work.LawWords;

/// Quy định: what stands on a day and in which layer; the office chooses its province and sets values of its own.
public final class LawController implements Screen {
    private final CurrentLaw current;
    private final EditLaw editing;
    private final Tasks tasks;
    private final Status status;
    private final LawModel model;
    private final LawView view;
    private boolean loading;

    /// Works on the office's law.
    public LawController(
            CurrentLaw current,
            EditLaw editing,
            ProvinceLaws provinces,
            LawWords words,
            Tasks tasks,
            Status status,
            Clock clock) {
        this.current = current;
        this.editing = editing;
        this.tasks = tasks;
        this.status = status;
        model = new LawModel(words, LocalDate.now(clock));
        view = new LawView(model, provinces.all(), this::set, this::remove);
        model.province.subscribe((before, now) -> {
            if (!loading) {
                follow(now);
            }
        });
    }

    private record Answer(Law law, List<LawOverride> set, Optional<ProvinceLaw> province) {}

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        tasks.read(
                LawText.text("loading"), () -> new Answer(current.now(), editing.all(), editing.province()), answer -> {
                    loading = true;
                    try {
                        model.show(answer.law, answer.set, answer.province.orElse(null));
                    } finally {
                        loading = false;
                    }
                });
    }

    @Override
    public void deactivate() {
        // Nothing is held.
    }

    @Override
    public String title() {
        return LawText.text("title");
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
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), view::focusFilter,
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), view::enter,
                new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), this::set);
    }

    private void set() {
        LawOverride override = model.draft.read();
        if (override != null) {
            tasks.store(LawText.text("saving"), () -> editing.set(override), stored -> {
                status.sayUndoable(LawText.text("said.set", words(stored)));
                view.showWhenLoaded(ProvisionKey.valueOf(stored.key()) + ":" + stored.subject());
                activate();
            });
        }
    }

    private void remove() {
        LawOverride own = model.ownProperty().get();
        if (own != null && model.draft.hasReasonToRemove()) {
            String reason = model.draft.note.get();
            tasks.store(
                    LawText.text("saving"),
                    () -> {
                        editing.remove(own.id(), reason);
                        return own;
                    },
                    removed -> {
                        status.sayUndoable(LawText.text("said.removed", words(removed)));
                        activate();
                    });
        }
    }

    private void follow(@Nullable ProvinceLaw chosen) {
        tasks.store(
                LawText.text("saving"),
                () -> {
                    editing.chooseProvince(chosen == null ? "" : chosen.code());
                    return LawText.text("said.province", chosen == null ? LawText.text("followsNone") : chosen.name());
                },
                said -> {
                    status.sayUndoable(said);
                    activate();
                });
    }

    private String words(LawOverride override) {
        String subject = model.words().subject(override.subject());
        String label = ProvisionKey.valueOf(override.key()).label();
        return subject.isEmpty() ? label : label + ", " + subject;
    }
}
