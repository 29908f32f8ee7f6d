package vn.sovang.model;

/// How much weighs what was found, the heaviest first. Nothing blocks.
public enum Severity {
    /// the law says that it cannot be so
    BAD("Trái quy định"),
    /// probably not as it should be
    WARN("Cần xem"),
    /// worth a thought
    HINT("Nên xem"),
    /// cannot be told: the program lacks facts, or the law is not in it
    UNKNOWN("Chưa xét được");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /// The words shown to people.
    public String label() {
        return label;
    }
}
