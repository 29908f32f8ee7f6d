package vn.sovang.model;

/// Cấp: of an office, a movement or an award.
public enum Level {
    /// trung ương, Nhà nước
    STATE("Nhà nước"),
    /// tỉnh, thành phố trực thuộc trung ương; bộ, ban, ngành
    PROVINCE("Cấp tỉnh"),
    /// huyện, thành phố thuộc tỉnh (until 30/6/2025)
    DISTRICT("Cấp huyện"),
    /// xã, phường, đặc khu
    COMMUNE("Cấp xã"),
    /// cơ quan, đơn vị cơ sở
    GRASSROOTS("Cơ sở");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
