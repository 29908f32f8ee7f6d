package vn.sovang.model;

/// The two families of the law: titles won in emulation and forms of commendation.
public enum AwardFamily {
    /// danh hiệu thi đua
    TITLE("Danh hiệu thi đua"),
    /// hình thức khen thưởng
    COMMENDATION("Hình thức khen thưởng");

    private final String label;

    AwardFamily(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
