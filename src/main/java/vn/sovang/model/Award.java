package vn.sovang.model;

import java.util.List;
import java.util.Set;

/// Danh hiệu thi đua or hình thức khen thưởng of the catalogue.
///
/// @param code own letter code, such as "BK_TINH"
/// @param name as papers print it, such as "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
/// @param shortName as lists show it, such as "Bằng khen tỉnh"
/// @param subjects whom it may be given to
/// @param level level of the deciding authority
/// @param authority who decides, in running text
/// @param rank order from high (small) to low (great) within the family
/// @param aliases abbreviations and other spellings found in lists
/// @param article the article it rests on
/// @param verified whether somebody has compared it with the published text
public record Award(
        String code,
        String name,
        String shortName,
        AwardFamily family,
        Set<SubjectKind> subjects,
        Level level,
        String authority,
        int rank,
        List<String> aliases,
        String article,
        boolean verified) {
    public Award {
        subjects = Set.copyOf(subjects);
        aliases = List.copyOf(aliases);
    }

    /// The same award under another name.
    public Award called(String otherName, List<String> otherAliases) {
        return new Award(
                code, otherName, shortName, family, subjects, level, authority, rank, otherAliases, article, verified);
    }
}
