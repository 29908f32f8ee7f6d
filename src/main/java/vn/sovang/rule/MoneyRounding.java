package vn.sovang.rule;

/// Cách làm tròn tiền thưởng (khoản 2 Điều 49 Nghị định số 152/2025/NĐ-CP says "làm tròn số lên"; some round
/// otherwise).
public enum MoneyRounding {
    /// up to the next step; what the texts say
    UP("làm tròn lên"),
    /// half and more goes up
    NEAREST("làm tròn đến số gần nhất"),
    /// left as it is
    NONE("không làm tròn");

    private final String label;

    MoneyRounding(String label) {
        this.label = label;
    }

    /// Words shown to people.
    public String label() {
        return label;
    }
}
