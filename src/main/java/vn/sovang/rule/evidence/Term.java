package vn.sovang.rule.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.InitiativeScope;

/// One thing a criterion asks for, read from its words.
public sealed interface Term {
    /// `đã có BK_TINH/BK_BO`: one of the awards; `sau BK_TTG`: and the years count after it.
    record Prior(List<String> codes, boolean after) implements Term {}

    /// `3 lần liên tục CSTDCS`: a title in consecutive years.
    record TitleRun(int times, List<String> codes) implements Term {}

    /// `5 năm liên tục HTTNV`: consecutive years of that grade or better.
    record GradeRun(int years, AssessmentGrade grade) implements Term {}

    /// `trong đó 1 năm HTXSNV`: years of that grade within the run.
    record GradesWithin(int years, AssessmentGrade grade) implements Term {}

    /// `trong đó 3 lần CSTDCS`: titles within the run.
    record TitlesWithin(int times, List<String> codes) implements Term {}

    /// `năm xét HTXSNV`: the round's own year.
    record ThisYear(AssessmentGrade grade) implements Term {}

    /// `2 sáng kiến`, `1 sáng kiến tỉnh`, `1 sáng kiến toàn quốc`: recognised within the run, else the round's year.
    record Initiatives(int count, InitiativeScope scope) implements Term {}

    /// `10 năm xây dựng`: how long the collective has existed.
    record Age(int years) implements Term {}

    /// `giữ chức Vụ trưởng 6 năm`: time in a post.
    record Service(String post, int years) implements Term {}

    /// Words the program cannot weigh.
    record Unread(String words) implements Term {}

    /// Reads a term.
    static Term of(String words) {
        return Reading.of(words.strip());
    }

    /// How terms are written.
    final class Reading {
        private static final Pattern PRIOR = Pattern.compile("(đã có|sau) ([A-Z0-9_/]+)");
        private static final Pattern TITLES = Pattern.compile("(trong đó )?(\\d+) lần( liên tục)? ([A-Z0-9_/]+)");
        private static final Pattern YEARS = Pattern.compile("(trong đó )?(\\d+) năm( liên tục)? (HTXSNV|HTTNV|HTNV)");
        private static final Pattern THIS_YEAR = Pattern.compile("năm xét (HTXSNV|HTTNV|HTNV)");
        private static final Pattern INITIATIVES = Pattern.compile("(\\d+) sáng kiến( tỉnh| toàn quốc)?");
        private static final Pattern AGE = Pattern.compile("(\\d+) năm xây dựng");
        private static final Pattern SERVICE = Pattern.compile("giữ chức (.+) (\\d+) năm");

        private Reading() {}

        private static Term of(String words) {
            return prior(words)
                    .or(() -> titles(words))
                    .or(() -> years(words))
                    .or(() -> others(words))
                    .orElseGet(() -> new Unread(words));
        }

        private static Optional<Term> prior(String words) {
            return match(PRIOR, words)
                    .map(at -> new Prior(codes(at.group(2)), at.group(1).equals("sau")));
        }

        private static Optional<Term> titles(String words) {
            return match(TITLES, words).map(at -> {
                int times = Integer.parseInt(at.group(2));
                return at.group(1) == null && at.group(3) != null
                        ? new TitleRun(times, codes(at.group(4)))
                        : new TitlesWithin(times, codes(at.group(4)));
            });
        }

        private static Optional<Term> years(String words) {
            return match(YEARS, words).map(at -> {
                int years = Integer.parseInt(at.group(2));
                return at.group(1) == null && at.group(3) != null
                        ? new GradeRun(years, grade(at.group(4)))
                        : new GradesWithin(years, grade(at.group(4)));
            });
        }

        private static Optional<Term> others(String words) {
            return match(THIS_YEAR, words)
                    .<Term>map(at -> new ThisYear(grade(at.group(1))))
                    .or(() -> match(INITIATIVES, words)
                            .map(at -> new Initiatives(Integer.parseInt(at.group(1)), scope(at.group(2)))))
                    .or(() -> match(AGE, words).map(at -> new Age(Integer.parseInt(at.group(1)))))
                    .or(() -> match(SERVICE, words).map(at -> new Service(at.group(1), Integer.parseInt(at.group(2)))));
        }

        private static Optional<Matcher> match(Pattern pattern, String words) {
            Matcher matcher = pattern.matcher(words);
            return matcher.matches() ? Optional.of(matcher) : Optional.empty();
        }

        private static List<String> codes(String text) {
            return List.of(text.split("/"));
        }

        private static AssessmentGrade grade(String text) {
            return switch (text.toUpperCase(Locale.ROOT)) {
                case "HTXSNV" -> AssessmentGrade.EXCELLENT;
                case "HTTNV" -> AssessmentGrade.GOOD;
                default -> AssessmentGrade.DONE;
            };
        }

        private static InitiativeScope scope(@org.jspecify.annotations.Nullable String text) {
            if (text == null) {
                return InitiativeScope.GRASSROOTS;
            }
            return text.equals(" tỉnh") ? InitiativeScope.PROVINCE : InitiativeScope.NATION;
        }
    }
}
