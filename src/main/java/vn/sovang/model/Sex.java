package vn.sovang.model;

/// Giới tính. Never guessed from a title or a name.
public enum Sex {
    /// nam
    MALE("nam"),
    /// nữ
    FEMALE("nữ");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    /// The word in running text: `"nam"`, `"nữ"`.
    public String label() {
        return label;
    }
}
