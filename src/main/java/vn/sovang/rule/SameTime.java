package vn.sovang.rule;

/// "Cùng thời điểm" of several titles, of which only the highest is paid. The texts do not define it.
public enum SameTime {
    /// one decision
    DECISION("cùng một quyết định"),
    /// one round
    ROUND("cùng một đợt xét"),
    /// one year
    YEAR("cùng một năm");

    private final String label;

    SameTime(String label) {
        this.label = label;
    }

    /// Words shown to people.
    public String label() {
        return label;
    }
}
