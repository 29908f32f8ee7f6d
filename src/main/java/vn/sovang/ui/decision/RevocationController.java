package vn.sovang.ui.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.text.Numbers;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.WholeDay;
import vn.sovang.usecase.decision.RevocationFile;
import vn.sovang.usecase.decision.RevocationRequest;
import vn.sovang.usecase.decision.RevokeOrder;
import vn.sovang.usecase.decision.Revoked;

/// Hủy bỏ, thu hồi: of one decision, whichever round or history it came from: the request, the revoking decision, what
/// is handed in, the money taken back.
public final class RevocationController implements Screen {
    private final Tasks tasks;
    private final Status status;
    private final DecisionJobs jobs;
    private final RevocationModel model = new RevocationModel();
    private final RevocationView view;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private long decisionId;

    /// Works on decisions of one store.
    public RevocationController(Tasks tasks, Navigator navigator, Status status, DecisionJobs jobs) {
        this.tasks = tasks;
        this.status = status;
        this.jobs = jobs;
        view = new RevocationView(model, new RevocationActions() {
            @Override
            public void record(List<RevocationRow> chosen) {
                RevocationController.this.record(chosen);
            }

            @Override
            public void withdraw(long revocationId) {
                RevocationController.this.withdraw(revocationId);
            }

            @Override
            public void openDecision(long id) {
                navigator.open(new Place.Decisions(id));
            }
        });
    }

    /// Chooses the decision to show on the next [#activate()].
    public RevocationController of(long decision) {
        decisionId = decision;
        return this;
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        long wanted = decisionId;
        tasks.store(
                DecisionText.text("revocation.reading"),
                () -> jobs.revocations().of(wanted),
                found -> {
                    if (wanted == decisionId) {
                        show(found);
                    }
                });
    }

    @Override
    public void deactivate() {
        // A revocation is recorded when the clerk says so; what was typed stays in its fields.
    }

    @Override
    public String title() {
        return DecisionText.text("revocation.title");
    }

    @Override
    public String subtitle() {
        return heading.get();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(heading);
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(new KeyCodeCombination(KeyCode.F2), view::focusAct);
        keys.put(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), () -> record(view.chosen()));
        return keys;
    }

    private void show(Optional<RevocationFile> found) {
        heading.set(found.map(RevocationFile::title).orElse(""));
        model.show(found.orElse(null));
    }

    private void record(List<RevocationRow> chosen) {
        RevocationAct act = model.act.get();
        if (model.fileProperty().get() == null || model.open(act) == 0) {
            return;
        }
        List<Long> ids = model.ids(chosen);
        if (ids.isEmpty()) {
            status.say(DecisionText.text("record.noneChosen"));
            return;
        }
        LocalDate day = WholeDay.of(model.date.get());
        if (day == null) {
            status.say(DecisionText.text("revocation.noDay." + act));
            return;
        }
        switch (act) {
            case ASK -> {
                RevocationRequest request = model.asking(ids, day);
                done(() -> jobs.revoking().ask(request), asked -> DecisionText.text("revocation.asked"));
            }
            case REVOKE -> {
                RevokeOrder order = model.order(ids, day);
                done(() -> jobs.revoking().revoke(order), Revoked::sentence);
            }
            case HAND_IN ->
                done(
                        () -> jobs.revoking().handedIn(ids, day),
                        all -> DecisionText.text("revoke.handedInDone", Numbers.count(all.size())));
            case TAKE_BACK -> {
                String document = model.document.get();
                done(
                        () -> jobs.fund().takeBack(ids, day, document),
                        taken -> DecisionText.text(
                                "revocation.takenBack",
                                Numbers.grouped(taken.stream()
                                        .mapToLong(FundEntry::amount)
                                        .sum())));
            }
        }
    }

    private void withdraw(long revocationId) {
        done(
                () -> jobs.revoking().withdrawRequest(revocationId),
                withdrawn -> DecisionText.text("revocation.withdrawn"));
    }

    private <T> void done(Callable<T> work, Function<T, String> sentence) {
        tasks.store(
                DecisionText.text("round.saving"),
                () -> {
                    T result = work.call();
                    return Map.entry(sentence.apply(result), jobs.revocations().of(decisionId));
                },
                result -> {
                    status.saved();
                    status.sayUndoable(result.getKey());
                    show(result.getValue());
                    model.forget();
                });
    }
}
