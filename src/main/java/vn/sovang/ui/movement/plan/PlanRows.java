package vn.sovang.ui.movement.plan;

/// The short tables of a plan that are typed as rows.
public enum PlanRows {
    /// đợt, giai đoạn
    STAGES("stages"),
    /// hạn mức
    QUOTAS("quotas"),
    /// điều kiện bằng số
    CONDITIONS("conditions"),
    /// thang điểm
    SCORES("scores"),
    /// thành phần hồ sơ
    ITEMS("items"),
    /// người ký
    SIGNATORIES("signatories");

    private final String key;

    PlanRows(String key) {
        this.key = key;
    }

    /// Beginning of its keys in the messages and of its field's id.
    String key() {
        return key;
    }
}
