package vn.sovang.model.meeting;

/// Mẫu số của tỷ lệ phiếu.
public enum Denominator {
    /// tổng số thành viên; what the decrees use
    ALL_MEMBERS("tổng số thành viên"),
    /// số thành viên có mặt
    PRESENT("số thành viên có mặt"),
    /// số phiếu hợp lệ
    VALID("số phiếu hợp lệ");

    private final String label;

    Denominator(String label) {
        this.label = label;
    }

    /// The word in running text.
    public String label() {
        return label;
    }
}
