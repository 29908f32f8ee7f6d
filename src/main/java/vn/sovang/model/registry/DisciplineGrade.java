package vn.sovang.model.registry;

/// Hình thức kỷ luật, from the lightest.
public enum DisciplineGrade {
    /// khiển trách
    REPRIMAND("Khiển trách"),
    /// cảnh cáo
    WARNING("Cảnh cáo"),
    /// nặng hơn cảnh cáo
    GRAVER("Nặng hơn cảnh cáo");

    private final String label;

    DisciplineGrade(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
