package vn.sovang.model;

/// Đối tượng khen thưởng: whom an award is given to.
public enum SubjectKind {
    /// tập thể
    COLLECTIVE("tập thể"),
    /// hộ gia đình; counted among the collectives in the papers
    HOUSEHOLD("hộ gia đình"),
    /// cá nhân
    PERSON("cá nhân");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    /// The word in running text.
    public String label() {
        return label;
    }

    /// Whether the papers list it under "Cá nhân".
    public boolean isPerson() {
        return this == PERSON;
    }
}
