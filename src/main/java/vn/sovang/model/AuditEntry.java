package vn.sovang.model;

import java.time.Instant;

/// Nhật ký: what changed, when and by whose hand.
///
/// @param subject table and id, such as "nomination:17"
/// @param action what was done, in Vietnamese
public record AuditEntry(
        long id, Instant at, String actor, String subject, String action, String before, String after) {}
