package vn.sovang.model.registry;

/// Phạm vi ảnh hưởng of a recognised initiative (Law 06/2022, articles 21 to 23).
public enum InitiativeScope {
    /// cơ sở
    GRASSROOTS("Cấp cơ sở"),
    /// bộ, ban, ngành, tỉnh
    PROVINCE("Cấp bộ, ban, ngành, tỉnh"),
    /// toàn quốc
    NATION("Toàn quốc");

    private final String label;

    InitiativeScope(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
