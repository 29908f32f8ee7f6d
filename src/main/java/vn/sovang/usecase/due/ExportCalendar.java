package vn.sovang.usecase.due;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.exchange.file.CalendarEntry;
import vn.sovang.exchange.file.CalendarFile;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeStore;

/// Xuất lịch: deadlines into a calendar file (.ics) for a phone or a mail program. An entry keeps its name from file to
/// file, so that reading a later one in changes it and adds none.
public final class ExportCalendar {
    private final OfficeStore offices;
    private final Clock clock;

    /// Works on one store.
    public ExportCalendar(Stores stores, Clock clock) {
        offices = stores.offices();
        this.clock = clock;
    }

    /// Writes them, in the place of a file of that name.
    ///
    /// @throws Refusal when the file cannot be written
    public void write(Path file, List<Deadline> deadlines) throws Refusal {
        String name = offices.find()
                .map(Office::shortName)
                .filter(known -> !known.isEmpty())
                .orElse("Sổ Vàng");
        byte[] bytes = CalendarFile.write(
                "Hạn thi đua, khen thưởng – " + name,
                deadlines.stream().map(ExportCalendar::entry).toList(),
                clock.instant());
        AtomicFile.write(file, bytes, written -> {});
    }

    private static CalendarEntry entry(Deadline deadline) {
        List<String> details = new ArrayList<>();
        details.add(deadline.what().about());
        if (!deadline.what().who().isEmpty()) {
            details.add(deadline.what().who());
        }
        details.add("Lịch: " + deadline.what().rule().display());
        if (deadline.done()) {
            details.add(deadline.state().label());
        }
        return new CalendarEntry(
                "han-" + deadline.key().replace('@', '-'),
                (deadline.done() ? "✓ " : "") + deadline.name(),
                String.join("\n", details),
                deadline.due().day(),
                deadline.due().time(),
                deadline.done());
    }
}
