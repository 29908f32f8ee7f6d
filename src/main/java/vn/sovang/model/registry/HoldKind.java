package vn.sovang.model.registry;

/// Việc làm dừng xét khen (NĐ 152/2025/NĐ-CP, Điều 4 khoản 4).
public enum HoldKind {
    /// đang trong thời gian xem xét kỷ luật
    DISCIPLINE_REVIEW("Đang xem xét kỷ luật"),
    /// điều tra
    INVESTIGATION("Đang điều tra"),
    /// thanh tra, kiểm tra khi có dấu hiệu vi phạm
    INSPECTION("Đang thanh tra, kiểm tra"),
    /// khiếu nại, tố cáo đang được xác minh
    COMPLAINT("Có khiếu nại, tố cáo đang xác minh"),
    /// tham nhũng, tiêu cực báo chí nêu đang được xác minh
    PRESS("Báo chí nêu, đang xác minh"),
    /// đã bị kỷ luật, from the decision until it is served
    DISCIPLINED("Đã bị kỷ luật");

    private final String label;

    HoldKind(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// Whether it still asks for a conclusion; a discipline is one itself.
    public boolean isReview() {
        return this != DISCIPLINED;
    }
}
