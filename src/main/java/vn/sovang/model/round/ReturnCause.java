package vn.sovang.model.round;

/// Nguyên nhân trả hồ sơ: the office's own catalogue; no law lists them.
public enum ReturnCause {
    /// thiếu thành phần
    MISSING_PART("Thiếu thành phần hồ sơ"),
    /// thiếu chữ ký, dấu
    UNSIGNED("Chưa ký, chưa đóng dấu"),
    /// thiếu số, ngày
    UNNUMBERED("Chưa có số, ngày văn bản"),
    /// số liệu, họ tên không khớp
    DISAGREEING("Số liệu, họ tên giữa các văn bản không khớp"),
    /// báo cáo chưa nêu kết quả
    WEAK_REPORT("Báo cáo thành tích chưa nêu rõ kết quả"),
    /// biên bản, kết quả phiếu chưa đủ
    VOTE("Biên bản họp xét, kết quả phiếu chưa đủ"),
    /// chưa đủ tiêu chuẩn, điều kiện
    UNQUALIFIED("Chưa đủ tiêu chuẩn, điều kiện"),
    /// sai mẫu, sai thể thức
    WRONG_FORM("Sai mẫu, sai thể thức"),
    /// chưa có ý kiến, công khai, xác nhận
    PROOF("Chưa có ý kiến, kết quả công khai hoặc xác nhận sáng kiến"),
    /// gửi quá hạn
    LATE("Gửi quá hạn"),
    /// nguyên nhân khác, ghi bằng lời
    OTHER("Nguyên nhân khác");

    private final String label;

    ReturnCause(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
