package vn.sovang.model.movement;

import vn.sovang.model.due.DueRule;
import vn.sovang.text.Nfc;

/// Mốc thời gian of a movement's calendar: a report, a dossier, a meeting that falls due once or again and again.
///
/// @param name what is due, such as "Báo cáo kết quả thực hiện phong trào"
/// @param rule when; open while the plan leaves it so
/// @param to who receives it, in running text; may be empty
/// @param note what else the plan says; may be empty
public record MovementTerm(long id, long movementId, TermKind kind, String name, DueRule rule, String to, String note) {
    public MovementTerm {
        name = Nfc.line(name);
        to = Nfc.line(to);
        note = Nfc.line(note);
    }

    /// The same term under another id.
    public MovementTerm withId(long newId) {
        return new MovementTerm(newId, movementId, kind, name, rule, to, note);
    }

    /// The same term of another movement, not stored yet.
    public MovementTerm of(long newMovementId) {
        return new MovementTerm(0, newMovementId, kind, name, rule, to, note);
    }
}
