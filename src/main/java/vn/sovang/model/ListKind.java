package vn.sovang.model;

/// What a list that comes in is about.
public enum ListKind {
    /// danh sách đề nghị khen thưởng
    NOMINATIONS("Danh sách đề nghị"),
    /// danh sách tập thể, hộ gia đình
    UNITS("Danh sách tập thể"),
    /// danh sách cá nhân
    PEOPLE("Danh sách cá nhân"),
    /// kết quả khen thưởng from old decisions
    HISTORY("Lịch sử khen thưởng"),
    /// sáng kiến, đề tài
    INITIATIVES("Sáng kiến, đề tài");

    private final String label;

    ListKind(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
