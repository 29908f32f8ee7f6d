package vn.sovang.rule.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.HeldTitle;
import vn.sovang.rule.evidence.Standard;
import vn.sovang.rule.evidence.Term;
import vn.sovang.text.Fold;
import vn.sovang.text.OfficialDate;

/// Weighs what a subject holds against one way of a [Standard]: what counted, what is missing.
final class Weighing {
    private final Case one;
    private final List<HeldTitle> titles;
    private final List<String> counted = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<Integer, AssessmentGrade> grades = new HashMap<>();
    private @Nullable LocalDate milestone;
    private String milestoneSource = "";
    private int first;
    private int last;

    /// @param titles those that may count
    private Weighing(Case one, List<HeldTitle> titles) {
        this.one = one;
        this.titles = titles;
        last = one.setting().year();
        first = last;
        own();
    }

    /// What came of it.
    ///
    /// @param counted what counted, in words
    /// @param missing what is missing, in words; empty when the way is met
    record Outcome(List<String> counted, List<String> missing) {
        boolean met() {
            return missing.isEmpty();
        }

        boolean lacksLess(Outcome other) {
            int less = missing.size() - other.missing.size();
            return less < 0 || (less == 0 && counted.size() > other.counted.size());
        }
    }

    /// The best way: one that is met, else the one that lacks least.
    static Outcome best(Case one, Standard standard, List<HeldTitle> titles) {
        Outcome best = null;
        for (List<Term> way : standard.ways()) {
            Outcome outcome = new Weighing(one, titles).weigh(way);
            if (outcome.met()) {
                return outcome;
            }
            if (best == null || outcome.lacksLess(best)) {
                best = outcome;
            }
        }
        return Objects.requireNonNull(best);
    }

    private Outcome weigh(List<Term> way) {
        way.forEach(term -> {
            if (term instanceof Term.Prior prior) {
                prior(prior);
            }
        });
        way.forEach(term -> {
            switch (term) {
                case Term.TitleRun run -> titleRun(run);
                case Term.GradeRun run -> gradeRun(run);
                default -> {}
            }
        });
        way.forEach(term -> {
            switch (term) {
                case Term.Prior prior -> {}
                case Term.TitleRun run -> {}
                case Term.GradeRun run -> {}
                case Term.GradesWithin within -> gradesWithin(within);
                case Term.TitlesWithin within -> titlesWithin(within);
                case Term.ThisYear year -> thisYear(year);
                case Term.Initiatives initiatives -> initiatives(initiatives);
                case Term.Age age -> age(age);
                case Term.Service service -> service(service);
                case Term.Unread unread -> missing.add("chưa tự xét được: " + unread.words());
            }
        });
        return new Outcome(List.copyOf(counted), List.copyOf(missing));
    }

    /// Years of before the last award of the same code, and of before a discipline was served, count no more.
    private void own() {
        if (one.setting().criteria().flag(ProvisionKey.COUNTED_FROM_PERIOD).isPresent()) {
            titles.stream()
                    .filter(held -> held.code().equals(one.nomination().awardCode()))
                    .filter(held -> !isRunTitle(held.code()) && !held.isUnplanned())
                    .findFirst()
                    .ifPresent(held -> after(held.countedUntil(), held.words()));
        }
        if (one.setting().criteria().flag(ProvisionKey.DISCIPLINE_RESTARTS).isPresent()) {
            after(one.history().lastServed(), "ngày chấp hành xong kỷ luật");
        }
        for (Assessment said : one.history().conduct(Assessment.class)) {
            grades.put(said.year(), said.grade());
        }
        for (HeldTitle held : titles) {
            one.setting()
                    .criteria()
                    .find(ProvisionKey.TITLE_GRADE, held.code())
                    .filter(provision -> provision.subject().equals(held.code()))
                    .ifPresent(
                            provision -> grades.putIfAbsent(held.year(), AssessmentGrade.valueOf(provision.value())));
        }
    }

    /// Titles are won every year: having it already takes no year away.
    private static boolean isRunTitle(String code) {
        return code.startsWith("CSTD") || code.startsWith("TTLD") || code.startsWith("LDTT") || code.startsWith("DV");
    }

    private void after(@Nullable LocalDate day, String source) {
        LocalDate known = milestone;
        if (day != null && (known == null || day.isAfter(known))) {
            milestone = day;
            milestoneSource = source;
        }
    }

    private boolean counts(int year) {
        LocalDate from = milestone;
        return from == null || LocalDate.of(year, Month.DECEMBER, 31).isAfter(from);
    }

    private void prior(Term.Prior prior) {
        Optional<HeldTitle> held = titles.stream()
                .filter(title -> prior.codes().contains(title.code()))
                .findFirst();
        if (held.isEmpty()) {
            missing.add(named(prior.codes()));
            return;
        }
        counted.add(held.get().words());
        if (prior.after()) {
            after(held.get().countedUntil(), held.get().words());
        }
    }

    private void titleRun(Term.TitleRun run) {
        Map<Integer, HeldTitle> byYear = new HashMap<>();
        titles.stream()
                .filter(held -> run.codes().contains(held.code()))
                .forEach(held -> byYear.putIfAbsent(held.year(), held));
        int end = byYear.containsKey(one.setting().year())
                ? one.setting().year()
                : one.setting().year() - 1;
        years(end, run.times());
        for (int year = first; year <= last; year++) {
            HeldTitle held = byYear.get(year);
            if (held != null && counts(year)) {
                counted.add(held.words());
            } else {
                missing.add(named(run.codes()) + " năm " + year + tooEarly(held != null));
            }
        }
    }

    private void gradeRun(Term.GradeRun run) {
        int now = one.setting().year();
        int end = grades.containsKey(now) ? now : now - 1;
        int length = 0;
        while (length < 60 && good(end - length, run.grade())) {
            length++;
        }
        years(end, Math.max(length, run.years()));
        if (length >= run.years()) {
            counted.add("%d năm liên tục %s (%d–%d)".formatted(length, phrase(run.grade()), first, last));
            return;
        }
        for (int year = last - run.years() + 1; year <= last; year++) {
            AssessmentGrade grade = grades.get(year);
            if (good(year, run.grade())) {
                counted.add("năm " + year + ": " + phrase(grade));
            } else {
                missing.add("năm %d: %s%s".formatted(year, phrase(grade), tooEarly(grade != null && !counts(year))));
            }
        }
    }

    private boolean good(int year, AssessmentGrade least) {
        AssessmentGrade grade = grades.get(year);
        return grade != null && grade.reaches(least) && counts(year);
    }

    private void gradesWithin(Term.GradesWithin within) {
        List<Integer> years = IntStream.rangeClosed(first, last)
                .filter(year -> good(year, within.grade()))
                .boxed()
                .toList();
        if (years.size() >= within.years()) {
            counted.add(phrase(within.grade()) + ": năm " + joined(years));
        } else {
            missing.add("%d năm %s trong các năm %d–%d"
                    .formatted(within.years() - years.size(), phrase(within.grade()), first, last));
        }
    }

    private void titlesWithin(Term.TitlesWithin within) {
        List<HeldTitle> held = titles.stream()
                .filter(title -> within.codes().contains(title.code()))
                .filter(title -> title.year() >= first && title.year() <= last && counts(title.year()))
                .toList();
        held.forEach(title -> counted.add(title.words()));
        if (held.size() < within.times()) {
            missing.add("%d lần %s trong các năm %d–%d"
                    .formatted(within.times() - held.size(), named(within.codes()), first, last));
        }
    }

    private void thisYear(Term.ThisYear year) {
        int now = one.setting().year();
        AssessmentGrade grade = grades.get(now);
        if (grade != null && grade.reaches(year.grade())) {
            counted.add("năm " + now + ": " + phrase(grade));
        } else {
            missing.add("năm %d %s (nay: %s)".formatted(now, phrase(year.grade()), phrase(grade)));
        }
    }

    private void initiatives(Term.Initiatives asked) {
        List<String> found = new ArrayList<>();
        for (RecognisedInitiative known : one.history().initiatives()) {
            Integer year = year(known);
            InitiativeScope scope = known.scope();
            boolean inTime =
                    year != null && year >= first && year <= one.setting().year() && counts(year);
            if (inTime && scope != null && scope.compareTo(asked.scope()) >= 0) {
                found.add("Sáng kiến “%s” năm %d (%s)".formatted(known.name(), year, scope.label()));
            }
        }
        counted.addAll(found);
        if (found.size() < asked.count()) {
            missing.add("%d sáng kiến, đề tài %s được công nhận năm %d–%d"
                    .formatted(
                            asked.count() - found.size(),
                            asked.scope().label().toLowerCase(java.util.Locale.ROOT),
                            first,
                            one.setting().year()));
        }
    }

    private static @Nullable Integer year(RecognisedInitiative known) {
        LocalDate day = known.date();
        return known.year() == null && day != null ? Integer.valueOf(day.getYear()) : known.year();
    }

    private void age(Term.Age age) {
        Unit unit = one.unit();
        LocalDate since = unit == null ? null : unit.validFrom();
        if (since == null) {
            missing.add("ngày thành lập của tập thể (cần %d năm xây dựng)".formatted(age.years()));
        } else if (since.plusYears(age.years()).isAfter(one.setting().day())) {
            missing.add("%d năm xây dựng, mới thành lập ngày %s".formatted(age.years(), OfficialDate.brief(since)));
        } else {
            counted.add("thành lập ngày " + OfficialDate.brief(since));
        }
    }

    private void service(Term.Service service) {
        String wanted = Fold.of(service.post());
        double asked = service.years() * 12.0;
        boolean woman = one.nomination().sex() == Sex.FEMALE;
        Optional<Provision> less = one.setting().criteria().find(ProvisionKey.WOMEN_REDUCTION);
        if (woman && less.isPresent()) {
            String[] parts = less.get().value().split("/");
            int whole = Integer.parseInt(parts[1]);
            asked = asked * (whole - Integer.parseInt(parts[0])) / whole;
        }
        long months = 0;
        for (var post : one.history().posts()) {
            LocalDate from = post.from();
            if (from == null || !Fold.of(post.title()).startsWith(wanted)) {
                continue;
            }
            LocalDate to = post.to() == null ? one.setting().day() : post.to();
            months += java.time.temporal.ChronoUnit.MONTHS.between(from, to.plusDays(1));
            for (Hold discipline : one.history().disciplines()) {
                if (discipline.touches(from, to)) {
                    missing.add("bị kỷ luật trong thời gian giữ chức " + post.title() + " ("
                            + OfficialDate.brief(discipline.from()) + ")");
                }
            }
        }
        String reduced =
                woman && less.isPresent() ? ", nữ được giảm theo " + less.get().article() : "";
        if (months >= asked) {
            counted.add("giữ chức %s %d tháng%s".formatted(service.post(), months, reduced));
        } else {
            if (months > 0) {
                counted.add("đã giữ chức %s %d tháng".formatted(service.post(), months));
            }
            missing.add("giữ chức %s đủ %d tháng (nay %d tháng%s)"
                    .formatted(service.post(), Math.round(asked), months, reduced));
        }
    }

    private void years(int end, int length) {
        last = end;
        first = end - length + 1;
    }

    private String tooEarly(boolean had) {
        return had ? " (có, nhưng trước mốc tính của " + milestoneSource + ")" : "";
    }

    private String named(List<String> codes) {
        return Standard.named(codes, one.setting().catalogue());
    }

    private static String phrase(@Nullable AssessmentGrade grade) {
        return grade == null ? "chưa có đánh giá" : grade.label().toLowerCase(java.util.Locale.ROOT);
    }

    private static String joined(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(", "));
    }
}
