package vn.sovang.model;

import java.util.Locale;

/// What the registry keeps entries of, each of which can lie in the bin.
public enum EntryKind {
    /// cá nhân
    PERSON("Cá nhân"),
    /// tập thể, hộ gia đình
    UNIT("Tập thể, hộ gia đình"),
    /// quyết định
    DECISION("Quyết định"),
    /// kết quả khen
    GRANT("Kết quả khen"),
    /// sáng kiến
    RECOGNISED_INITIATIVE("Sáng kiến"),
    /// đánh giá, việc đang xem xét, đăng ký danh hiệu, nghỉ thai sản
    CONDUCT("Theo dõi"),
    /// bản quét
    ATTACHMENT("Bản quét");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// The store's table of it, such as "person".
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
