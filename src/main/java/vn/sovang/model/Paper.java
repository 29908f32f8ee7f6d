package vn.sovang.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Văn bản đã lập: what is known of a paper beside its content.
///
/// @param unitId unit whose paper it is, null for a body's paper
/// @param nominationId subject of a report, null otherwise
/// @param number entered after văn thư gave it; empty until then
/// @param date day of issue, null while unknown
/// @param fingerprint SHA-256 of the rows it was printed from; empty before the first print
/// @param file where it was last written, relative to the folder chosen; empty before the first print
public record Paper(
        long id,
        long roundId,
        int tier,
        PaperKind kind,
        @Nullable Long unitId,
        @Nullable Long nominationId,
        String number,
        @Nullable LocalDate date,
        String fingerprint,
        String file,
        @Nullable Instant printedAt) {}
