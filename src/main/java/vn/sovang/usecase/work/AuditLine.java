package vn.sovang.usecase.work;

import java.time.Instant;
import java.util.List;

/// One thing that was done to an entry of the registry: when, by whom, what, and each field before and after.
///
/// @param action what was done, in Vietnamese
/// @param about to whom or what the whole job was done
/// @param undone whether it was taken back later
public record AuditLine(
        Instant at, String actor, String action, String about, List<FieldChange> fields, boolean undone) {
    public AuditLine {
        fields = List.copyOf(fields);
    }
}
