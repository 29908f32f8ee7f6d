package vn.sovang.model.decision;

/// Loại bút toán of the fund book.
public enum FundEntryKind {
    /// what was there when the book was opened
    OPENING("Số dư đầu kỳ"),
    /// thu
    IN("Thu"),
    /// chi
    OUT("Chi");

    private final String label;

    FundEntryKind(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// The amount as it changes the balance.
    public long signed(long amount) {
        return this == OUT ? -amount : amount;
    }
}
