package vn.sovang.model.decision;

/// How far a revocation has come (NĐ 152/2025/NĐ-CP, Điều 56, 58).
public enum RevocationState {
    /// asked for; what it is about still stands
    ASKED("Đang đề nghị hủy bỏ"),
    /// the request was taken back
    WITHDRAWN("Đã rút đề nghị"),
    /// a later decision revoked all it asked for
    MERGED("Đã giải quyết bằng quyết định hủy bỏ sau"),
    /// revoked, nothing to hand in
    REVOKED("Đã hủy bỏ"),
    /// revoked, somebody still has to hand in
    RETURNING("Đã hủy bỏ, đang thu hồi"),
    /// revoked, all handed in
    RETURNED("Đã hủy bỏ, đã thu hồi xong");

    private final String label;

    RevocationState(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
