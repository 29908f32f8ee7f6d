package vn.sovang.model.decision;

/// Tình trạng hủy bỏ, thu hồi of a grant (NĐ 152/2025/NĐ-CP, Điều 56, 58).
public enum RecallState {
    /// đã đề nghị hủy bỏ: the grant still stands
    ASKED("Đề nghị hủy bỏ"),
    /// đã hủy bỏ
    REVOKED("Đã hủy bỏ"),
    /// certificate and money are to be handed in
    TO_RETURN("Đang thu hồi"),
    /// certificate and money have been handed in
    RETURNED("Đã thu hồi");

    private final String label;

    RecallState(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
