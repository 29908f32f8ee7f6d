package vn.sovang.model.decision;

/// What the rows of an award register are grouped by within a year.
public enum RegisterGrouping {
    /// by unit, in it collectives before people
    UNIT("Theo đơn vị"),
    /// by subject group and name
    NAME("Theo tên");

    private final String label;

    RegisterGrouping(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
