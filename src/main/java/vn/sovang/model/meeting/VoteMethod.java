package vn.sovang.model.meeting;

/// Cách biểu quyết.
public enum VoteMethod {
    /// biểu quyết giơ tay
    SHOW_OF_HANDS("Biểu quyết giơ tay"),
    /// bỏ phiếu kín
    SECRET_BALLOT("Bỏ phiếu kín");

    private final String label;

    VoteMethod(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
