package vn.sovang.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Một thao tác: one job of the clerk, with every row it wrote; undone whole.
///
/// @param actor the person at the PC, as the operating system knows them
/// @param action what was done, in Vietnamese, such as "Gộp hồ sơ"
/// @param about to whom or what, such as "Hoàng Thị Pham"
/// @param undoneAt null while it stands
public record Step(
        long id,
        Instant at,
        String actor,
        String action,
        String about,
        @Nullable Instant undoneAt) {}
