package vn.sovang.model.registry;

import org.jspecify.annotations.Nullable;

/// Số người of a collective; each count is 0 and up, or null while unknown.
///
/// @param staff cán bộ, công chức, viên chức, người lao động in all
/// @param women of them
/// @param partyMembers of them
/// @param leaders of them
public record Headcount(
        @Nullable Integer staff,
        @Nullable Integer women,
        @Nullable Integer partyMembers,
        @Nullable Integer leaders) {
    /// Nothing known.
    public static final Headcount UNKNOWN = new Headcount(null, null, null, null);
}
