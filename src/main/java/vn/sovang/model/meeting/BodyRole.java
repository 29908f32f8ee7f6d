package vn.sovang.model.meeting;

/// Vai trò trong hội đồng, ban chỉ đạo.
public enum BodyRole {
    /// chủ tịch hội đồng, trưởng ban
    CHAIR("Trưởng ban"),
    /// phó chủ tịch, phó trưởng ban
    VICE_CHAIR("Phó Trưởng ban"),
    /// ủy viên
    MEMBER("Ủy viên"),
    /// thư ký
    SECRETARY("Thư ký");

    private final String label;

    BodyRole(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
