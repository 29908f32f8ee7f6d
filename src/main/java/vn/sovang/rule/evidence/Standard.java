package vn.sovang.rule.evidence;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Provision;

/// Tiêu chuẩn: a criterion written as ways divided by "hoặc", each of terms divided by "và", such as
/// "2 lần liên tục CSTDCS hoặc 2 năm liên tục HTXSNV và 2 sáng kiến". The office may write its own.
public final class Standard {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}[A-Z0-9_]*");
    private final List<List<Term>> ways;
    private final Provision source;
    private final Set<String> codes = new LinkedHashSet<>();
    private @Nullable String told;

    private Standard(List<List<Term>> ways, Provision source) {
        this.ways = ways;
        this.source = source;
        ways.forEach(way -> way.forEach(term -> collect(term, codes)));
    }

    /// Reads a provision of [vn.sovang.rule.ProvisionKey#CONDITION].
    public static Standard of(Provision source) {
        return new Standard(
                Arrays.stream(source.value().split("[,;]? hoặc "))
                        .map(way -> Arrays.stream(way.split("[,;]? và "))
                                .map(Term::of)
                                .toList())
                        .toList(),
                source);
    }

    /// Parts of the words that no rule can weigh; empty when all is understood.
    public static List<String> unread(String words) {
        return Arrays.stream(words.split("[,;]? hoặc |[,;]? và "))
                .map(Term::of)
                .filter(Term.Unread.class::isInstance)
                .map(term -> ((Term.Unread) term).words())
                .toList();
    }

    public List<List<Term>> ways() {
        return ways;
    }

    public Provision source() {
        return source;
    }

    /// Codes of all awards it names.
    public Set<String> codes() {
        return codes;
    }

    private static void collect(Term term, Set<String> codes) {
        switch (term) {
            case Term.Prior prior -> codes.addAll(prior.codes());
            case Term.TitleRun run -> codes.addAll(run.codes());
            case Term.TitlesWithin within -> codes.addAll(within.codes());
            case Term.GradeRun run -> {}
            case Term.GradesWithin within -> {}
            case Term.ThisYear year -> {}
            case Term.Initiatives initiatives -> {}
            case Term.Age age -> {}
            case Term.Service service -> {}
            case Term.Unread unread -> {}
        }
    }

    /// The words with awards and grades named in full.
    public String told(AwardCatalogue catalogue) {
        String known = told;
        if (known == null) {
            known = told(source.value(), catalogue);
            told = known;
        }
        return known;
    }

    /// Words of a criterion with awards and grades named in full.
    public static String told(String words, AwardCatalogue catalogue) {
        String grades = words.replace("HTXSNV", "hoàn thành xuất sắc nhiệm vụ")
                .replace("HTTNV", "hoàn thành tốt nhiệm vụ trở lên")
                .replace("HTNV", "hoàn thành nhiệm vụ trở lên");
        Matcher matcher = CODE.matcher(grades);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(catalogue
                        .byCode(found.group())
                        .map(award -> award.shortName())
                        .orElse(found.group())))
                .replace("/", " hoặc ");
    }

    /// `"Bằng khen tỉnh hoặc Bằng khen của Bộ trưởng"`.
    public static String named(List<String> codes, AwardCatalogue catalogue) {
        return codes.stream()
                .map(code ->
                        catalogue.byCode(code).map(award -> award.shortName()).orElse(code))
                .collect(Collectors.joining(" hoặc "));
    }
}
