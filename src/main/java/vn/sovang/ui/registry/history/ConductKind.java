package vn.sovang.ui.registry.history;

/// What is noted of a subject under Theo dõi.
enum ConductKind {
    /// đánh giá năm
    ASSESSMENT,
    /// việc đang xem xét, kỷ luật
    HOLD,
    /// đăng ký danh hiệu
    REGISTRATION,
    /// nghỉ thai sản
    MATERNITY;

    String label() {
        return HistoryText.text("conduct.kind." + name());
    }
}
