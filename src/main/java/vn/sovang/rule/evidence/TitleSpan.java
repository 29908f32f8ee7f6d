package vn.sovang.rule.evidence;

import java.util.HashSet;
import java.util.Set;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.ProvisionKey;

/// How many years of achievement a title rests on by its criterion: one, or as many as the titles it asks for in a row
/// took (Luật Thi đua, khen thưởng 2022, Điều 21 and 22: chiến sĩ thi đua cấp tỉnh three, toàn quốc six).
public final class TitleSpan {
    private TitleSpan() {}

    /// The years, 1 and up; 1 where no criterion in force says more.
    public static int years(Criteria criteria, String awardCode, SubjectKind kind) {
        return years(criteria, awardCode, kind, new HashSet<>());
    }

    private static int years(Criteria criteria, String awardCode, SubjectKind kind, Set<String> asked) {
        // A criterion the office wrote may name its own title.
        if (!asked.add(awardCode)) {
            return 1;
        }
        return criteria.find(ProvisionKey.CONDITION, awardCode, kind).map(criteria::standard).stream()
                .flatMap(standard -> standard.ways().stream())
                .flatMap(way -> way.stream())
                .mapToInt(term -> term instanceof Term.TitleRun run
                        ? run.times()
                                * run.codes().stream()
                                        .mapToInt(code -> years(criteria, code, kind, new HashSet<>(asked)))
                                        .max()
                                        .orElse(1)
                        : 1)
                .max()
                .orElse(1);
    }
}
