package vn.sovang.form.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TableText;
import vn.sovang.model.decision.RegisterGrouping;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.paper.Row;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;

/// Columns and rows of an award register.
final class RegisterRows {
    static final List<Double> WIDTHS = List.of(11.0, 37.0, 42.0, 41.0, 44.0, 24.0, 35.0, 18.0);

    private static final String OPEN = "......";
    private static final String NO_UNIT = "Chưa ghi đơn vị";

    /// People by given name, others by name; the awards of one subject as they were given.
    private static final Comparator<RegisterEntry> ORDER = Comparator.comparing(RegisterEntry::kind)
            .thenComparing(RegisterRows::nameKey)
            .thenComparing(RegisterEntry::subject)
            .thenComparing(RegisterRows::day)
            .thenComparing(entry -> entry.award().awardName());

    private final boolean byYear;
    private final Function<RegisterEntry, Group> groups;
    private final List<Row> rows = new ArrayList<>();
    private int number;

    /// A group of rows under one heading.
    ///
    /// @param key order of the groups
    private record Group(String key, String title) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            return Comparator.comparing(Group::key).thenComparing(Group::title).compare(this, other);
        }
    }

    private RegisterRows(boolean byYear, Function<RegisterEntry, Group> groups) {
        this.byYear = byYear;
        this.groups = groups;
    }

    static Row header() {
        return TableText.header(
                "TT",
                "Tập thể, cá nhân",
                "Chức vụ, đơn vị",
                "Danh hiệu, hình thức khen thưởng",
                "Số, ngày quyết định; cơ quan",
                "Loại hình",
                "Thành tích",
                "Ghi chú");
    }

    /// @param byYear whether each year has a heading of its own
    static List<Row> of(List<RegisterEntry> entries, RegisterGrouping grouping, boolean byYear) {
        RegisterRows rows = new RegisterRows(
                byYear,
                switch (grouping) {
                    case UNIT -> RegisterRows::unit;
                    case NAME -> RegisterRows::kind;
                });
        Map<Integer, List<RegisterEntry>> years =
                entries.stream().collect(Collectors.groupingBy(RegisterEntry::year, TreeMap::new, Collectors.toList()));
        years.forEach(rows::addYear);
        return rows.rows;
    }

    private void addYear(int year, List<RegisterEntry> entries) {
        if (byYear) {
            rows.add(group("NĂM " + year + " (" + Numbers.count(entries.size()) + ")"));
        }
        Map<Group, List<RegisterEntry>> members =
                entries.stream().collect(Collectors.groupingBy(groups, TreeMap::new, Collectors.toList()));
        int index = 0;
        for (Map.Entry<Group, List<RegisterEntry>> one : members.entrySet()) {
            index++;
            List<RegisterEntry> sorted = one.getValue().stream().sorted(ORDER).toList();
            rows.add(group(index + ". " + one.getKey().title() + " (" + Numbers.count(sorted.size()) + ")"));
            sorted.forEach(this::add);
        }
    }

    private void add(RegisterEntry entry) {
        number++;
        RecognitionMode mode = entry.mode();
        rows.add(Row.of(List.of(
                TableText.centred(Integer.toString(number)),
                TableText.left(entry.subject() + (entry.posthumous() ? " (truy tặng)" : "")),
                TableText.left(
                        entry.post().isEmpty() || entry.unit().isEmpty()
                                ? entry.post() + entry.unit()
                                : entry.post() + ", " + entry.unit()),
                TableText.left(entry.award().awardName()),
                TableText.left(decision(entry.award())),
                TableText.left(mode == null ? OPEN : mode.label()),
                TableText.left(entry.achievement()),
                TableText.left(entry.note()))));
    }

    private static String decision(PastAward award) {
        LocalDate day = award.decisionDate();
        String number = award.decisionNumber().isEmpty() ? OPEN : award.decisionNumber();
        return "Số " + number + ", ngày " + (day == null ? OPEN : OfficialDate.brief(day)) + "\n"
                + (award.issuer().isEmpty() ? OPEN : award.issuer());
    }

    /// A collective without a unit above is a group of its own.
    private static Group unit(RegisterEntry entry) {
        String title = entry.unit().isEmpty() && !entry.kind().isPerson() ? entry.subject() : entry.unit();
        return title.isEmpty() ? new Group("~", NO_UNIT) : new Group(SortKey.of(title), title);
    }

    private static Group kind(RegisterEntry entry) {
        return new Group(
                Integer.toString(entry.kind().ordinal()),
                Prose.capital(entry.kind().label()));
    }

    private static String nameKey(RegisterEntry entry) {
        return entry.kind().isPerson() ? SortKey.ofPerson(entry.subject()) : SortKey.of(entry.subject());
    }

    private static LocalDate day(RegisterEntry entry) {
        LocalDate day = entry.award().decisionDate();
        return day == null ? LocalDate.of(entry.award().year(), 12, 31) : day;
    }

    private static Row group(String title) {
        return TableText.group(title, WIDTHS.size());
    }
}
