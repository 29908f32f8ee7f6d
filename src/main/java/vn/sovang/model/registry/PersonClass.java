package vn.sovang.model.registry;

/// Phân loại cá nhân in the statistics of the ministry (facts 9.3). Said by the clerk or a list, never guessed from a
/// post.
public enum PersonClass {
    /// lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên
    STATE_LEADER("Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên"),
    /// lãnh đạo cấp vụ, sở, ngành và tương đương
    DEPARTMENT_LEADER("Lãnh đạo cấp vụ, sở, ngành và tương đương"),
    /// các cấp lãnh đạo từ phó phòng trở lên
    OFFICE_LEADER("Các cấp lãnh đạo từ phó phòng trở lên"),
    /// các cấp lãnh đạo khác
    OTHER_LEADER("Các cấp lãnh đạo khác"),
    /// doanh nhân
    ENTREPRENEUR("Doanh nhân"),
    /// người trực tiếp công tác, lao động, học tập, chiến đấu
    DIRECT("Người trực tiếp công tác, lao động, học tập, chiến đấu");

    private final String label;

    PersonClass(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
