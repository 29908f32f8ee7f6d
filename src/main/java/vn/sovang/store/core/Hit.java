package vn.sovang.store.core;

/// Something found by its name.
///
/// @param id in its own table
/// @param title the name
/// @param detail what tells it from another of that name; may be empty
public record Hit(Kind kind, long id, String title, String detail) {
    /// What was found.
    public enum Kind {
        /// cá nhân
        PERSON("Cá nhân"),
        /// tập thể, hộ gia đình
        UNIT("Tập thể"),
        /// quyết định khen thưởng
        DECISION("Quyết định"),
        /// đề nghị khen thưởng
        NOMINATION("Đề nghị"),
        /// phong trào thi đua
        MOVEMENT("Phong trào"),
        /// đợt xét
        ROUND("Đợt xét");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// Name shown to people.
        public String label() {
            return label;
        }
    }
}
