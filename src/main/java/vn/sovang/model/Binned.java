package vn.sovang.model;

import java.time.Instant;

/// Mục trong thùng rác.
///
/// @param name how people call it
public record Binned(EntryKind kind, long id, String name, Instant binnedAt) {}
