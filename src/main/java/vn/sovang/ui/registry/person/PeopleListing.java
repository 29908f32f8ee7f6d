package vn.sovang.ui.registry.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.PersonRow;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Tasks;

/// Reads the people who answer a query: the first at once, all of 100,000 in parts, between which the store does other
/// work. A newer query ends the one before.
final class PeopleListing {
    private static final int FIRST = 500;
    private static final int PART = 10_000;

    private final PersonStore people;
    private final Clock clock;
    private final Tasks tasks;
    private final Listener listener;
    private @Nullable Task<Part> reading;

    /// Told on the FX thread what is there to show: soon the first, then all.
    interface Listener {
        /// @param matching how many answer the query
        /// @param total how many people there are in all
        void show(List<PersonLine> lines, int matching, int total);
    }

    PeopleListing(Stores stores, Clock clock, Tasks tasks, Listener listener) {
        this.people = stores.people();
        this.clock = clock;
        this.tasks = tasks;
        this.listener = listener;
    }

    /// @param lines empty while there is nothing new to show
    private record Part(List<PersonRow> rows, List<PersonLine> lines, int matching, int total, boolean last) {}

    void list(String query) {
        if (reading != null) {
            reading.cancel(false);
        }
        next(query, List.of());
    }

    private void next(String query, List<PersonRow> before) {
        reading = tasks.store(Messages.of("registry").text("people.loading"), () -> part(query, before), part -> {
            if (part.last() || before.isEmpty()) {
                listener.show(part.lines(), part.matching(), part.total());
            }
            if (!part.last()) {
                next(query, part.rows());
            }
        });
    }

    private Part part(String query, List<PersonRow> before) {
        int size = before.isEmpty() ? FIRST : PART;
        List<PersonRow> rows = new ArrayList<>(before);
        List<PersonRow> found = people.rows(query, LocalDate.now(clock), size, before.size());
        rows.addAll(found);
        boolean last = found.size() < size;
        boolean shown = last || before.isEmpty();
        return new Part(
                rows,
                shown ? PersonLine.of(rows) : List.of(),
                last ? rows.size() : shown ? people.count(query) : 0,
                shown ? people.count() : 0,
                last);
    }
}
