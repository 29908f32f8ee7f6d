package vn.sovang.model.round;

/// Tình trạng của đợt xét.
public enum RoundStatus {
    /// đang nhận đề nghị
    COLLECTING("Đang nhận đề nghị"),
    /// đang xét
    REVIEWING("Đang xét"),
    /// đã gửi cấp trên
    SENT("Đã gửi"),
    /// đã có quyết định
    DECIDED("Đã có quyết định");

    private final String label;

    RoundStatus(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
