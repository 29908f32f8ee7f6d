package vn.sovang.store;

/// Something found by its name.
///
/// @param id in its own table
/// @param title the name
/// @param detail what tells it from another of that name; may be empty
public record Hit(Kind kind, long id, String title, String detail) {
    /// What was found.
    public enum Kind {
        /// cá nhân
        PERSON,
        /// tập thể, hộ gia đình
        UNIT,
        /// quyết định khen thưởng
        DECISION,
        /// đề nghị khen thưởng
        NOMINATION,
        /// phong trào thi đua
        MOVEMENT,
        /// đợt xét
        ROUND
    }
}
