package vn.sovang.rule;

/// Tầng quy định, from the lowest to the one that overrules all.
public enum LawLayer {
    /// luật, nghị định, thông tư
    NATION("Cả nước"),
    /// quy định của bộ, ngành, tỉnh
    PROVINCE("Bộ, ngành, tỉnh"),
    /// quy định hay giá trị riêng của cơ quan
    OFFICE("Cơ quan");

    private final String label;

    LawLayer(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
