package vn.sovang.model.movement;

/// What falls due in a movement.
public enum TermKind {
    /// báo cáo nhanh
    QUICK_REPORT("Báo cáo nhanh"),
    /// báo cáo sơ kết
    MIDTERM_REPORT("Sơ kết"),
    /// báo cáo tổng kết
    FINAL_REPORT("Tổng kết"),
    /// đăng ký thi đua
    REGISTRATION("Đăng ký thi đua"),
    /// nộp hồ sơ đề nghị khen thưởng
    DOSSIER("Nộp hồ sơ khen thưởng"),
    /// xét khen thưởng định kỳ, such as monthly
    AWARD_ROUND("Xét khen thưởng"),
    /// họp giao ban
    MEETING("Họp"),
    /// anything else
    OTHER("Việc khác");

    private final String label;

    TermKind(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
