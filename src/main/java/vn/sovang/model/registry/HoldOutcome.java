package vn.sovang.model.registry;

/// Kết luận of what stopped the recognition.
public enum HoldOutcome {
    /// chưa có kết luận
    OPEN("Chưa kết luận"),
    /// kết luận không có sai phạm
    CLEARED("Không có sai phạm"),
    /// kết luận có sai phạm
    VIOLATION("Có sai phạm");

    private final String label;

    HoldOutcome(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
