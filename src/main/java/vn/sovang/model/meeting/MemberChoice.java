package vn.sovang.model.meeting;

/// Ý kiến của một thành viên on one nomination.
public enum MemberChoice {
    /// đồng ý
    AGREE("Đồng ý"),
    /// không đồng ý
    DISAGREE("Không đồng ý"),
    /// ý kiến khác
    OTHER("Ý kiến khác"),
    /// đề nghị mức thấp hơn
    LOWER("Đề nghị mức thấp hơn"),
    /// phiếu trắng, không hợp lệ
    INVALID("Phiếu trắng, không hợp lệ"),
    /// không tham gia biểu quyết: the case is the member's own
    SAT_OUT("Không tham gia biểu quyết");

    private final String label;

    MemberChoice(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
