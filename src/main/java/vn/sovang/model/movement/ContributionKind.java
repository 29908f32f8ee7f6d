package vn.sovang.model.movement;

/// What is contributed to a movement.
public enum ContributionKind {
    /// tiền
    MONEY("Tiền"),
    /// hiện vật
    GOODS("Hiện vật"),
    /// ngày công
    DAYS("Ngày công");

    private final String label;

    ContributionKind(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
