package vn.sovang.ui.registry.history;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Nhật ký of a subject: who changed what, when, from what to what.
final class JournalController implements HistoryTab {
    private final HistoryWork work;
    private final JournalView view = new JournalView();
    private @Nullable Subject subject;

    JournalController(HistoryWork work) {
        this.work = work;
    }

    @Override
    public String id() {
        return "journal";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(@Nullable Subject shown) {
        subject = shown;
        if (shown == null) {
            view.show(List.of());
            return;
        }
        work.tasks().read(HistoryText.text("reading"), () -> work.actions().journal(shown.owner()), lines -> {
            if (shown.equals(subject)) {
                view.show(lines);
            }
        });
    }

    @Override
    public void leave() {
        // Nothing is typed here.
    }
}
