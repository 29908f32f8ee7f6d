package vn.sovang.usecase.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.OfficeDay;
import vn.sovang.rule.Holiday;
import vn.sovang.rule.Holidays;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeDayStore;
import vn.sovang.text.OfficialDate;

/// Lịch làm việc của cơ quan: the nation's days off with the office's own over them. Each change is a step that can be
/// undone.
public final class OfficeCalendar {
    private final OfficeDayStore days;
    private final Holidays holidays;
    private final Journal journal;

    /// Works on one store.
    ///
    /// @param holidays the nation's, read once
    public OfficeCalendar(Stores stores, Holidays holidays, Journal journal) {
        days = stores.officeDays();
        this.holidays = holidays;
        this.journal = journal;
    }

    /// The nation's days off.
    public Holidays holidays() {
        return holidays;
    }

    /// The office's own days, in order.
    public List<OfficeDay> own() {
        return days.all();
    }

    /// On which days people work, by both.
    public WorkingDays workingDays() {
        return over(holidays.workingDays(), days.all());
    }

    /// Working days with an office's own over them.
    static WorkingDays over(WorkingDays nation, List<OfficeDay> own) {
        return nation.with(of(own, false), of(own, true));
    }

    private static Set<LocalDate> of(List<OfficeDay> own, boolean working) {
        return own.stream()
                .filter(day -> day.working() == working)
                .map(OfficeDay::day)
                .collect(Collectors.toSet());
    }

    /// What is uncertain about the days off between two days, one sentence each. A holiday the office has settled by
    /// days of its own, each of its days, is no longer uncertain.
    public List<String> doubts(LocalDate from, LocalDate to) {
        Set<LocalDate> settled = days.all().stream().map(OfficeDay::day).collect(Collectors.toSet());
        return holidays.doubts(from.getYear(), to.getYear(), holiday -> !settled(holiday, settled));
    }

    private static boolean settled(Holiday holiday, Set<LocalDate> settled) {
        return !holiday.days().isEmpty() && settled.containsAll(holiday.days()) && settled.containsAll(holiday.off());
    }

    /// Says what the office does on a day, in the place of what was said before.
    ///
    /// @throws Refusal when it changes nothing: a weekend off, or a plain day worked
    public OfficeDay set(LocalDate day, boolean working, String name) throws Refusal {
        boolean nation = holidays.workingDays().covers(day);
        if (nation == working && holidays.doubtful(day).isEmpty()) {
            throw new Refusal("Ngày %s vốn là ngày %s nên không cần ghi. Hãy chọn ngày khác hoặc loại khác."
                    .formatted(OfficialDate.brief(day), working ? "làm việc" : "nghỉ"));
        }
        OfficeDay changed = new OfficeDay(0, day, working, name);
        return journal.step(
                working ? "Thêm ngày làm việc" : "Thêm ngày nghỉ", OfficialDate.brief(day), () -> days.save(changed));
    }

    /// Takes what was said of a day back.
    ///
    /// @throws Refusal when nothing was said of it
    public OfficeDay clear(LocalDate day) throws Refusal {
        Optional<OfficeDay> known =
                days.all().stream().filter(one -> one.day().equals(day)).findFirst();
        OfficeDay gone = known.orElseThrow(
                () -> new Refusal("Cơ quan chưa ghi gì riêng cho ngày %s.".formatted(OfficialDate.brief(day))));
        return journal.step("Bỏ ngày riêng của cơ quan", OfficialDate.brief(day), () -> {
            days.remove(gone.id());
            return gone;
        });
    }
}
