package vn.sovang.rule;

/// Tập thể "gấp hai lần", hộ gia đình "gấp 1,5 lần": what is multiplied. The texts leave it open.
public enum CollectiveMoney {
    /// the coefficient; rounded once at the end
    COEFFICIENT("nhân hệ số rồi làm tròn"),
    /// a person's money after rounding
    ROUNDED_MONEY("nhân số tiền đã làm tròn của cá nhân");

    private final String label;

    CollectiveMoney(String label) {
        this.label = label;
    }

    /// Words shown to people.
    public String label() {
        return label;
    }
}
