package vn.sovang.usecase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.DeadlineMark;
import vn.sovang.model.DueRule;
import vn.sovang.model.DueSource;
import vn.sovang.model.Refusal;
import vn.sovang.rule.DueDate;
import vn.sovang.rule.DueDates;
import vn.sovang.store.DeadlineMarkStore;
import vn.sovang.store.Database;
import vn.sovang.text.OfficialDate;

/// Lịch và hạn: all that falls due, of all movements and rounds, and what of it is done. Each mark is a step that can be
/// undone.
public final class Deadlines {
    /// How far back something open is still looked for, in years.
    private static final int YEARS_BACK = 2;
    /// Days around a named day within which its last day lies, whatever days off do.
    private static final int AROUND = 62;

    private final DueLines lines;
    private final DeadlineMarkStore marks;
    private final OfficeCalendar calendar;
    private final Journal journal;

    /// Works on one store.
    public Deadlines(Database database, OfficeCalendar calendar, Journal journal) {
        lines = new DueLines(database);
        marks = new DeadlineMarkStore(database);
        this.calendar = calendar;
        this.journal = journal;
    }

    /// The calendar terms are reckoned in.
    public OfficeCalendar calendar() {
        return calendar;
    }

    /// All whose last day lies between two days, in order.
    public List<Deadline> between(LocalDate from, LocalDate to) {
        return between(from, to, 0);
    }

    /// As [#between(LocalDate, LocalDate)], of one movement and its rounds.
    ///
    /// @param movementId 0 for all
    public List<Deadline> between(LocalDate from, LocalDate to, long movementId) {
        DueDates dates = new DueDates(calendar.workingDays());
        Map<String, DeadlineMark> known = new LinkedHashMap<>();
        marks.all().forEach(mark -> known.put(key(mark.source(), mark.named()), mark));
        LocalDateTime now = LocalDateTime.now(journal.clock());
        List<Deadline> all = new ArrayList<>();
        for (DueLines.Line line : lines.all()) {
            if (movementId == 0 || line.movementId() == movementId) {
                dates.of(line.rule(), line.validity(), from, to).stream()
                        .map(due -> deadline(line, due, known.get(key(line.source(), due.named())), dates, now))
                        .filter(deadline -> !line.over() || deadline.done())
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparing(Deadline::due).thenComparing(Deadline::key));
        return List.copyOf(all);
    }

    private static Deadline deadline(
            DueLines.Line line,
            DueDate due,
            @Nullable DeadlineMark mark,
            DueDates dates,
            LocalDateTime now) {
        LocalDate done = mark != null ? mark.doneOn() : line.answered();
        return new Deadline(
                line.source(),
                line.movementId(),
                line.roundId(),
                line.kind(),
                line.name(),
                line.about(),
                line.who(),
                line.rule().display(),
                due,
                dates.state(due, done, now),
                mark);
    }

    private static String key(DueSource source, LocalDate named) {
        return source.key() + "@" + named;
    }

    /// What presses: the open ones up to a day, the earliest first, each source once at most for what is late.
    ///
    /// @param days how many days ahead
    public List<Pressing> pressing(int days) {
        LocalDate today = LocalDate.now(journal.clock());
        Map<DueSource, Integer> late = new LinkedHashMap<>();
        List<Deadline> open = between(today.minusYears(YEARS_BACK), today.plusDays(days)).stream()
                .filter(deadline -> !deadline.done())
                .toList();
        open.stream().filter(Deadline::late).forEach(deadline -> late.merge(deadline.source(), 1, Integer::sum));
        Set<DueSource> told = new HashSet<>();
        return open.stream()
                .filter(deadline -> !deadline.late() || told.add(deadline.source()))
                .map(deadline -> new Pressing(deadline, deadline.late() ? late.getOrDefault(deadline.source(), 1) : 1))
                .toList();
    }

    /// Something that presses.
    ///
    /// @param deadline the first of it that is open
    /// @param times how many of the same source are late by now; 1 for what is still ahead
    public record Pressing(Deadline deadline, int times) {}

    /// The next days a rule falls due from a day on, in a movement.
    ///
    /// @param most how many
    public List<DueDate> next(DueRule rule, long movementId, LocalDate from, int most) {
        return new DueDates(calendar.workingDays())
                .of(rule, lines.validity(movementId), from, from.plusYears(6)).stream()
                        .limit(most)
                        .toList();
    }

    /// The one of that key, such as "moc-12@2021-09-15".
    ///
    /// @throws Refusal when there is none
    public Deadline find(String key) throws Refusal {
        int at = key.lastIndexOf('@');
        Optional<Deadline> found = Optional.empty();
        try {
            LocalDate named = LocalDate.parse(key.substring(at + 1));
            found = between(named.minusDays(AROUND), named.plusDays(AROUND)).stream()
                    .filter(deadline -> deadline.key().equals(key))
                    .findFirst();
        } catch (DateTimeParseException e) {
            // No day, so no such key.
        }
        return found.orElseThrow(() -> new Refusal(
                "Không có hạn “%s”. Xem mã của từng hạn bằng lệnh deadline list.".formatted(key)));
    }

    /// Marks one as done.
    ///
    /// @param document the paper that did it, in words; may be empty
    /// @throws Refusal when it was done after today, or its end is kept elsewhere
    public DeadlineMark done(Deadline deadline, LocalDate on, String document, String note) throws Refusal {
        if (!deadline.source().marked()) {
            throw new Refusal(
                    "Hạn bổ sung hồ sơ xong khi nhận lại hồ sơ. Hãy ghi việc nhận bổ sung ở màn hình “Sẵn sàng gửi?” của đợt.");
        }
        if (on.isAfter(LocalDate.now(journal.clock()))) {
            throw new Refusal("Ngày làm xong %s ở sau hôm nay. Hãy sửa lại ngày.".formatted(OfficialDate.brief(on)));
        }
        DeadlineMark mark = new DeadlineMark(
                0, deadline.source(), deadline.due().named(), on, null, document, note);
        return journal.step("Ghi đã làm", about(deadline), () -> marks.save(mark));
    }

    /// Takes a mark back.
    ///
    /// @throws Refusal when it has none
    public DeadlineMark undone(Deadline deadline) throws Refusal {
        DeadlineMark mark = deadline.mark();
        if (mark == null) {
            throw new Refusal("Hạn này chưa ghi là đã làm.");
        }
        return journal.step("Bỏ ghi đã làm", about(deadline), () -> {
            marks.remove(mark.id());
            return mark;
        });
    }

    private static String about(Deadline deadline) {
        return deadline.name() + ", " + OfficialDate.brief(deadline.due().day());
    }

    /// What of the plans' days cannot be read, one sentence each.
    public List<String> unread() {
        return lines.unread();
    }
}
