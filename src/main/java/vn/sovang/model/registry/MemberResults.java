package vn.sovang.model.registry;

import org.jspecify.annotations.Nullable;

/// Kết quả của các cá nhân trong tập thể in one year; each count is 0 and up, or null while unknown.
///
/// @param members those who were assessed
/// @param done of them with their duties done (hoàn thành nhiệm vụ trở lên)
/// @param advanced of them "Lao động tiên tiến", "Chiến sĩ tiên tiến"
/// @param fighters of them "Chiến sĩ thi đua cơ sở"
/// @param disciplined of them disciplined with a warning (cảnh cáo) or worse
public record MemberResults(
        @Nullable Integer members,
        @Nullable Integer done,
        @Nullable Integer advanced,
        @Nullable Integer fighters,
        @Nullable Integer disciplined) {
    /// Nothing known.
    public static final MemberResults UNKNOWN = new MemberResults(null, null, null, null, null);
}
