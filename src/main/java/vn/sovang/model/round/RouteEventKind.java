package vn.sovang.model.round;

/// Việc xảy ra với hồ sơ.
public enum RouteEventKind {
    /// đã nhận từ đơn vị
    RECEIVED("Nhận hồ sơ"),
    /// đang kiểm tra
    CHECKING("Kiểm tra"),
    /// ta trả lại đơn vị, nêu hết một lần
    RETURNED("Trả hồ sơ"),
    /// đơn vị gửi bổ sung
    ADDED("Nhận bổ sung"),
    /// hồ sơ đủ, hoặc đã ghi lý do
    COMPLETED("Hoàn tất hồ sơ"),
    /// gửi lên cấp trên
    SENT("Gửi cấp trên"),
    /// cấp trên trả lại ta
    SENT_BACK("Cấp trên trả lại"),
    /// một đề nghị không được chấp nhận
    REFUSED("Không chấp nhận đề nghị");

    private final String label;

    RouteEventKind(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// Whether somebody sent a dossier back.
    public boolean returns() {
        return this == RETURNED || this == SENT_BACK;
    }
}
