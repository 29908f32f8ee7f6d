package vn.sovang.ui.registry.history;

import java.time.LocalDateTime;
import java.util.List;

/// One entry of a subject's journal in words.
///
/// @param who the person at the PC
/// @param what was done, such as "Sửa thông tin cá nhân"
/// @param undone whether it has been taken back
/// @param changes what became what; empty when there is no more to say
public record JournalLine(LocalDateTime at, String who, String what, boolean undone, List<Change> changes) {
    public JournalLine {
        changes = List.copyOf(changes);
    }

    /// A field that changed.
    ///
    /// @param field its name in words
    /// @param before empty when there was nothing
    /// @param after empty when there is nothing any more
    /// @param secret whether only the last digits may be shown, as of an ID number
    public record Change(String field, String before, String after, boolean secret) {}
}
