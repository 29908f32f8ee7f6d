package vn.sovang.usecase.due;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DeadlineMark;
import vn.sovang.model.due.DueSource;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueDates;
import vn.sovang.store.Stores;
import vn.sovang.store.office.DeadlineMarkStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.OfficeCalendar;

/// Lịch và hạn: all that falls due, of all movements and rounds, and what of it is done. Each mark
/// is a step that can be undone.
public final class Deadlines {
    /// How far back something open is still looked for, in years.
    private static final int YEARS_BACK = 2;
    /// How far ahead the next days of a term are looked for, so that 29/02 is among them.
    private static final int YEARS_AHEAD = 6;
    /// Days around a named day within which its last day lies, whatever days off do.
    private static final int AROUND = 62;

    private final Obligations obligations;
    private final DeadlineMarkStore marks;
    private final OfficeCalendar calendar;
    private final Journal journal;

    /// Works on one store.
    public Deadlines(Stores stores, OfficeCalendar calendar, Journal journal) {
        obligations = new Obligations(stores);
        marks = stores.deadlineMarks();
        this.calendar = calendar;
        this.journal = journal;
    }

    /// The calendar terms are reckoned in.
    public OfficeCalendar calendar() {
        return calendar;
    }

    /// How terms are reckoned, with the office's days off.
    public DueDates dates() {
        return new DueDates(calendar.workingDays());
    }

    /// All whose last day lies between two days, in order.
    public List<Deadline> between(LocalDate from, LocalDate to) {
        return between(from, to, 0);
    }

    /// As [#between(LocalDate, LocalDate)], of one movement and its rounds.
    ///
    /// @param movementId 0 for all
    public List<Deadline> between(LocalDate from, LocalDate to, long movementId) {
        return between(from, to, one -> movementId == 0 || one.movementId() == movementId);
    }

    private List<Deadline> of(DueSource source, LocalDate from, LocalDate to) {
        return between(from, to, (Obligation one) -> one.source().equals(source));
    }

    private List<Deadline> between(LocalDate from, LocalDate to, Predicate<Obligation> which) {
        DueDates dates = dates();
        Map<String, DeadlineMark> known = new LinkedHashMap<>();
        marks.all().forEach(mark -> known.put(key(mark.source(), mark.named()), mark));
        LocalDateTime now = LocalDateTime.now(journal.clock());
        List<Deadline> all = new ArrayList<>();
        for (Obligation one : obligations.all()) {
            if (which.test(one)) {
                dates.of(one.rule(), one.validity(), from, to).stream()
                        .map(due -> deadline(one, due, known.get(key(one.source(), due.named())), dates, now))
                        .filter(deadline -> !one.over() || deadline.done())
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparing(Deadline::due).thenComparing(Deadline::key));
        return List.copyOf(all);
    }

    private static Deadline deadline(
            Obligation one, DueDate due, @Nullable DeadlineMark mark, DueDates dates, LocalDateTime now) {
        LocalDate done = mark != null ? mark.doneOn() : one.answered();
        return new Deadline(one, due, dates.state(due, done, now), mark);
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
        open.stream()
                .filter(Deadline::late)
                .forEach(deadline -> late.merge(deadline.what().source(), 1, Integer::sum));
        Set<DueSource> told = new HashSet<>();
        return open.stream()
                .filter(deadline -> !deadline.late() || told.add(deadline.what().source()))
                .map(deadline -> new Pressing(
                        deadline,
                        deadline.late() ? late.getOrDefault(deadline.what().source(), 1) : 1))
                .toList();
    }

    /// Something that presses.
    ///
    /// @param deadline the first of it that is open
    /// @param times how many of the same source are late by now; 1 for what is still ahead
    public record Pressing(Deadline deadline, int times) {}

    /// A term's latest open ones before today, in order, then its next, done or not.
    ///
    /// @param late how many of the first kind at most
    /// @param next how many of the second
    public List<Deadline> around(long termId, int late, int next) {
        LocalDate today = today();
        DueSource source = new DueSource.Term(termId);
        List<Deadline> before = of(source, today.minusYears(YEARS_BACK), today.minusDays(1)).stream()
                .filter(one -> !one.done())
                .toList();
        List<Deadline> all = new ArrayList<>(before.subList(Math.max(0, before.size() - late), before.size()));
        of(source, today, today.plusYears(YEARS_AHEAD)).stream().limit(next).forEach(all::add);
        return List.copyOf(all);
    }

    /// What is uncertain about the days off that some were reckoned with, one sentence each: those that lie on such a
    /// day, and those whose rule counts working days or moves off days off.
    public List<String> doubts(List<Deadline> some) {
        Set<String> doubts = new LinkedHashSet<>();
        for (Deadline one : some) {
            LocalDate day = one.due().day();
            calendar.holidays()
                    .doubtful(day)
                    .filter(holiday -> calendar.workingDays().covers(day))
                    .ifPresent(holiday -> doubts.add("Ngày %s có thể là ngày nghỉ (%s, chưa xác minh)."
                            .formatted(OfficialDate.brief(day), holiday.name())));
            if (one.what().reckonedByWorkingDays()) {
                doubts.addAll(calendar.doubts(
                        day.isBefore(one.due().named()) ? day : one.due().named(), day));
            }
        }
        return List.copyOf(doubts);
    }

    /// The day of the clock.
    public LocalDate today() {
        return LocalDate.now(journal.clock());
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
        return found.orElseThrow(
                () -> new Refusal("Không có hạn “%s”. Xem mã của từng hạn bằng lệnh deadline list.".formatted(key)));
    }

    /// Marks one as done.
    ///
    /// @param document the paper that did it, in words; may be empty
    /// @throws Refusal when it was done after today, or its end is kept elsewhere
    public DeadlineMark done(Deadline deadline, LocalDate on, String document, String note) throws Refusal {
        if (!deadline.what().source().marked()) {
            throw new Refusal(
                    "Hạn bổ sung hồ sơ xong khi nhận lại hồ sơ. Hãy ghi việc nhận bổ sung ở màn hình “Sẵn sàng gửi?” của đợt.");
        }
        if (on.isAfter(LocalDate.now(journal.clock()))) {
            throw new Refusal("Ngày làm xong %s ở sau hôm nay. Hãy sửa lại ngày.".formatted(OfficialDate.brief(on)));
        }
        DeadlineMark mark =
                new DeadlineMark(0, deadline.what().source(), deadline.due().named(), on, null, document, note);
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
        return obligations.unread();
    }
}
