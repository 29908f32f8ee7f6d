package vn.sovang.model.round;

/// Tình trạng của một đề nghị.
public enum NominationStatus {
    /// đã nhận, chưa xét
    PROPOSED("Đang xét"),
    /// được thông qua ở vòng cuối
    PASSED("Đề nghị khen"),
    /// không được thông qua
    REJECTED("Không đề nghị"),
    /// trả lại đơn vị
    RETURNED("Trả lại đơn vị"),
    /// đơn vị rút hoặc nhập nhầm, để trong thùng rác
    WITHDRAWN("Đã bỏ"),
    /// đã được khen
    GRANTED("Đã được khen"),
    /// cấp có thẩm quyền không khen
    NOT_GRANTED("Không được khen");

    private final String label;

    NominationStatus(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// Whether the papers still count it: a decision changes nothing of what had been proposed.
    public boolean counts() {
        return this == PROPOSED || this == PASSED || decided();
    }

    /// Whether it is known what became of it.
    public boolean decided() {
        return this == GRANTED || this == NOT_GRANTED;
    }
}
