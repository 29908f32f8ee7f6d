package vn.sovang.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Lịch nghỉ lễ, tết hằng năm: the nation's days off with the source of each. Lunar days move and swapped days are
/// decided each year, so every year stands as data; a year that is not there has weekends alone. What is not verified
/// is named as a doubt and counts as no day off: a term then ends rather too early than too late.
public final class Holidays {
    private final Map<Integer, List<Holiday>> byYear = new TreeMap<>();

    /// The shape of the resource.
    private record Year(int year, List<Holiday> occasions) {}

    private Holidays(Year... years) {
        for (Year year : years) {
            byYear.put(year.year(), List.copyOf(year.occasions()));
        }
    }

    /// Reads the years shipped with the program.
    public static Holidays load() {
        return new Holidays(RuleData.read("holidays.json", Year[].class));
    }

    /// The years there are, in order.
    public List<Integer> years() {
        return List.copyOf(byYear.keySet());
    }

    /// The holidays of a year in the order of their days; none when the year is not there.
    public List<Holiday> of(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /// Working days without the verified days off, with the verified Saturdays.
    public WorkingDays workingDays() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> working = new HashSet<>();
        byYear.values()
                .forEach(year -> year.stream().filter(Holiday::verified).forEach(holiday -> {
                    off.addAll(holiday.days());
                    off.addAll(holiday.off());
                    working.addAll(holiday.working());
                }));
        return new WorkingDays(off, working);
    }

    /// The unverified holiday a day may belong to.
    public Optional<Holiday> doubtful(LocalDate day) {
        return of(day.getYear()).stream()
                .filter(holiday ->
                        !holiday.verified() && !holiday.nameOf(day).isEmpty())
                .findFirst();
    }

    /// What a day is, such as "Giỗ Tổ Hùng Vương"; empty when it is no special day.
    public String nameOf(LocalDate day) {
        return of(day.getYear()).stream()
                .map(holiday -> holiday.nameOf(day))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// What is uncertain about the days off of some years, one sentence each; none when all of them are known.
    ///
    /// @param from first year
    /// @param to last year, not before the first
    public List<String> doubts(int from, int to) {
        return doubts(from, to, holiday -> true);
    }

    /// As [#doubts(int, int)], of some holidays alone.
    public List<String> doubts(int from, int to, Predicate<Holiday> which) {
        List<String> doubts = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            if (!byYear.containsKey(year)) {
                doubts.add("Phần mềm chưa có lịch nghỉ lễ, tết năm %d: chỉ trừ thứ Bảy, Chủ nhật.".formatted(year));
            }
            for (Holiday holiday : of(year)) {
                if (!holiday.verified() && which.test(holiday)) {
                    doubts.add("%s năm %d chưa xác minh. %s".formatted(holiday.name(), year, holiday.note()));
                }
            }
        }
        return doubts;
    }
}
